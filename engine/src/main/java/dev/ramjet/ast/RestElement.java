package dev.ramjet.ast;

/** {@code ...target} in patterns and parameters. */
public final class RestElement extends Expression {
    public final Node target;

    public RestElement(int start, int end, Node target) {
        super(NodeKind.REST_ELEMENT, start, end);
        this.target = target;
    }
}
