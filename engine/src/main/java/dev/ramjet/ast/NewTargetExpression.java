package dev.ramjet.ast;

/** {@code new.target}. */
public final class NewTargetExpression extends Reference {
    public NewTargetExpression(int start, int end, Name name) {
        super(NodeKind.NEW_TARGET_EXPRESSION, start, end, name);
    }
}
