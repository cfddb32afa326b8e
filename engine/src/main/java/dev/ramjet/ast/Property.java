package dev.ramjet.ast;

/** A part of an object literal or object pattern. */
public final class Property extends Node {
    /** {@code key: value}, shorthand, or in patterns {@code key: target}. */
    public static final int INIT = 0;
    public static final int METHOD = 1;
    public static final int GETTER = 2;
    public static final int SETTER = 3;
    /** {@code ...value}; no key. (The parser abuses {@link #computed} to tell whether a comma follows.) */
    public static final int SPREAD = 4;
    /** {@code __proto__: value} of a literal: sets the prototype. */
    public static final int PROTO = 5;

    public final int propertyKind;
    /** StringLiteral or NumberLiteral or BigIntLiteral for a literal key (identifiers become strings), any expression when computed. */
    public final Expression key;
    public final boolean computed;
    public final boolean shorthand;
    /** The value, a {@link FunctionNode} for methods and accessors, or in patterns the target, perhaps an {@link AssignmentPattern}. */
    public final Node value;

    public Property(int start, int end, int propertyKind, Expression key, boolean computed, boolean shorthand, Node value) {
        super(NodeKind.PROPERTY, start, end);
        this.propertyKind = propertyKind;
        this.key = key;
        this.computed = computed;
        this.shorthand = shorthand;
        this.value = value;
    }
}
