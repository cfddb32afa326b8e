package dev.ramjet.ast;

/** {@code { }}; {@link #scope} null where it declares nothing. */
public final class BlockStatement extends Statement {
    public final Statement[] body;
    public final Scope scope;

    public BlockStatement(int start, int end, Statement[] body, Scope scope) {
        super(NodeKind.BLOCK_STATEMENT, start, end);
        this.body = body;
        this.scope = scope;
    }
}
