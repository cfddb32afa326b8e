package dev.ramjet.ast;

/** {@code break label?} */
public final class BreakStatement extends Statement {
    public final String label;

    public BreakStatement(int start, int end, String label) {
        super(NodeKind.BREAK_STATEMENT, start, end);
        this.label = label;
    }
}
