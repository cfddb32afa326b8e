package dev.ramjet.regexp;

/** An early error of a pattern or its flags. The message is complete; whoever catches it makes the SyntaxError. */
public final class RegExpSyntaxException extends RuntimeException {
    private static final long serialVersionUID = 1;

    /** Where in the pattern, in code units; 0 for flags. */
    public final int offset;

    public RegExpSyntaxException(String message, int offset) {
        super(message, null, false, false);
        this.offset = offset;
    }
}
