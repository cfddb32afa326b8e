package dev.ramjet.ast;

/** {@code new callee(arguments)}. */
public final class NewExpression extends Expression {
    public final Expression callee;
    public final Expression[] arguments;

    public NewExpression(int start, int end, Expression callee, Expression[] arguments) {
        super(NodeKind.NEW_EXPRESSION, start, end);
        this.callee = callee;
        this.arguments = arguments;
    }
}
