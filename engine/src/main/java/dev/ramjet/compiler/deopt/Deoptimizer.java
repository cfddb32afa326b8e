package dev.ramjet.compiler.deopt;

import dev.ramjet.compiler.ir.DeoptReason;
import dev.ramjet.compiler.ir.Rep;
import dev.ramjet.feedback.FeedbackVector;
import dev.ramjet.interpreter.Interpreter;
import dev.ramjet.interpreter.InterpreterFrame;
import dev.ramjet.runtime.CompiledCode;
import dev.ramjet.runtime.JSClosure;
import dev.ramjet.runtime.JSObject;
import dev.ramjet.runtime.JSThrow;
import dev.ramjet.runtime.Undefined;

/**
 * Rebuilds interpreter frames at an exit and lets the interpreter finish the function: the innermost frame first, then each
 * caller that was inlined, with the result of the one before in its register.
 */
public final class Deoptimizer {
    private Deoptimizer() {}

    /** Told of each exit taken. */
    public interface Listener {
        void exited(CompiledState state, ExitPoint exit);

        /** Code could not be entered because an argument is not of its parameter's type. */
        void mismatched(CompiledState state);
    }

    /** For generated code with more values than the JVM allows parameters. */
    public static Object exit(int id, Object[] values, CompiledState state) {
        return exit(state, id, values);
    }

    /** Takes exit {@code id}; gives the result of the outermost frame. */
    public static Object exit(CompiledState state, int id, Object[] values) {
        ExitPoint e = state.exits.get(id);
        e.count++;
        FeedbackVector outermost = (FeedbackVector) e.frames[e.frames.length - 1].target;
        Interpreter interpreter = (Interpreter) outermost.executor;
        if (interpreter.tiering instanceof Listener listener) listener.exited(state, e);
        InterpreterFrame parent = interpreter.top;
        int last = e.frames.length - 1;
        // Code entered at a loop runs on behalf of a frame of the interpreter: that one goes on.
        boolean inPlace = state.osrPc >= 0 && parent != null && parent.vector == outermost;
        if (inPlace && last == 0) {
            // The usual end of a loop or of a part: some functions take this way a hundred thousand times a second.
            fill(parent, e, e.frames[0], values);
            parent.role = 0;
            interpreter.leftAtEnd = e.reason == DeoptReason.LOOP_END || e.reason == DeoptReason.OSR_EXIT;
            return CompiledCode.CONTINUE;
        }
        InterpreterFrame[] frames = new InterpreterFrame[last + 1];
        for (int i = last; i >= 0; i--) {
            if (i == last && inPlace) {
                frames[i] = parent;
                fill(parent, e, e.frames[i], values);
            } else {
                frames[i] = frame(interpreter, parent, e, e.frames[i], values);
                // Else the interpreter would enter compiled code again, which would leave again, one level deeper each time.
                if (e.reason == DeoptReason.DEEP_TAIL_CALL || e.reason == DeoptReason.LONG_TAIL_RECURSION) interpreter.replaceAtTailCalls(frames[i]);
                if (i > 0) frames[i].role = InterpreterFrame.WAITING;
            }
            parent = frames[i];
        }
        Object result = null;
        JSThrow thrown = null;
        for (int i = 0; i < frames.length; i++) {
            InterpreterFrame f = frames[i];
            f.role = 0;
            if (i > 0 && thrown == null) receive(f, e, e.frames[i], values, result);
            if (i == last && inPlace) {
                interpreter.leftAtEnd = e.reason == DeoptReason.LOOP_END || e.reason == DeoptReason.OSR_EXIT;
                if (thrown == null) return CompiledCode.CONTINUE;
                f.pc--;
                if (!interpreter.goToHandler(f, thrown)) throw thrown;
                return CompiledCode.CONTINUE;
            }
            try {
                if (thrown != null) {
                    JSThrow t = thrown;
                    thrown = null;
                    // The call that threw is the instruction before.
                    f.pc--;
                    result = interpreter.resumeThrowing(f, t);
                } else {
                    result = interpreter.resume(f);
                }
            } catch (JSThrow t) {
                if (i == frames.length - 1) throw t;
                thrown = t;
            }
        }
        return result;
    }

    /** Runs a call or construction in the interpreter from its start; {@code newTarget} is undefined for a call. */
    public static Object interpret(JSClosure f, Object thisValue, Object newTarget, Object[] args) {
        FeedbackVector v = (FeedbackVector) f.target;
        if (v.template == null) v.prepare();
        Interpreter interpreter = (Interpreter) v.executor;
        Object[] regs = v.template.clone();
        regs[0] = thisValue;
        int n = Math.min(args.length, v.paramCount);
        for (int i = 0; i < n; i++) regs[1 + i] = args[i];
        InterpreterFrame frame = interpreter.newFrame(interpreter.top, f, v, regs);
        frame.newTarget = newTarget == Undefined.INSTANCE ? null : newTarget;
        if (v.needsArguments) frame.args = args;
        return interpreter.resume(frame);
    }

    /** An argument is not of the type that the code was compiled for: it will not be again. */
    public static Object mismatch(JSClosure f, Object thisValue, Object newTarget, Object[] args, CompiledState state) {
        FeedbackVector v = (FeedbackVector) state.target;
        Rep[] parameters = state.signature.parameters();
        for (int i = 0; i < parameters.length; i++) {
            Object a = i < args.length ? args[i] : Undefined.INSTANCE;
            if (parameters[i] == Rep.INT && !(a instanceof Integer) || parameters[i] == Rep.DOUBLE && !(a instanceof Integer || a instanceof Double)) v.noteWide(i);
        }
        if (v.compiled != null && v.compiled.state == state) v.install(null);
        if (((Interpreter) v.executor).tiering instanceof Listener listener) listener.mismatched(state);
        return interpret(f, thisValue, newTarget, args);
    }

    private static InterpreterFrame frame(Interpreter interpreter, InterpreterFrame parent, ExitPoint e, ExitPoint.Frame d, Object[] values) {
        FeedbackVector v = (FeedbackVector) d.target;
        InterpreterFrame f = interpreter.newFrame(parent, (JSClosure) value(e, d.closure, values), v, v.template.clone());
        fill(f, e, d, values);
        Object newTarget = d.newTarget == ExitPoint.NONE ? null : value(e, d.newTarget, values);
        f.newTarget = newTarget == Undefined.INSTANCE ? null : newTarget;
        f.args = d.arguments == ExitPoint.NONE ? null : (Object[]) value(e, d.arguments, values);
        return f;
    }

    private static void fill(InterpreterFrame f, ExitPoint e, ExitPoint.Frame d, Object[] values) {
        int[] r = d.registers;
        for (int i = 0; i < r.length; i += 2) f.regs[r[i]] = value(e, r[i + 1], values);
        f.pc = d.pc;
    }

    private static Object value(ExitPoint e, int index, Object[] values) {
        return index >= 0 ? values[index] : e.constants[-1 - index];
    }

    /** A caller takes the result of the function that was inlined into it. */
    private static void receive(InterpreterFrame f, ExitPoint e, ExitPoint.Frame d, Object[] values, Object result) {
        switch (d.result) {
            case VALUE:
                if (d.resultRegister >= 0) f.regs[d.resultRegister] = result;
                break;
            case CONSTRUCT:
                f.regs[d.resultRegister] = result instanceof JSObject ? result : value(e, d.constructed, values);
                break;
            case NONE:
                break;
        }
    }

}
