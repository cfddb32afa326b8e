package dev.ramjet.interpreter;

import dev.ramjet.feedback.FeedbackVector;
import dev.ramjet.feedback.History;
import dev.ramjet.runtime.CompiledCode;
import dev.ramjet.runtime.Undefined;
import dev.ramjet.bytecode.BytecodeFunction;
import dev.ramjet.bytecode.Opcode;
import dev.ramjet.runtime.Intrinsic;
import dev.ramjet.runtime.JSObject;
import dev.ramjet.runtime.JSPromise;
import dev.ramjet.runtime.JSThrow;
import dev.ramjet.runtime.Operations;
import dev.ramjet.runtime.Realm;

/**
 * The instructions that suspend an activation, and its resumption. A suspended activation is its frame: registers and the pc of the
 * instruction it waits in. Resuming writes what that instruction is to give and goes on behind it, or throws at it.
 */
final class Suspension {
    private static final int RESUMPTIONS_A_REPORT = Math.max(1, FeedbackVector.BUDGET / 4);

    private Suspension() {}

    static int execute(Interpreter interpreter, InterpreterFrame f, Object[] regs, int[] code, int pc) {
        Realm realm = f.vector.realm;
        switch (code[pc]) {
            case Opcode.CREATE_GENERATOR:
                regs[code[pc + 1]] = createGenerator(interpreter, f);
                return pc + 2;
            case Opcode.INITIAL_YIELD:
                f.pc = pc + 2;
                f.result = regs[code[pc + 1]];
                return -1;
            case Opcode.YIELD:
            case Opcode.YIELD_DELEGATE: {
                Object value = regs[code[pc + 3]];
                boolean delegate = code[pc] == Opcode.YIELD_DELEGATE;
                if (f.activation instanceof AsyncGenerator g) return g.yield(f, regs, code, pc, value, delegate);
                ((Generator) f.activation).yielded(delegate);
                f.result = value;
                return -1;
            }
            case Opcode.AWAIT: {
                JSPromise.Reaction waiter = (JSPromise.Reaction) f.activation;
                JSPromise.promiseResolve(realm, regs[code[pc + 2]]).whenSettled(waiter);
                if (waiter instanceof AsyncActivation a) f.result = a.promise;
                else ((AsyncGenerator) waiter).awaits();
                return -1;
            }
            case Opcode.ASYNC_START: {
                AsyncActivation a = new AsyncActivation(interpreter, f, JSPromise.create(realm));
                f.activation = a;
                regs[code[pc + 1]] = a.promise;
                return pc + 2;
            }
            case Opcode.ASYNC_RETURN: {
                JSPromise p = ((AsyncActivation) f.activation).promise;
                p.resolve(regs[code[pc + 1]]);
                f.result = p;
                return -1;
            }
            default: {
                JSPromise p = ((AsyncActivation) f.activation).promise;
                p.reject(regs[code[pc + 1]]);
                f.result = p;
                return -1;
            }
        }
    }

    private static Object createGenerator(Interpreter interpreter, InterpreterFrame f) {
        BytecodeFunction function = f.vector.function;
        if (function.kind == BytecodeFunction.KIND_MODULE) {
            // A module's first phase is over; its record resumes the frame.
            ModuleActivation m = new ModuleActivation(f);
            f.activation = m;
            return m;
        }
        if (function.is(BytecodeFunction.ASYNC)) {
            AsyncGenerator g = new AsyncGenerator(interpreter, f, Operations.prototypeFromConstructor(f.closure, Intrinsic.ASYNC_GENERATOR_PROTOTYPE));
            f.activation = g;
            return g;
        }
        Generator g = new Generator(interpreter, f, Operations.prototypeFromConstructor(f.closure, Intrinsic.GENERATOR_PROTOTYPE));
        f.activation = g;
        return g;
    }

    /** The frame of a module between its two phases. */
    static final class ModuleActivation {
        final InterpreterFrame frame;

        ModuleActivation(InterpreterFrame frame) {
            this.frame = frame;
        }
    }

    /** Puts a suspended frame on the stack, runs it to its next suspension or end, and takes it off again. */
    static Object resume(Interpreter interpreter, InterpreterFrame f, JSThrow pending) {
        InterpreterFrame before = interpreter.top;
        f.parent = before;
        f.depth = before == null ? 0 : before.depth + 1;
        if (f.depth > interpreter.agent.maxDepth()) throw dev.ramjet.runtime.Agent.stackOverflow();
        Realm realm = f.vector.realm;
        Realm caller = interpreter.agent.currentRealm;
        if (caller != realm) interpreter.agent.currentRealm = realm;
        try {
            if (pending == null && interpreter.tiering != null) {
                Object r = resumeCompiled(interpreter, f);
                if (r != CompiledCode.CONTINUE) return r;
            }
            return interpreter.runProtected(f, pending);
        } finally {
            f.parent = null;
            if (interpreter.top != before) interpreter.top = before;
            if (caller != realm) interpreter.agent.currentRealm = caller;
        }
    }

    /** Resumes in compiled code; {@link CompiledCode#CONTINUE} where there is none, or it left things to the interpreter. */
    private static Object resumeCompiled(Interpreter interpreter, InterpreterFrame f) {
        FeedbackVector v = f.vector;
        int pc = f.pc;
        History h = v.history;
        CompiledCode code = h.resumeCode;
        if (code == null || h.resumePc != pc || !code.state.valid) {
            if ((++h.resumptions & RESUMPTIONS_A_REPORT - 1) != 0 && code == null) return CompiledCode.CONTINUE;
            code = interpreter.tiering.resumed(v, f, pc);
            h.resumeCode = code;
            h.resumePc = pc;
            if (code == null) return CompiledCode.CONTINUE;
        }
        interpreter.agent.poll();
        // What the code throws has passed the function's handlers already.
        f.pc = -1;
        interpreter.leave(f);
        return code.osr(f.closure, f.newTarget == null ? Undefined.INSTANCE : f.newTarget, f.args, f.regs);
    }

    /** An async function that waits. */
    static void settle(Interpreter interpreter, InterpreterFrame f, int state, Object value) {
        if (state == JSPromise.FULFILLED) {
            f.regs[f.vector.code[f.pc + 1]] = value;
            f.pc += 3;
            resume(interpreter, f, null);
        } else {
            resume(interpreter, f, new JSThrow(value));
        }
    }

    static JSObject iteratorResult(Realm realm, Object value, boolean done) {
        return dev.ramjet.runtime.Iterators.createResult(realm, value, done);
    }
}
