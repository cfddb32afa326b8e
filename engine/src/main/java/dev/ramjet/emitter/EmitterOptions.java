package dev.ramjet.emitter;

import dev.ramjet.parser.Parser;

/** What a compilation may be told. Immutable once in use: lazily compiled functions keep it. */
public final class EmitterOptions {
    /** Scripts return their completion value (REPL, {@code -p}, eval); costs a register and moves. */
    public boolean needsCompletion;
    /** How to parse: pre-parsing, natives syntax, the regular expression validator. */
    private final Parser.Options parser;
    /** Compiles functions so at their first call. */
    final LazyFunction lazyFunction = new LazyFunction(this);

    public EmitterOptions(Parser.Options parser, boolean needsCompletion) {
        this.parser = parser;
        this.needsCompletion = needsCompletion;
    }

    /** How functions are parsed, now and at their first call. */
    public Parser.Options parserOptions() {
        return parser;
    }
}
