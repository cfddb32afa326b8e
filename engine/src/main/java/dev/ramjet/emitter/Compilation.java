package dev.ramjet.emitter;

import dev.ramjet.ast.FunctionNode;
import dev.ramjet.ast.Program;
import dev.ramjet.bytecode.BytecodeFunction;
import dev.ramjet.bytecode.LazyCompiler;
import dev.ramjet.parser.Parser;
import dev.ramjet.source.ScopeInfo;
import dev.ramjet.source.Source;
import dev.ramjet.source.SyntaxException;

/**
 * Source text to bytecode, in one call: what the runtime and the shell use. All methods throw {@link SyntaxException} for early errors, also
 * for nesting that is too deep for the Java stack.
 */
public final class Compilation {
    private Compilation() {}

    /** A script. With {@code needsCompletion} its function returns the completion value, else undefined. */
    public static BytecodeFunction script(Source source, boolean needsCompletion, Parser.Options options) {
        return emit(Parser.parseScript(source, options), needsCompletion, options);
    }

    /** A module; see {@link ProgramEmitter} for how its function is run. */
    public static BytecodeFunction module(Source source, Parser.Options options) {
        return emit(Parser.parseModule(source, options), false, options);
    }

    /**
     * Eval code. Its function's closure environment is the environment that DIRECT_EVAL gave (null for indirect eval); {@code outer} is the
     * ScopeInfo beside it, null for indirect eval. Its {@code this} register must hold the global this.
     */
    public static BytecodeFunction eval(Source source, ScopeInfo outer, boolean strictCaller, Parser.Options options) {
        return emit(Parser.parseEval(source, outer, strictCaller, options), true, options);
    }

    /**
     * What {@code Function(parameters, body)} and its async and generator siblings create a closure of, over the global environment (null).
     *
     * @param name of the source, for stack traces
     * @param parameters the parameter texts joined with commas
     * @param referrer the host data of the source, for {@code import()} in it; may be null
     */
    public static BytecodeFunction functionConstructor(String name, String parameters, String body, boolean async, boolean generator,
            Object referrer, Parser.Options options) {
        FunctionNode node = Parser.parseFunctionConstructor(name, parameters, body, async, generator, options);
        String prefix = (async ? "async function" : "function") + (generator ? "*" : "") + " anonymous(";
        Source source = new Source(name, prefix + parameters + "\n) {\n" + body + "\n}", 1, 1, referrer);
        return emit(source, node, "anonymous", options);
    }

    /** A whole text as the body of a function with these parameters, over the global environment (CommonJS modules). */
    public static BytecodeFunction functionBody(Source source, String name, String[] parameterNames, Parser.Options options) {
        return emit(source, Parser.parseFunctionBody(source, parameterNames, options), name, options);
    }

    /** What compiles functions at their first call that were pre-parsed in another process. */
    public static LazyCompiler lazyCompiler(Parser.Options options) {
        return new EmitterOptions(options, false).lazyFunction;
    }

    private static BytecodeFunction emit(Program program, boolean needsCompletion, Parser.Options options) {
        try {
            return BytecodeEmitter.compile(program, new EmitterOptions(options, needsCompletion));
        } catch (StackOverflowError e) {
            throw SyntaxException.tooDeep(program.source, program.start);
        }
    }

    private static BytecodeFunction emit(Source source, FunctionNode node, String name, Parser.Options options) {
        try {
            return BytecodeEmitter.compileFunction(source, node, name, new EmitterOptions(options, false));
        } catch (StackOverflowError e) {
            throw SyntaxException.tooDeep(source, node.start);
        }
    }
}
