package dev.ramjet.ast;

/** {@code export * from}, {@code export * as name from}: nothing to execute. */
public final class ExportAllDeclaration extends Statement {
    public final int request;

    public ExportAllDeclaration(int start, int end, int request) {
        super(NodeKind.EXPORT_ALL_DECLARATION, start, end);
        this.request = request;
    }
}
