package dev.ramjet.frontend;

import dev.ramjet.bytecode.BytecodeFunction;
import dev.ramjet.emitter.Compilation;
import dev.ramjet.emitter.SourceSite;
import dev.ramjet.interpreter.SourceCompiler;
import dev.ramjet.parser.Parser;
import dev.ramjet.parser.RegExpValidator;
import dev.ramjet.source.ScopeInfo;
import dev.ramjet.source.Source;

/** Everything before the bytecode, as the interpreter asks for it: it may know neither parser nor emitter itself. */
public class Frontend implements SourceCompiler {
    private final Parser.Options options;

    public Frontend(Parser.Options options) {
        if (options.regExpValidator == RegExpValidator.NONE) {
            options = options.copy();
            validateRegExpLiterals(options);
        }
        this.options = options;
    }

    /** Has bad regular-expression literals reported as the early errors that they are. */
    public static void validateRegExpLiterals(Parser.Options options) {
        options.regExpValidator = LiteralValidator.INSTANCE;
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
