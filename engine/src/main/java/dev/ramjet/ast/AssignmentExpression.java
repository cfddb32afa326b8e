package dev.ramjet.ast;

/**
 * {@code target = value}, {@code target op= value}. {@link #operator} is ASSIGN, or the binary or logical operator of a
 * compound assignment. {@link #target}: Identifier, member, or (ASSIGN only) a pattern; a {@link CallExpression} in
 * sloppy code is evaluated, then throws a ReferenceError.
 */
public final class AssignmentExpression extends Expression {
    public final Operator operator;
    public final Node target;
    public final Expression value;

    public AssignmentExpression(int start, int end, Operator operator, Node target, Expression value) {
        super(NodeKind.ASSIGNMENT_EXPRESSION, start, end);
        this.operator = operator;
        this.target = target;
        this.value = value;
    }
}
