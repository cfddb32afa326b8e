package dev.ramjet.ast;

/** {@code true} or {@code false}. */
public final class BooleanLiteral extends Expression {
    public final boolean value;

    public BooleanLiteral(int start, int end, boolean value) {
        super(NodeKind.BOOLEAN_LITERAL, start, end);
        this.value = value;
    }
}
