package dev.ramjet.ast;

/** {@code null}. */
public final class NullLiteral extends Expression {
    public NullLiteral(int start, int end) {
        super(NodeKind.NULL_LITERAL, start, end);
    }
}
