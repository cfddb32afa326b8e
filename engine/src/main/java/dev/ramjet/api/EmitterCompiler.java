package dev.ramjet.api;

import dev.ramjet.bytecode.BytecodeFunction;
import dev.ramjet.emitter.Compilation;
import dev.ramjet.emitter.SourceSite;
import dev.ramjet.interpreter.SourceCompiler;
import dev.ramjet.parser.Parser;
import dev.ramjet.parser.RegExpValidator;
import dev.ramjet.source.ScopeInfo;
import dev.ramjet.source.Source;

/** Gives the interpreter the parser and emitter that it may not know itself. */
public final class EmitterCompiler implements SourceCompiler {
    private final Parser.Options options;

    public EmitterCompiler(Parser.Options options) {
        if (options.regExpValidator == RegExpValidator.NONE) {
            options = options.copy();
            options.regExpValidator = LiteralValidator.INSTANCE;
        }
        this.options = options;
    }

    @Override
    public BytecodeFunction script(Source source, boolean needsCompletion) {
        return Compilation.script(source, needsCompletion, options);
    }

    @Override
    public BytecodeFunction module(Source source) {
        return Compilation.module(source, options);
    }

    @Override
    public BytecodeFunction eval(Source source, ScopeInfo outer, boolean strictCaller) {
        return Compilation.eval(source, outer, strictCaller, options);
    }

    @Override
    public String describe(BytecodeFunction function, int offset, int what, String value) {
        return SourceSite.describe(function, offset, what, value, options);
    }

    @Override
    public BytecodeFunction dynamicFunction(String name, String parameters, String body, boolean async, boolean generator, Object referrer) {
        return Compilation.functionConstructor(name, parameters, body, async, generator, referrer, options);
    }
}
