package dev.ramjet.ast;

/** {@code this}, bound to the variable of the nearest function that is no arrow function. */
public final class ThisExpression extends Reference {
    public ThisExpression(int start, int end, Name name) {
        super(NodeKind.THIS_EXPRESSION, start, end, name);
    }
}
