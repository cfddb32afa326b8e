package dev.ramjet.ast;

/** {@code super.name} ({@link #index} null) or {@code super[index]} ({@link #name} null). */
public final class SuperMember extends Expression {
    public final String name;
    public final int nameStart;
    public final Expression index;
    public final ThisExpression receiver;
    public final PseudoReference homeObject;

    public SuperMember(int start, int end, String name, int nameStart, Expression index, ThisExpression receiver, PseudoReference homeObject) {
        super(NodeKind.SUPER_MEMBER, start, end);
        this.name = name;
        this.nameStart = nameStart;
        this.index = index;
        this.receiver = receiver;
        this.homeObject = homeObject;
    }
}
