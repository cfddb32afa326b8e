package dev.ramjet.api;

import dev.ramjet.ast.AstPrinter;
import dev.ramjet.ast.Program;
import dev.ramjet.ast.ScopePrinter;
import dev.ramjet.bytecode.BytecodeFormat;
import dev.ramjet.bytecode.BytecodeFunction;
import dev.ramjet.bytecode.Disassembler;
import dev.ramjet.bytecode.Serializer;
import dev.ramjet.emitter.Compilation;
import dev.ramjet.parser.Parser;
import dev.ramjet.source.SyntaxException;

/**
 * The stages of a program as deterministic text, without running it, and its bytecode in stored form. All methods throw
 * {@link ScriptException} for early errors; its {@linkplain ScriptException#value value} is null, since there is no realm.
 */
public final class Diagnostics {
    private static final int TOKENS = 0, AST = 1, SCOPES = 2, BYTECODE = 3, STORED = 4;

    private final Engine engine;

    Diagnostics(Engine engine) {
        this.engine = engine;
    }

    /** One token a line. */
    public String tokens(Source source) {
        return (String) make(TOKENS, source, null);
    }

    /** The syntax tree. */
    public String ast(Source source) {
        return (String) make(AST, source, null);
    }

    /** Scopes, and where each variable lives. */
    public String scopes(Source source) {
        return (String) make(SCOPES, source, null);
    }

    /** The bytecode of all functions. */
    public String bytecode(Source source) {
        return (String) make(BYTECODE, source, null);
    }

    /**
     * Bytecode for {@link Context#evalBytecode}.
     *
     * @param parameters names of parameters if the text is the body of a function ({@link Context#compileFunction}), else null
     */
    public byte[] compile(Source source, String... parameters) {
        return (byte[]) make(STORED, source, parameters);
    }

    /** Whether a file holds stored bytecode, judged by its first bytes. */
    public static boolean isBytecode(byte[] bytes) {
        return BytecodeFormat.isBytecode(bytes);
    }

    private Object make(int stage, Source source, String[] parameters) {
        Parser.Options options = engine.parserOptions.copy();
        options.lazy = false;
        options.keepScopeTree = true;
        try {
            switch (stage) {
                case TOKENS:
                    return Parser.printTokens(source.text, source.isModule(), options);
                case AST:
                    return AstPrinter.print(parse(source, options));
                case SCOPES:
                    return ScopePrinter.print(parse(source, options).scope);
                default: {
                    BytecodeFunction code = parameters != null && parameters.length > 0 ? Compilation.functionBody(source.text, "", parameters, options)
                        : source.isModule() ? Compilation.module(source.text, options) : Compilation.script(source.text, false, options);
                    return stage == BYTECODE ? Disassembler.print(code) : Serializer.serialize(code, true);
                }
            }
        } catch (SyntaxException e) {
            throw new ScriptException((e.tooDeep() ? "RangeError: " : "SyntaxError: ") + e.getMessage(), null, java.util.List.of(),
                new ScriptException.Position(e.source().name(), e.line(), e.column(), Math.max(1, e.end() - e.start()), e.sourceLine()), true, false, null);
        }
    }

    private static Program parse(Source source, Parser.Options options) {
        return source.isModule() ? Parser.parseModule(source.text, options) : Parser.parseScript(source.text, options);
    }
}
