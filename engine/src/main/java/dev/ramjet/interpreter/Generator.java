package dev.ramjet.interpreter;

import dev.ramjet.bytecode.Opcode;
import dev.ramjet.runtime.Errors;
import dev.ramjet.runtime.Iterators;
import dev.ramjet.runtime.JSGenerator;
import dev.ramjet.runtime.JSObject;
import dev.ramjet.runtime.JSThrow;
import dev.ramjet.runtime.Realm;
import dev.ramjet.runtime.Undefined;

/** A generator: the suspended frame of a generator function. */
public final class Generator extends JSGenerator {
    private static final int START = 0, YIELDED = 1, RUNNING = 2, DONE = 3;

    private final Interpreter interpreter;
    private InterpreterFrame frame;
    private int state = START;
    /** The last yield was one of yield*: its value is the result object. */
    private boolean delegating;

    Generator(Interpreter interpreter, InterpreterFrame frame, JSObject prototype) {
        super(prototype);
        this.interpreter = interpreter;
        this.frame = frame;
    }

    /** The frame has run into a yield. */
    void yielded(boolean delegate) {
        state = YIELDED;
        delegating = delegate;
    }

    @Override
    public Object resume(int mode, Object value) {
        if (state == RUNNING) throw Errors.typeError("Generator is already running");
        if (state == START && mode != NEXT) finish();
        if (state == DONE) {
            if (mode == THROW) throw new JSThrow(value);
            return Suspension.iteratorResult(interpreter.agent.currentRealm, mode == NEXT ? Undefined.INSTANCE : value, true);
        }
        Realm realm = frame.vector.realm;
        Object r = run(mode, value);
        if (state == DONE) return Suspension.iteratorResult(realm, r, true);
        return delegating ? r : Suspension.iteratorResult(realm, r, false);
    }

    /** next() without argument and without result object. */
    @Override
    public Object step(Realm realm) {
        if (state == RUNNING) throw Errors.typeError("Generator is already running");
        if (state == DONE) return null;
        Object r = run(NEXT, Undefined.INSTANCE);
        if (state == DONE) return null;
        if (!delegating) return r;
        JSObject result = (JSObject) r;
        return Iterators.complete(result) ? null : result.get("value");
    }

    /** Runs to the next yield or the end. */
    private Object run(int mode, Object value) {
        InterpreterFrame f = frame;
        JSThrow pending = null;
        if (state == YIELDED) {
            int[] code = f.vector.code;
            int pc = f.pc;
            boolean delegate = code[pc] == Opcode.YIELD_DELEGATE;
            if (mode == THROW && !delegate) {
                pending = new JSThrow(value);
            } else {
                f.regs[code[pc + 1]] = value;
                f.regs[code[pc + 2]] = delegate ? (Object) mode : (Object) (mode == RETURN);
                f.pc = pc + 4;
            }
        }
        state = RUNNING;
        try {
            return Suspension.resume(interpreter, f, pending);
        } finally {
            if (state == RUNNING) finish();
        }
    }

    private void finish() {
        state = DONE;
        frame = null;
    }
}
