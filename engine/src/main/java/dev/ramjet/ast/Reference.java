package dev.ramjet.ast;

/** A use of a name, resolved by scope analysis. */
public abstract sealed class Reference extends Expression
        permits Identifier, ThisExpression, NewTargetExpression, PseudoReference, PrivateName {
    /** No declaration found: a property of the global object or a lexical global of another script. {@link #variable} is null. */
    public static final byte GLOBAL = 0;
    /** {@link #variable} is what it names. */
    public static final byte STATIC = 1;
    /**
     * A with object or sloppy direct eval between here and the declaration may hold the name: look it up by name, scope by scope.
     * {@link #variable} (null: global) is what it names if none of them does; it is captured then.
     */
    public static final byte DYNAMIC = 2;

    public final Name name;
    public Variable variable;
    public byte resolution;
    /** The variable may be uninitialised when this is evaluated. */
    public boolean needsTdzCheck;
    /** An assignment target (also of compound assignment, update, for-in/of and destructuring). */
    public boolean assigned;
    /** Declares rather than uses: {@link #variable} is what it declares. */
    public boolean declares;
    /** The parser's, for {@code arguments}: only {@code arguments.length} or {@code arguments[i]} is read. */
    public boolean harmless;
    /** The parser's: was seen inside an inner function. */
    public boolean fromInnerFunction;

    Reference(int kind, int start, int end, Name name) {
        super(kind, start, end);
        this.name = name;
    }

    public final String name() {
        return name.text;
    }
}
