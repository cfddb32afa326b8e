package dev.ramjet.ast;

/** A whole chain with {@code ?.} in it: where a link marked optional meets null or undefined, this is undefined. */
public final class OptionalChain extends Expression {
    public final Expression expression;

    public OptionalChain(int start, int end, Expression expression) {
        super(NodeKind.OPTIONAL_CHAIN, start, end);
        this.expression = expression;
    }
}
