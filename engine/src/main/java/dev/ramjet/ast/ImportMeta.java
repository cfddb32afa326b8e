package dev.ramjet.ast;

/** {@code import.meta}. */
public final class ImportMeta extends Expression {
    public ImportMeta(int start, int end) {
        super(NodeKind.IMPORT_META, start, end);
    }
}
