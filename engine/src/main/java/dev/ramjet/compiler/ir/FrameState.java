package dev.ramjet.compiler.ir;

import dev.ramjet.runtime.CallTarget;

/**
 * What the interpreter needs to go on: for a place in the bytecode, where each live register's value is; and the same for
 * the callers that were inlined.
 *
 * <p>Invariants: (1) {@link #pc} is the instruction to execute next; nothing it does has been done yet. (2) {@code values[r]}
 * is {@code null} exactly for registers that are dead at {@code pc}. (3) Values dominate every node that carries the state.
 * (4) In a caller's state {@code pc} is the instruction after the call, and the callee's result goes to register
 * {@link #resultRegister} when it returns.
 */
public final class FrameState {
    /** How a caller takes the result of an inlined callee. */
    public enum Result {
        /** Into the result register. */ VALUE,
        /** A construction: the result if it is an object, else {@link FrameState#constructed}. */ CONSTRUCT,
        /** Dropped (a setter). */ NONE
    }

    public final CallTarget target;
    public final int pc;
    /** Register values; {@code null} where dead. */
    public final Node[] values;
    /** The running closure. */
    public final Node closure;
    /** new.target or {@code null}; the argument list or {@code null}. */
    public final Node newTarget;
    public final Node arguments;
    /** The inlining caller's state, or {@code null}. */
    public final FrameState caller;
    /** In a caller: where the result goes. */
    public final int resultRegister;
    public final Result result;
    /** In a caller, for {@link Result#CONSTRUCT}: the object under construction. */
    public final Node constructed;

    public FrameState(CallTarget target, int pc, Node[] values, Node closure, Node newTarget, Node arguments, FrameState caller, int resultRegister,
            Result result, Node constructed) {
        this.target = target;
        this.pc = pc;
        this.values = values;
        this.closure = closure;
        this.newTarget = newTarget;
        this.arguments = arguments;
        this.caller = caller;
        this.resultRegister = resultRegister;
        this.result = result;
        this.constructed = constructed;
    }

    private static final Node[] NO_VALUES = {};

    /** The place alone, with the callers' (and whether they construct). */
    public FrameState position() {
        return new FrameState(target, pc, NO_VALUES, null, newTarget, null, caller == null ? null : caller.position(), resultRegister, result, null);
    }

    /** The place of an instruction of {@code target}, inlined in {@code caller} or (null) nowhere. */
    public static FrameState place(CallTarget target, int pc, Node newTarget, FrameState caller) {
        return new FrameState(target, pc, NO_VALUES, null, newTarget, null, caller == null ? null : caller.position(), -1, Result.VALUE, null);
    }

    /** Does something with every node that a state mentions. */
    public interface Visitor {
        void visit(Node n);
    }

    public void forEach(Visitor v) {
        for (FrameState s = this; s != null; s = s.caller) {
            for (Node n : s.values) {
                if (n != null) v.visit(n);
            }
            v.visit(s.closure);
            if (s.newTarget != null) v.visit(s.newTarget);
            if (s.arguments != null) v.visit(s.arguments);
            if (s.constructed != null) v.visit(s.constructed);
        }
    }
}
