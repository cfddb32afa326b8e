package dev.ramjet.ast;

/** Else-if chains lean right and may be long: walk {@link #alternate} in a loop. */
public final class IfStatement extends Statement {
    public final Expression test;
    public final Statement consequent;
    public final Statement alternate;

    public IfStatement(int start, int end, Expression test, Statement consequent, Statement alternate) {
        super(NodeKind.IF_STATEMENT, start, end);
        this.test = test;
        this.consequent = consequent;
        this.alternate = alternate;
    }
}
