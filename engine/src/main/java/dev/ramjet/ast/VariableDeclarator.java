package dev.ramjet.ast;

/** One target and its initialiser (null without one; never null in const and patterns outside for-in/of). */
public final class VariableDeclarator extends Node {
    public final Node target;
    public final Expression init;

    public VariableDeclarator(int start, int end, Node target, Expression init) {
        super(NodeKind.VARIABLE_DECLARATOR, start, end);
        this.target = target;
        this.init = init;
    }
}
