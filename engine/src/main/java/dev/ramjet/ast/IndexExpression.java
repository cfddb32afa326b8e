package dev.ramjet.ast;

/** {@code object[index]}. */
public final class IndexExpression extends Expression {
    public final Expression object;
    public final Expression index;
    public final boolean optional;

    public IndexExpression(int start, int end, Expression object, Expression index, boolean optional) {
        super(NodeKind.INDEX_EXPRESSION, start, end);
        this.object = object;
        this.index = index;
        this.optional = optional;
    }
}
