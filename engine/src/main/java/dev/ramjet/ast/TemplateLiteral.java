package dev.ramjet.ast;

/**
 * A template: {@code raw.length == expressions.length + 1}. A cooked string is null where an escape is invalid (tagged
 * templates only).
 */
public final class TemplateLiteral extends Expression {
    public final String[] cooked;
    public final String[] raw;
    public final Expression[] expressions;

    public TemplateLiteral(int start, int end, String[] cooked, String[] raw, Expression[] expressions) {
        super(NodeKind.TEMPLATE_LITERAL, start, end);
        this.cooked = cooked;
        this.raw = raw;
        this.expressions = expressions;
    }
}
