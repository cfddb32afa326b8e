package dev.ramjet.regexp;

/**
 * A program as JVM code. The regexp package owns this class; a compiler that is plugged in ({@link Compiler}) makes instances.
 * What it finds is what {@link RegExpMatcher} finds by interpreting the same {@link RegExpCode}.
 */
public abstract class CompiledMatcher {
    protected CompiledMatcher() {}

    /**
     * Searches for a match that starts at {@code start} or later, at {@code last} or earlier.
     *
     * @param matcher lends its stack and counts steps
     * @param captures receives start and end of each capture; not touched where nothing matches
     */
    public abstract boolean search(RegExpMatcher matcher, String input, int start, int last, int[] captures);

    /** Makes compiled matchers. */
    public interface Compiler {
        /** Asked once for each program that is hot: at some time sets {@link RegExpCode#compiled}, or leaves it. */
        void compile(RegExpCode code);

        /** How much interpreting makes a program hot, in about steps; 0: compiled before the first match. */
        int threshold();
    }
}
