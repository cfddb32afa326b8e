package dev.ramjet.ast;

/** {@code continue label?} */
public final class ContinueStatement extends Statement {
    public final String label;

    public ContinueStatement(int start, int end, String label) {
        super(NodeKind.CONTINUE_STATEMENT, start, end);
        this.label = label;
    }
}
