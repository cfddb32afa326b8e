package dev.ramjet.ast;

/** All cases share {@link #scope} (null where they declare nothing). */
public final class SwitchStatement extends Statement {
    public final Expression discriminant;
    public final SwitchCase[] cases;
    public final Scope scope;

    public SwitchStatement(int start, int end, Expression discriminant, SwitchCase[] cases, Scope scope) {
        super(NodeKind.SWITCH_STATEMENT, start, end);
        this.discriminant = discriminant;
        this.cases = cases;
        this.scope = scope;
    }
}
