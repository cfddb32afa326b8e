package dev.ramjet.bytecode;

/**
 * Fills in a function that was only pre-parsed. The emitter package implements it; a {@link BytecodeFunction} stub carries the
 * instance that can complete it, so the interpreter needs to know neither parser nor emitter.
 */
public interface LazyCompiler {
    /**
     * Parses and emits {@code function}: on return {@link BytecodeFunction#code} and all that goes with it are set.
     * May throw the parser's error for nesting that is too deep; other syntax errors were reported when the function was pre-parsed.
     */
    void compile(BytecodeFunction function);
}
