package dev.ramjet.ast;

import dev.ramjet.source.ModuleInfo;
import dev.ramjet.source.ScopeKind;
import dev.ramjet.source.Source;

/** A whole script, module or eval code. */
public final class Program extends Node {
    public final Source source;
    /** SCRIPT, MODULE or EVAL. */
    public final ScopeKind programKind;
    public final Statement[] body;
    public final Scope scope;
    public final boolean strict;
    /** Names declared with var (functions left out), each once: for scripts and sloppy eval, whose variables are made at run time. */
    public String[] varNames = {};
    /** Function declarations of the top level to instantiate, the last of equal names, in order: for scripts and sloppy eval. */
    public FunctionDeclaration[] functions = {};
    /** Names of functions in blocks that Annex B also declares as variables, if the global object or eval's scope lets it. */
    public String[] annexBNames = {};
    /** Null but for modules. */
    public ModuleInfo module;
    public boolean hasTopLevelAwait;

    public Program(int start, int end, Source source, ScopeKind programKind, Statement[] body, Scope scope, boolean strict) {
        super(NodeKind.PROGRAM, start, end);
        this.source = source;
        this.programKind = programKind;
        this.body = body;
        this.scope = scope;
        this.strict = strict;
    }
}
