package dev.ramjet.ast;

/**
 * A node of the syntax tree. {@link #start} and {@link #end} are offsets into the source; {@link #kind} is one of {@link NodeKind}'s
 * dense constants, for switches that cost a table jump and no start-up.
 *
 * <p>Trees may lean left by 100,000 levels (binary and logical chains) or right (else-if chains): consumers walk these in loops.
 */
public abstract sealed class Node permits Expression, Statement,
        Property, ClassElement, Program, VariableDeclarator, CatchClause, SwitchCase {
    public final int kind;
    public int start;
    public int end;

    Node(int kind, int start, int end) {
        this.kind = kind;
        this.start = start;
        this.end = end;
    }
}
