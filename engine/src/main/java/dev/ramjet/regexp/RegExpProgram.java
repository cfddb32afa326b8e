package dev.ramjet.regexp;

/**
 * A regular expression as a RegExp object holds it: pattern, flags, groups, and the program, which is made when it is first matched.
 * Immutable to its users; threads may share it.
 */
public final class RegExpProgram {
    public final String pattern;
    /** Bits of {@link RegExpFlags}. */
    public final int flags;
    private final int captureCount;
    private final String[] groupNames;
    private final int[][] groupIndices;
    /** Kept until the program is there. */
    private Node root;
    private RegExpCode code;

    RegExpProgram(String pattern, int flags, RegExpParser parser, Node root) {
        this.pattern = pattern;
        this.flags = flags;
        this.root = root;
        captureCount = parser.captureCount();
        groupNames = parser.groupNames();
        groupIndices = parser.groupIndices();
    }

    /** How many captures there are, the whole match included. */
    public int captureCount() {
        return captureCount;
    }

    /** The distinct group names in the order of the pattern. Not to be changed. */
    public String[] groupNames() {
        return groupNames;
    }

    /** For each name the captures that bear it: several when a name is given in several alternatives. Not to be changed. */
    public int[][] groupIndices() {
        return groupIndices;
    }

    public boolean isSticky() {
        return (flags & RegExpFlags.STICKY) != 0;
    }

    /** Whether positions count by code points: flag {@code u} or {@code v}. */
    public boolean isUnicode() {
        return (flags & (RegExpFlags.UNICODE | RegExpFlags.UNICODE_SETS)) != 0;
    }

    /** @throws RegExpSyntaxException if the program would be too large */
    RegExpCode code() {
        RegExpCode made = code;
        if (made != null) return made;
        return makeCode();
    }

    private synchronized RegExpCode makeCode() {
        if (code == null) {
            try {
                code = new CodeGenerator(isUnicode(), captureCount).generate(root);
            } catch (StackOverflowError | CodeGenerator.TooLargeException e) {
                throw RegExpCompiler.tooLarge(pattern, flags);
            }
            root = null;
        }
        return code;
    }

    /** The automaton for a search that backtracking does not finish; null where the pattern has none. */
    synchronized LinearProgram linear() {
        if (!linearTried) {
            linearTried = true;
            linear = LinearProgram.of(this);
        }
        return linear;
    }

    private LinearProgram linear;
    private boolean linearTried;

    /** The program as text. */
    public String disassemble() {
        return code().disassemble();
    }
}
