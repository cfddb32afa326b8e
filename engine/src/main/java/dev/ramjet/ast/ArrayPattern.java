package dev.ramjet.ast;

/** Array destructuring target; null elements are elisions, the last may be a {@link RestElement}. */
public final class ArrayPattern extends Expression {
    public final Node[] elements;

    public ArrayPattern(int start, int end, Node[] elements) {
        super(NodeKind.ARRAY_PATTERN, start, end);
        this.elements = elements;
    }
}
