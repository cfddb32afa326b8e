package dev.ramjet.ast;

/** {@code debugger;} */
public final class DebuggerStatement extends Statement {
    public DebuggerStatement(int start, int end) {
        super(NodeKind.DEBUGGER_STATEMENT, start, end);
    }
}
