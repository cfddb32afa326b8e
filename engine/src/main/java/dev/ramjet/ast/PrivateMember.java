package dev.ramjet.ast;

/** {@code object.#name}. */
public final class PrivateMember extends Expression {
    public final Expression object;
    public final PrivateName name;
    public final boolean optional;

    public PrivateMember(int start, int end, Expression object, PrivateName name, boolean optional) {
        super(NodeKind.PRIVATE_MEMBER, start, end);
        this.object = object;
        this.name = name;
        this.optional = optional;
    }
}
