package dev.ramjet.ast;

import dev.ramjet.source.VariableKind;

/** var, let, const, using or await using. */
public final class VariableDeclaration extends Statement {
    public final VariableKind declarationKind;
    public final VariableDeclarator[] declarators;

    public VariableDeclaration(int start, int end, VariableKind declarationKind, VariableDeclarator[] declarators) {
        super(NodeKind.VARIABLE_DECLARATION, start, end);
        this.declarationKind = declarationKind;
        this.declarators = declarators;
    }
}
