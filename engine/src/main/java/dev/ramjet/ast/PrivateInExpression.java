package dev.ramjet.ast;

/** {@code #name in object}. */
public final class PrivateInExpression extends Expression {
    public final PrivateName name;
    public final Expression object;

    public PrivateInExpression(int start, int end, PrivateName name, Expression object) {
        super(NodeKind.PRIVATE_IN_EXPRESSION, start, end);
        this.name = name;
        this.object = object;
    }
}
