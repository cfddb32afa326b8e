package dev.ramjet.ast;

/**
 * {@code for (left in right)}. {@link #left}: VariableDeclaration (one declarator, an initialiser only as Annex B allows
 * for var), target or pattern. {@link #scope} (null without lexical names) is new for each iteration, and one with all
 * names dead is in force while {@link #right} is evaluated.
 */
public final class ForInStatement extends Statement {
    public final Node left;
    public final Expression right;
    public final Statement body;
    public final Scope scope;

    public ForInStatement(int start, int end, Node left, Expression right, Statement body, Scope scope) {
        super(NodeKind.FOR_IN_STATEMENT, start, end);
        this.left = left;
        this.right = right;
        this.body = body;
        this.scope = scope;
    }
}
