package dev.ramjet.ast;

/** A numeric literal; {@link #value} may be integral. */
public final class NumberLiteral extends Expression {
    public final double value;

    public NumberLiteral(int start, int end, double value) {
        super(NodeKind.NUMBER_LITERAL, start, end);
        this.value = value;
    }
}
