package dev.ramjet.ast;

/** {@code throw argument} */
public final class ThrowStatement extends Statement {
    public final Expression argument;

    public ThrowStatement(int start, int end, Expression argument) {
        super(NodeKind.THROW_STATEMENT, start, end);
        this.argument = argument;
    }
}
