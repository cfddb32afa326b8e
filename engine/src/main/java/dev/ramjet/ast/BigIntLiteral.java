package dev.ramjet.ast;

/** A BigInt literal; {@link #digits} has neither separators nor suffix but keeps its 0x, 0o or 0b. */
public final class BigIntLiteral extends Expression {
    public final String digits;

    public BigIntLiteral(int start, int end, String digits) {
        super(NodeKind.BIG_INT_LITERAL, start, end);
        this.digits = digits;
    }
}
