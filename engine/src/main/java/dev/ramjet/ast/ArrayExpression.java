package dev.ramjet.ast;

/** An array literal; null elements are holes, a {@link SpreadElement} spreads. */
public final class ArrayExpression extends Expression {
    public final Expression[] elements;
    public final boolean trailingComma;

    public ArrayExpression(int start, int end, Expression[] elements, boolean trailingComma) {
        super(NodeKind.ARRAY_EXPRESSION, start, end);
        this.elements = elements;
        this.trailingComma = trailingComma;
    }
}
