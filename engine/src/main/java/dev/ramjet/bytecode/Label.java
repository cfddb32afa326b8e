package dev.ramjet.bytecode;

/** A place in code under construction that jumps may name before it is known. */
public final class Label {
    /** Address once bound, else -1. */
    int pc = -1;
    /** Code index of the last operand that waits for the address; each such operand holds the index of the one before, or -1. */
    int lastUse = -1;
    /** Some reachable jump, switch or handler leads here. */
    boolean used;

    public boolean isBound() {
        return pc >= 0;
    }

    /** Whether any jump in reachable code leads here so far. */
    public boolean isUsed() {
        return used;
    }
}
