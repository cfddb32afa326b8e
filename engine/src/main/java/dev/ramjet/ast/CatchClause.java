package dev.ramjet.ast;

/** {@link #parameter} (null: none) lives in {@link #scope}; the body has a scope of its own inside. */
public final class CatchClause extends Node {
    public final Node parameter;
    public final BlockStatement body;
    public final Scope scope;

    public CatchClause(int start, int end, Node parameter, BlockStatement body, Scope scope) {
        super(NodeKind.CATCH_CLAUSE, start, end);
        this.parameter = parameter;
        this.body = body;
        this.scope = scope;
    }
}
