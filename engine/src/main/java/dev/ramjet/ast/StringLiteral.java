package dev.ramjet.ast;

/** A string literal, unescaped. */
public final class StringLiteral extends Expression {
    public final String value;

    public StringLiteral(int start, int end, String value) {
        super(NodeKind.STRING_LITERAL, start, end);
        this.value = value;
    }
}
