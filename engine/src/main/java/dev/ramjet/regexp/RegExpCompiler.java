package dev.ramjet.regexp;

/** Patterns → programs, and the check of patterns that are not to run yet. */
public final class RegExpCompiler {
    private RegExpCompiler() {}

    /**
     * Reads a pattern.
     *
     * @param flags the letters
     * @throws RegExpSyntaxException for early errors, unknown or repeated flags
     */
    public static RegExpProgram compile(String pattern, String flags) {
        int bits = RegExpFlags.parse(flags);
        if (bits < 0) throw new RegExpSyntaxException("Invalid flags supplied to RegExp constructor '" + flags + "'", 0);
        return compile(pattern, bits);
    }

    /**
     * Reads a pattern.
     *
     * @param flags bits of {@link RegExpFlags}
     * @throws RegExpSyntaxException for early errors
     */
    public static RegExpProgram compile(String pattern, int flags) {
        try {
            RegExpParser parser = new RegExpParser(pattern, flags, false);
            Node root = parser.parse();
            return new RegExpProgram(pattern, flags, parser, root);
        } catch (StackOverflowError e) {
            throw tooLarge(pattern, flags);
        }
    }

    /**
     * Checks a literal without making anything.
     *
     * @return null, or the error
     */
    public static RegExpSyntaxException check(String pattern, String flags) {
        int bits = RegExpFlags.parse(flags);
        if (bits < 0) return new RegExpSyntaxException("Invalid regular expression flags", pattern.length() + 1);
        try {
            new RegExpParser(pattern, bits, true).parse();
            return null;
        } catch (RegExpSyntaxException e) {
            return e;
        } catch (StackOverflowError e) {
            return tooLarge(pattern, bits);
        }
    }

    static RegExpSyntaxException tooLarge(String pattern, int flags) {
        return new RegExpSyntaxException("Invalid regular expression: /" + pattern + "/" + RegExpFlags.toString(flags)
            + ": Regular expression too large", 0);
    }
}
