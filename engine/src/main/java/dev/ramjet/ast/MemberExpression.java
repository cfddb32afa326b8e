package dev.ramjet.ast;

/** {@code object.name}; {@link #nameStart} is where the name stands, which is the position of errors. */
public final class MemberExpression extends Expression {
    public final Expression object;
    public final String name;
    public final int nameStart;
    public final boolean optional;

    public MemberExpression(int start, int end, Expression object, String name, int nameStart, boolean optional) {
        super(NodeKind.MEMBER_EXPRESSION, start, end);
        this.object = object;
        this.name = name;
        this.nameStart = nameStart;
        this.optional = optional;
    }
}
