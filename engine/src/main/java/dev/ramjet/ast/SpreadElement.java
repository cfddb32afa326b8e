package dev.ramjet.ast;

/** {@code ...argument} in calls and array literals. */
public final class SpreadElement extends Expression {
    public final Expression argument;

    public SpreadElement(int start, int end, Expression argument) {
        super(NodeKind.SPREAD_ELEMENT, start, end);
        this.argument = argument;
    }
}
