package dev.ramjet.api;

/**
 * A program text with a name and what it is: a script, a module, or the body of a function. Immutable.
 *
 * <pre>{@code
 * context.eval(Source.script("hello.js", "'Hello, ' + name"));
 * }</pre>
 */
public final class Source {
    enum Kind { SCRIPT, MODULE }

    final Kind kind;
    final dev.ramjet.source.Source text;
    private final Object origin;

    private Source(Kind kind, dev.ramjet.source.Source text, Object origin) {
        this.kind = kind;
        this.text = text;
        this.origin = origin;
    }

    /**
     * A script.
     *
     * @param name what stack traces show: a path, a URL, a made-up name such as {@code [eval]}
     */
    public static Source script(String name, String text) {
        return of(Kind.SCRIPT, name, text, 1, 1, null);
    }

    /** An ECMAScript module. */
    public static Source module(String name, String text) {
        return of(Kind.MODULE, name, text, 1, 1, null);
    }

    /** The same text, whose first character stands at this line and column (both from 1) of a larger document. */
    public Source at(int line, int column) {
        return of(kind, name(), text(), line, column, origin);
    }

    /** The same text with an object of the host's, which its module loader finds in {@link #origin} of the referrer. */
    public Source withOrigin(Object origin) {
        return of(kind, name(), text(), text.firstLine(), text.firstColumn(), origin);
    }

    private static Source of(Kind kind, String name, String text, int line, int column, Object origin) {
        return new Source(kind, new dev.ramjet.source.Source(name, text, line, column, origin), origin);
    }

    /** A referrer as the engine knows it. */
    static Source wrap(dev.ramjet.source.Source text, Kind kind) {
        return new Source(kind, text, text.hostDefined());
    }

    public String name() {
        return text.name();
    }

    public String text() {
        return text.text();
    }

    public boolean isModule() {
        return kind == Kind.MODULE;
    }

    /** What {@link #withOrigin} was given, or null. */
    public Object origin() {
        return origin;
    }

    @Override
    public String toString() {
        return name();
    }
}
