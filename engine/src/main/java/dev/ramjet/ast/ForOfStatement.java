package dev.ramjet.ast;

/** {@code for (left of right)} and {@code for await}; like {@link ForInStatement}. */
public final class ForOfStatement extends Statement {
    public final Node left;
    public final Expression right;
    public final Statement body;
    public final Scope scope;
    public final boolean await;

    public ForOfStatement(int start, int end, Node left, Expression right, Statement body, Scope scope, boolean await) {
        super(NodeKind.FOR_OF_STATEMENT, start, end);
        this.left = left;
        this.right = right;
        this.body = body;
        this.scope = scope;
        this.await = await;
    }
}
