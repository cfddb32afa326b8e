package dev.ramjet.bytecode;

/**
 * What stack traces call a function, in two parts: programs have many functions of few owners, and most are never in a trace.
 *
 * @param owner   what its text says that it is a method of; empty: nothing
 * @param member  its own name, or what is shown instead
 */
public record TraceName(String owner, String member) {
    /** {@code Type.method}. */
    @Override
    public String toString() {
        return owner.isEmpty() ? member : owner + '.' + member;
    }
}
