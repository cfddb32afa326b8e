package dev.ramjet.ast;

/** {@code ++} or {@code --}; {@link #target} is an Identifier or a member. {@link Operator} ADD or SUBTRACT. */
public final class UpdateExpression extends Expression {
    public final Operator operator;
    public final boolean prefix;
    public final Expression target;

    public UpdateExpression(int start, int end, Operator operator, boolean prefix, Expression target) {
        super(NodeKind.UPDATE_EXPRESSION, start, end);
        this.operator = operator;
        this.prefix = prefix;
        this.target = target;
    }
}
