package dev.ramjet.ast;

/** {@code do body while (test)} */
public final class DoWhileStatement extends Statement {
    public final Statement body;
    public final Expression test;

    public DoWhileStatement(int start, int end, Statement body, Expression test) {
        super(NodeKind.DO_WHILE_STATEMENT, start, end);
        this.body = body;
        this.test = test;
    }
}
