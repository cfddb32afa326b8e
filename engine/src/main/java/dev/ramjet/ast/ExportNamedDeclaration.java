package dev.ramjet.ast;

/** {@code export} of a declaration to be executed in place, or (null) of a list of names. */
public final class ExportNamedDeclaration extends Statement {
    public final Statement declaration;

    public ExportNamedDeclaration(int start, int end, Statement declaration) {
        super(NodeKind.EXPORT_NAMED_DECLARATION, start, end);
        this.declaration = declaration;
    }
}
