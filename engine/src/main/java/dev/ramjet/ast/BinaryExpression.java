package dev.ramjet.ast;

/**
 * Arithmetic, comparison, {@code in} and {@code instanceof}. Chains lean left and may be 100,000 deep: walk {@link #left}
 * in a loop, do not recur.
 */
public final class BinaryExpression extends Expression {
    public final Operator operator;
    public final Expression left;
    public final Expression right;

    public BinaryExpression(int start, int end, Operator operator, Expression left, Expression right) {
        super(NodeKind.BINARY_EXPRESSION, start, end);
        this.operator = operator;
        this.left = left;
        this.right = right;
    }
}
