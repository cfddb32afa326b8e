package dev.ramjet.ast;

/** {@link #handler} or {@link #finalizer} may be null, not both. */
public final class TryStatement extends Statement {
    public final BlockStatement block;
    public final CatchClause handler;
    public final BlockStatement finalizer;

    public TryStatement(int start, int end, BlockStatement block, CatchClause handler, BlockStatement finalizer) {
        super(NodeKind.TRY_STATEMENT, start, end);
        this.block = block;
        this.handler = handler;
        this.finalizer = finalizer;
    }
}
