package dev.ramjet.ast;

/** Object destructuring target. Each {@link Property} value is a target, perhaps an {@link AssignmentPattern}. */
public final class ObjectPattern extends Expression {
    public final Property[] properties;
    public final RestElement rest;

    public ObjectPattern(int start, int end, Property[] properties, RestElement rest) {
        super(NodeKind.OBJECT_PATTERN, start, end);
        this.properties = properties;
        this.rest = rest;
    }
}
