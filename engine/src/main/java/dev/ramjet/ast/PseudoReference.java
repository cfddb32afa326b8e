package dev.ramjet.ast;

/** A use of a function's home object or active function, by super. */
public final class PseudoReference extends Reference {
    public PseudoReference(int start, int end, Name name) {
        super(NodeKind.PSEUDO_REFERENCE, start, end, name);
    }
}
