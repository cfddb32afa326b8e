package dev.ramjet.ast;

import dev.ramjet.source.ModulePhase;

/** {@code import(specifier, options?)}, {@code import.defer(...)}, {@code import.source(...)}. */
public final class ImportCall extends Expression {
    public final ModulePhase phase;
    public final Expression specifier;
    public final Expression options;

    public ImportCall(int start, int end, ModulePhase phase, Expression specifier, Expression options) {
        super(NodeKind.IMPORT_CALL, start, end);
        this.phase = phase;
        this.specifier = specifier;
        this.options = options;
    }
}
