package dev.ramjet.ast;

/** A regular-expression literal: a new object at each evaluation. */
public final class RegExpLiteral extends Expression {
    public final String pattern;
    public final String flags;

    public RegExpLiteral(int start, int end, String pattern, String flags) {
        super(NodeKind.REG_EXP_LITERAL, start, end);
        this.pattern = pattern;
        this.flags = flags;
    }
}
