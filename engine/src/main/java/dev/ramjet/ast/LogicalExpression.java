package dev.ramjet.ast;

/** {@link Operator} AND, OR or COALESCE. Chains lean left like those of {@link BinaryExpression}. */
public final class LogicalExpression extends Expression {
    public final Operator operator;
    public final Expression left;
    public final Expression right;

    public LogicalExpression(int start, int end, Operator operator, Expression left, Expression right) {
        super(NodeKind.LOGICAL_EXPRESSION, start, end);
        this.operator = operator;
        this.left = left;
        this.right = right;
    }
}
