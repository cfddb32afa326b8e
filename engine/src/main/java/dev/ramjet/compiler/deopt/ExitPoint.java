package dev.ramjet.compiler.deopt;

import dev.ramjet.compiler.ir.DeoptReason;
import dev.ramjet.compiler.ir.FrameState;
import dev.ramjet.runtime.CallTarget;

/**
 * One way out of compiled code, as data: how to rebuild the interpreter's frames from the values that the exit passes.
 * A value index below zero names constant {@code -1 - index} of {@link #constants}.
 */
public final class ExitPoint {
    /** One frame, innermost first. */
    public static final class Frame {
        public final CallTarget target;
        public final int pc;
        /** Pairs (register, value index). */
        public final int[] registers;
        /** Value indices; {@link #NONE} where there is none. */
        public final int closure, newTarget, arguments, constructed;
        public final int resultRegister;
        public final FrameState.Result result;

        public Frame(CallTarget target, int pc, int[] registers, int closure, int newTarget, int arguments, int constructed, int resultRegister,
                FrameState.Result result) {
            this.target = target;
            this.pc = pc;
            this.registers = registers;
            this.closure = closure;
            this.newTarget = newTarget;
            this.arguments = arguments;
            this.constructed = constructed;
            this.resultRegister = resultRegister;
            this.result = result;
        }
    }

    public static final int NONE = Integer.MIN_VALUE;

    public final DeoptReason reason;
    /** Where the check that fails is: {@link #frames} may go back a little further. */
    public final CallTarget target;
    public final int pc;
    public final Frame[] frames;
    public final Object[] constants;
    /** How often it was taken. */
    public int count;

    public ExitPoint(DeoptReason reason, CallTarget target, int pc, Frame[] frames, Object[] constants) {
        this.reason = reason;
        this.target = target;
        this.pc = pc;
        this.frames = frames;
        this.constants = constants;
    }
}
