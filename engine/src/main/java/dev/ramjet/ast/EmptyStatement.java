package dev.ramjet.ast;

/** {@code ;} */
public final class EmptyStatement extends Statement {
    public EmptyStatement(int start, int end) {
        super(NodeKind.EMPTY_STATEMENT, start, end);
    }
}
