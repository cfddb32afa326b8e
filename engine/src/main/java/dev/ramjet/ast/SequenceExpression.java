package dev.ramjet.ast;

/** The comma operator, flat. */
public final class SequenceExpression extends Expression {
    public final Expression[] expressions;

    public SequenceExpression(int start, int end, Expression[] expressions) {
        super(NodeKind.SEQUENCE_EXPRESSION, start, end);
        this.expressions = expressions;
    }
}
