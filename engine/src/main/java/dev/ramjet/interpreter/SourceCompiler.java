package dev.ramjet.interpreter;

import dev.ramjet.bytecode.BytecodeFunction;
import dev.ramjet.source.ScopeInfo;
import dev.ramjet.source.Source;

/**
 * Parser and emitter as execution sees them; whoever puts the engine together provides it. All methods throw
 * {@link dev.ramjet.source.SyntaxException} for early errors.
 */
public interface SourceCompiler {
    /** A script; with {@code needsCompletion} its function returns the completion value. */
    BytecodeFunction script(Source source, boolean needsCompletion);

    BytecodeFunction module(Source source);

    /** Eval code inside {@code outer}; {@code null}: in the global scope. */
    BytecodeFunction eval(Source source, ScopeInfo outer, boolean strictCaller);

    /** What the Function constructor and its siblings make a closure of. */
    BytecodeFunction dynamicFunction(String name, String parameters, String body, boolean async, boolean generator);
}
