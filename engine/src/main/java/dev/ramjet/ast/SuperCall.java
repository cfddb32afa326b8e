package dev.ramjet.ast;

/**
 * {@code super(...)}: {@link #activeFunction}'s prototype is constructed with {@link #newTarget}, then bound to {@link
 * #receiver}.
 */
public final class SuperCall extends Expression {
    public final Expression[] arguments;
    public final ThisExpression receiver;
    public final PseudoReference newTarget;
    public final PseudoReference activeFunction;

    public SuperCall(int start, int end, Expression[] arguments, ThisExpression receiver, PseudoReference newTarget, PseudoReference activeFunction) {
        super(NodeKind.SUPER_CALL, start, end);
        this.arguments = arguments;
        this.receiver = receiver;
        this.newTarget = newTarget;
        this.activeFunction = activeFunction;
    }
}
