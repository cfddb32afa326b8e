package dev.ramjet.ast;

/**
 * {@code for (init; test; update)}. {@link #init}: VariableDeclaration, Expression or null. {@link #scope} (null without
 * lexical names) is copied for each iteration where it has an environment and {@link #perIteration} is set.
 */
public final class ForStatement extends Statement {
    public final Node init;
    public final Expression test;
    public final Expression update;
    public final Statement body;
    public final Scope scope;
    public boolean perIteration;

    public ForStatement(int start, int end, Node init, Expression test, Expression update, Statement body, Scope scope, boolean perIteration) {
        super(NodeKind.FOR_STATEMENT, start, end);
        this.init = init;
        this.test = test;
        this.update = update;
        this.body = body;
        this.scope = scope;
        this.perIteration = perIteration;
    }
}
