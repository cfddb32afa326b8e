package dev.ramjet.emitter;

import dev.ramjet.ast.FunctionNode;
import dev.ramjet.bytecode.BytecodeFunction;
import dev.ramjet.bytecode.LazyCompiler;
import dev.ramjet.parser.Parser;
import dev.ramjet.source.FunctionStub;

/** Compiles a pre-parsed function at its first call. One instance serves all functions of a compilation, those in lazy functions too: the stub is in the function. */
final class LazyFunction implements LazyCompiler {
    private final EmitterOptions options;

    LazyFunction(EmitterOptions options) {
        this.options = options;
    }

    @Override
    public void compile(BytecodeFunction function) {
        FunctionStub stub = (FunctionStub) function.lazyData;
        FunctionNode node = Parser.parseLazyFunction(function.source, stub, function.outerScope, options.parserOptions());
        BytecodeEmitter.complete(function, node, options);
    }
}
