package dev.ramjet.ast;

/** {@code label: body} */
public final class LabeledStatement extends Statement {
    public final String label;
    public final Statement body;

    public LabeledStatement(int start, int end, String label, Statement body) {
        super(NodeKind.LABELED_STATEMENT, start, end);
        this.label = label;
        this.body = body;
    }
}
