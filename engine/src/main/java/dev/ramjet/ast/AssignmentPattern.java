package dev.ramjet.ast;

/** A target with a default. */
public final class AssignmentPattern extends Expression {
    public final Node target;
    public final Expression value;

    public AssignmentPattern(int start, int end, Node target, Expression value) {
        super(NodeKind.ASSIGNMENT_PATTERN, start, end);
        this.target = target;
        this.value = value;
    }
}
