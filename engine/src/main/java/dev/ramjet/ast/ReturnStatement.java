package dev.ramjet.ast;

/** {@code return argument?} */
public final class ReturnStatement extends Statement {
    public final Expression argument;

    public ReturnStatement(int start, int end, Expression argument) {
        super(NodeKind.RETURN_STATEMENT, start, end);
        this.argument = argument;
    }
}
