package dev.ramjet.ast;

/** {@link Operator} POSITIVE, NEGATE, NOT, BIT_NOT, TYPEOF, VOID or DELETE. */
public final class UnaryExpression extends Expression {
    public final Operator operator;
    public final Expression operand;

    public UnaryExpression(int start, int end, Operator operator, Expression operand) {
        super(NodeKind.UNARY_EXPRESSION, start, end);
        this.operator = operator;
        this.operand = operand;
    }
}
