package dev.ramjet.ast;

/** A name: use, assignment target, or (when {@link #declares}) declaration. */
public final class Identifier extends Reference {
    public Identifier(int start, int end, Name name) {
        super(NodeKind.IDENTIFIER, start, end, name);
    }
}
