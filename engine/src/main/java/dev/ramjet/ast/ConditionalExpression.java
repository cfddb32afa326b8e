package dev.ramjet.ast;

/** {@code test ? consequent : alternate}. Chains lean right. */
public final class ConditionalExpression extends Expression {
    public final Expression test;
    public final Expression consequent;
    public final Expression alternate;

    public ConditionalExpression(int start, int end, Expression test, Expression consequent, Expression alternate) {
        super(NodeKind.CONDITIONAL_EXPRESSION, start, end);
        this.test = test;
        this.consequent = consequent;
        this.alternate = alternate;
    }
}
