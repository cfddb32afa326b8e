package dev.ramjet.compiler.deopt;

import dev.ramjet.feedback.FeedbackVector;
import dev.ramjet.interpreter.Interpreter;
import dev.ramjet.interpreter.InterpreterFrame;
import dev.ramjet.runtime.CompiledCode;
import dev.ramjet.runtime.JSClosure;

/**
 * The code of a function that is too long for one JVM method: parts, each entered at some instruction with the registers of an interpreter's frame, as
 * loops are, and left for another one by writing them back. A part begins where the one before ended or was jumped out of, and is compiled when that place
 * has been come to often enough. Where there is none, or its speculation fails, the interpreter finishes the call.
 */
public final class CodeInParts extends CompiledCode {
    /** Times that a place is come to before it is worth a part. */
    private static final int VISITS = FeedbackVector.BUDGET;

    private final FeedbackVector vector;
    private final Interpreter interpreter;
    /** Parts and visits by bytecode offset. */
    private final CompiledCode[] parts;
    private final int[] visits;

    public CodeInParts(FeedbackVector vector) {
        super(new CompiledState(vector, -1));
        this.vector = vector;
        this.interpreter = (Interpreter) vector.executor;
        parts = new CompiledCode[vector.code.length];
        visits = new int[vector.code.length];
    }

    @Override
    public Object call(JSClosure closure, Object thisValue, Object newTarget, Object[] args) {
        InterpreterFrame before = interpreter.top;
        InterpreterFrame f = interpreter.activate(vector, closure, thisValue, newTarget, args);
        try {
            Object r = runParts(f, newTarget);
            if (r != CONTINUE) return r;
        } finally {
            interpreter.top = before;
        }
        return interpreter.resume(f);
    }

    /** Goes from part to part; {@link #CONTINUE}: the interpreter goes on at the frame's pc. Known to {@link StackFrames} by name. */
    private Object runParts(InterpreterFrame f, Object newTarget) {
        while (true) {
            int pc = f.pc;
            CompiledCode part = parts[pc];
            if (part == null || !part.state.valid || ((CompiledState) part.state).isGivenUp) {
                part = find(f, pc);
                if (part == null) return CONTINUE;
            }
            // What the code throws has passed the function's handlers already.
            f.pc = -1;
            interpreter.top = f;
            Object r = part.osr(f.closure, newTarget, f.args, f.regs);
            if (r != CONTINUE) return r;
            if (!interpreter.leftAtEnd) {
                parts[pc] = null;
                return CONTINUE;
            }
            interpreter.agent.poll();
        }
    }

    private CompiledCode find(InterpreterFrame f, int pc) {
        if (++visits[pc] < VISITS || interpreter.tiering == null) return null;
        return parts[pc] = interpreter.tiering.resumed(vector, f, pc);
    }
}
