package dev.ramjet.ast;

/** {@code await argument}. */
public final class AwaitExpression extends Expression {
    public final Expression argument;

    public AwaitExpression(int start, int end, Expression argument) {
        super(NodeKind.AWAIT_EXPRESSION, start, end);
        this.argument = argument;
    }
}
