package dev.ramjet.ast;

/** {@code yield argument?} or {@code yield* argument}. */
public final class YieldExpression extends Expression {
    public final Expression argument;
    public final boolean delegate;

    public YieldExpression(int start, int end, Expression argument, boolean delegate) {
        super(NodeKind.YIELD_EXPRESSION, start, end);
        this.argument = argument;
        this.delegate = delegate;
    }
}
