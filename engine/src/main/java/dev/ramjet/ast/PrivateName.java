package dev.ramjet.ast;

/** {@code #name}, bound to the class's private name, whose {@link Variable#privateKind} says what it is; from eval and lazily compiled functions too. */
public final class PrivateName extends Reference {
    public PrivateName(int start, int end, Name name) {
        super(NodeKind.PRIVATE_NAME, start, end, name);
    }
}
