package dev.ramjet.compiler.ir;

/** One operation of the graph, and the value it gives. */
public final class Node {
    public final int id;
    public final Op op;
    public Node[] in;
    /** A literal operand, as the {@link Op} says. */
    public int i;
    /** An object operand. */
    public Object aux;
    /** Representation of the value; that of the op but for phis. */
    public Rep rep;
    /** {@link Types} of the value. */
    public int type = Types.ANY;
    /** Static Java class of a REF value, {@code null}: Object. */
    public Class<?> java;
    /** Where execution goes on in the interpreter if the check fails, or after the call if the code has become invalid. */
    public FrameState state;
    /** Of a node without a state: where it stands, for who lists the stack. Mentions no nodes. */
    public FrameState position;
    /** Where execution goes on in the interpreter if the call throws and a handler catches it; {@code null}: the exception passes. */
    public FrameState catchState;
    /** For stack traces, where there is no {@link #state}. */
    public FrameState place;
    /** Where execution goes on if a typed call gives a result of another type, which is then {@link #wrong}; {@code null} where that cannot be. */
    public FrameState wrongState;
    public Node wrong;
    /** Why, if it is a check. */
    public DeoptReason reason;
    /** For a check whose {@link #state} is that of an earlier instruction: the state before its own one, which says where it is. */
    public FrameState site;
    /** A check of what a leaf call said: if it fails, nothing was done; only then may the state before the call be gone back to. */
    public boolean guardsEffect;
    public Block block;
    /** Number of inputs and frame states that mention it; valid after {@code phases.UseCounts}. */
    public int uses;
    /** Computed where it is used, though it reads memory: nothing is between. */
    public boolean deferred;
    /** Only frame states mention it: see {@link Op#isMadeAtExits}. */
    public boolean virtual;
    /** Of checked int arithmetic: overflow cannot happen, or only the low bits are looked at; and so for -0. See NeededChecks. */
    public boolean mayWrap, mayLoseSign;
    /** The JVM local; -1: none. */
    public int local = -1;

    public Node(int id, Op op, Node... in) {
        this.id = id;
        this.op = op;
        this.in = in;
        this.rep = op.rep;
    }

    public boolean isConstant() {
        return op == Op.CONST || op == Op.CONST_INT || op == Op.CONST_DOUBLE || op == Op.CONST_BOOL;
    }

    /** The value of a constant, boxed. */
    public Object constantValue() {
        switch (op) {
            case CONST_INT: return i;
            case CONST_BOOL: return i != 0;
            default: return aux;
        }
    }

    @Override
    public String toString() {
        return "n" + id;
    }
}
