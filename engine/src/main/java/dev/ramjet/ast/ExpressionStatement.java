package dev.ramjet.ast;

/** An expression evaluated for its effect and the completion value. */
public final class ExpressionStatement extends Statement {
    public final Expression expression;

    public ExpressionStatement(int start, int end, Expression expression) {
        super(NodeKind.EXPRESSION_STATEMENT, start, end);
        this.expression = expression;
    }
}
