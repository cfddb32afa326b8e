package dev.ramjet.ast;

/** Nothing to execute; its names are in {@link Program#module}. */
public final class ImportDeclaration extends Statement {
    public final int request;

    public ImportDeclaration(int start, int end, int request) {
        super(NodeKind.IMPORT_DECLARATION, start, end);
        this.request = request;
    }
}
