package dev.ramjet.ast;

/** {@code while (test) body} */
public final class WhileStatement extends Statement {
    public final Expression test;
    public final Statement body;

    public WhileStatement(int start, int end, Expression test, Statement body) {
        super(NodeKind.WHILE_STATEMENT, start, end);
        this.test = test;
        this.body = body;
    }
}
