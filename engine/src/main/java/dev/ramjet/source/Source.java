package dev.ramjet.source;

/**
 * One program text and where it came from. Immutable; may be shared between threads and realms.
 *
 * <p>Offsets everywhere in the engine are UTF-16 code unit indexes into {@link #text()}, lines and columns are computed from
 * them on demand by {@link #lines()}. {@link #firstLine} and {@link #firstColumn} move reported positions for a text that is a part
 * of a larger document (a script element, the body of a wrapped CommonJS module).
 */
public final class Source {
    private final String name;
    private final String text;
    private final int firstLine;
    private final int firstColumn;
    private final Object hostDefined;
    private volatile LineTable lines;
    /** 0 until looked for, then 1 for no and 2 for yes. */
    private volatile byte namesCaller, namesArguments;

    public Source(String name, String text) {
        this(name, text, 1, 1, null);
    }

    /**
     * @param name what stack traces show: a path, a URL or a made-up name such as {@code [eval]}
     * @param firstLine line number (from 1) of the first character
     * @param firstColumn column number (from 1) of the first character; later lines start at 1
     * @param hostDefined the host's own data, handed back to its module loader as the referrer; may be null
     */
    public Source(String name, String text, int firstLine, int firstColumn, Object hostDefined) {
        this.name = name;
        this.text = text;
        this.firstLine = firstLine;
        this.firstColumn = firstColumn;
        this.hostDefined = hostDefined;
    }

    public static Source of(String name, CharSequence text) {
        return new Source(name, text.toString());
    }

    public String name() {
        return name;
    }

    public String text() {
        return text;
    }

    public int length() {
        return text.length();
    }

    public int firstLine() {
        return firstLine;
    }

    public int firstColumn() {
        return firstColumn;
    }

    public Object hostDefined() {
        return hostDefined;
    }

    /** A longer text is no experiment with callers but a program, one of whose libraries has {@code arguments.callee.caller} or a field of that name. */
    private static final int LONGEST_WITH_CALLERS = 8_000;

    /**
     * Whether a property {@code caller} is mentioned, as {@code f.caller} or in quotes: what asks a function for its caller. Long programs are not
     * interpreted for that: all of Octane was, for one line of Box2D. Functions of other texts are {@code null} as callers, as strict ones are.
     */
    public boolean namesCaller() {
        if (namesCaller == 0) namesCaller = (byte) (text.length() <= LONGEST_WITH_CALLERS && findCaller() ? 2 : 1);
        return namesCaller == 2;
    }

    /** Whether the arguments of functions called {@code name} are asked for: {@code name.arguments}. */
    public boolean namesArgumentsOf(String name) {
        if (namesArguments == 0) namesArguments = (byte) (text.length() <= LONGEST_WITH_CALLERS && text.contains(".arguments") ? 2 : 1);
        if (namesArguments == 1 || name.isEmpty()) return false;
        String wanted = name + ".arguments";
        for (int i = text.indexOf(wanted); i >= 0; i = text.indexOf(wanted, i + 1)) {
            if (i == 0 || !Character.isJavaIdentifierPart(text.charAt(i - 1))) return true;
        }
        return false;
    }

    private boolean findCaller() {
        for (int i = text.indexOf("caller"); i >= 0; i = text.indexOf("caller", i + 6)) {
            if (i + 6 < text.length() && Character.isJavaIdentifierPart(text.charAt(i + 6))) continue;
            int before = i - 1;
            while (before >= 0 && text.charAt(before) <= ' ') before--;
            if (before < 0) continue;
            char c = text.charAt(before);
            if (c == '.' || c == '\'' || c == '"' || c == '`') return true;
        }
        return false;
    }

    /** The table of line starts, made when first asked for. */
    public LineTable lines() {
        LineTable table = lines;
        if (table == null) lines = table = new LineTable(text);
        return table;
    }

    /** Line and column (both from 1) of an offset. */
    public SourcePosition position(int offset) {
        LineTable table = lines();
        int index = table.lineIndex(offset);
        int column = offset - table.lineStart(index) + 1;
        if (index == 0) column += firstColumn - 1;
        return new SourcePosition(this, offset, index + firstLine, column);
    }

    /** The text of the line that holds {@code offset}, without its terminator. */
    public String lineText(int offset) {
        LineTable table = lines();
        int index = table.lineIndex(offset);
        return text.substring(table.lineStart(index), table.lineEnd(index));
    }

    @Override
    public String toString() {
        return name;
    }
}
