package dev.ramjet.ast;

/** {@link #test} is null for default. */
public final class SwitchCase extends Node {
    public final Expression test;
    public final Statement[] body;

    public SwitchCase(int start, int end, Expression test, Statement[] body) {
        super(NodeKind.SWITCH_CASE, start, end);
        this.test = test;
        this.body = body;
    }
}
