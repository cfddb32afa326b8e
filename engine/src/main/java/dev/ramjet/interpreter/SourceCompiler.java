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

    // What describe tells of.
    /** What a call calls. */ int CALLED = 0;
    /** What new constructs. */ int CONSTRUCTED = 1;
    /** What for-of or an array's spread iterates. */ int ITERATED = 2;
    /** What a call's spread iterates. */ int SPREAD = 3;
    /** What an object pattern takes apart, as the whole message. */ int DESTRUCTURED = 4;

    /**
     * The source behind an error, as V8 tells it in messages: reads the function's text again.
     *
     * @param function  the function that ran
     * @param offset    where the error is reported
     * @param what      CALLED …
     * @param value     how messages show the value at fault
     * @return {@code null} where the source does not tell
     */
    default String describe(BytecodeFunction function, int offset, int what, String value) {
        return null;
    }

    /**
     * What the Function constructor and its siblings make a closure of.
     *
     * @param referrer the host data of the source, for {@code import()} in it; may be {@code null}
     */
    BytecodeFunction dynamicFunction(String name, String parameters, String body, boolean async, boolean generator, Object referrer);
}
