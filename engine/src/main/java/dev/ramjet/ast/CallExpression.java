package dev.ramjet.ast;

/**
 * A call. {@link #optional} means {@code callee?.()}, inside an {@link OptionalChain}. Direct eval: {@link #directEval}
 * and {@link #scope}.
 */
public final class CallExpression extends Expression {
    public final Expression callee;
    public final Expression[] arguments;
    public final boolean optional;

    /** The callee is the plain name {@code eval}: direct if it turns out to be the intrinsic. */
    public boolean directEval;
    /** Where a direct eval stands, else null; {@link Scope#toScopeInfo()} is its outer context. */
    public Scope scope;

    public CallExpression(int start, int end, Expression callee, Expression[] arguments, boolean optional) {
        super(NodeKind.CALL_EXPRESSION, start, end);
        this.callee = callee;
        this.arguments = arguments;
        this.optional = optional;
    }
}
