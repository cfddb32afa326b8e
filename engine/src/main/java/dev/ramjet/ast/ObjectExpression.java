package dev.ramjet.ast;

/** An object literal. */
public final class ObjectExpression extends Expression {
    public final Property[] properties;

    public ObjectExpression(int start, int end, Property[] properties) {
        super(NodeKind.OBJECT_EXPRESSION, start, end);
        this.properties = properties;
    }
}
