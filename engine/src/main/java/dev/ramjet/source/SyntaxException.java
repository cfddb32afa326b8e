package dev.ramjet.source;

/**
 * An early error: the program does not run. The runtime turns it into a JavaScript SyntaxError, or a RangeError when
 * {@link #tooDeep()}. Carries no Java stack trace.
 */
public final class SyntaxException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Source source;
    private final int start;
    private final int end;
    private final boolean tooDeep;

    public SyntaxException(String message, Source source, int start, int end) {
        this(message, source, start, end, false);
    }

    private SyntaxException(String message, Source source, int start, int end, boolean tooDeep) {
        super(message, null, false, false);
        int length = source.length();
        this.source = source;
        this.start = Math.max(0, Math.min(start, length));
        this.end = Math.max(this.start, Math.min(end, length));
        this.tooDeep = tooDeep;
    }

    /** The program nests deeper than the Java stack can hold: a RangeError for the script. */
    public static SyntaxException tooDeep(Source source, int offset) {
        return new SyntaxException("Maximum call stack size exceeded", source, offset, offset, true);
    }

    public boolean tooDeep() {
        return tooDeep;
    }

    public Source source() {
        return source;
    }

    /** First code unit of the offending text. */
    public int start() {
        return start;
    }

    /** End (exclusive) of the offending text, for the caret line. */
    public int end() {
        return end;
    }

    public int line() {
        return source.position(start).line();
    }

    public int column() {
        return source.position(start).column();
    }

    public String sourceLine() {
        return source.lineText(start);
    }
}
