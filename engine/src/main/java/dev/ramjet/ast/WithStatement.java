package dev.ramjet.ast;

/** Names inside that are bound outside are looked up dynamically. */
public final class WithStatement extends Statement {
    public final Expression object;
    public final Statement body;
    public final Scope scope;

    public WithStatement(int start, int end, Expression object, Statement body, Scope scope) {
        super(NodeKind.WITH_STATEMENT, start, end);
        this.object = object;
        this.body = body;
        this.scope = scope;
    }
}
