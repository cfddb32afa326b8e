package dev.ramjet.emitter;

import dev.ramjet.ast.*;
import dev.ramjet.bytecode.BytecodeFunction;
import dev.ramjet.source.FunctionKind;
import dev.ramjet.source.FunctionStub;
import dev.ramjet.source.ScopeInfo;
import dev.ramjet.source.Source;
import java.util.ArrayDeque;

/**
 * From syntax trees to bytecode. One instance serves one compilation: a program, or one lazily compiled function, with everything in it that
 * was parsed in full.
 *
 * <p>Functions do not nest here: emitting a closure makes a {@link BytecodeFunction} without code and puts its tree into a queue, so deep
 * nesting costs no Java stack and all functions share the buffers of one {@link FunctionEmitter}. Functions that were only pre-parsed
 * get a {@link LazyFunction} instead, which repeats all this at their first call.
 *
 * <p>The emitters: {@link FunctionCompiler} and {@link ProgramEmitter} frame the code; {@link StatementEmitter}, {@link LoopEmitter} and
 * {@link ControlEmitter} do statements; {@link ExpressionEmitter} and those it dispatches to do expressions.
 */
public final class BytecodeEmitter {
    private record Task(BytecodeFunction function, FunctionNode node, ClassNode defaultConstructorOf) {}

    final Source source;
    final EmitterOptions options;
    final ProgramEmitter programs = new ProgramEmitter();
    private final ArrayDeque<Task> queue = new ArrayDeque<>();
    private final FunctionEmitter f;
    private final FunctionCompiler functions;

    BytecodeEmitter(Source source, EmitterOptions options) {
        this.source = source;
        this.options = options;
        f = new FunctionEmitter(this);
        functions = new FunctionCompiler(f);
    }

    /** The code of a script, module or eval. */
    public static BytecodeFunction compile(Program program, EmitterOptions options) {
        BytecodeEmitter e = new BytecodeEmitter(program.source, options);
        BytecodeFunction function = new BytecodeFunction();
        function.kind = switch (program.programKind) {
            case SCRIPT -> BytecodeFunction.KIND_SCRIPT;
            case MODULE -> BytecodeFunction.KIND_MODULE;
            default -> BytecodeFunction.KIND_EVAL;
        };
        if (function.kind == BytecodeFunction.KIND_EVAL || options.needsCompletion && function.kind == BytecodeFunction.KIND_SCRIPT) {
            function.flags |= BytecodeFunction.HAS_COMPLETION;
        }
        if (program.strict) function.flags |= BytecodeFunction.STRICT;
        if (function.kind == BytecodeFunction.KIND_MODULE) {
            function.flags |= BytecodeFunction.GENERATOR | (program.hasTopLevelAwait ? BytecodeFunction.ASYNC : 0);
        }
        function.source = program.source;
        function.start = program.start;
        function.end = program.end;
        function.position = program.start;
        if (program.scope.outer != null) function.outerScope = program.scope.outer.toScopeInfo();
        e.programs.emit(e.f, function, program);
        e.drain();
        return function;
    }

    /** A function on its own: what the Function constructor and its siblings make. */
    public static BytecodeFunction compileFunction(Source source, FunctionNode node, String name, EmitterOptions options) {
        BytecodeEmitter e = new BytecodeEmitter(source, options);
        BytecodeFunction function = e.function(node, name);
        e.drain();
        return function;
    }

    /** Completes {@code function}, whose tree is known now. */
    static void complete(BytecodeFunction function, FunctionNode node, EmitterOptions options) {
        BytecodeEmitter e = new BytecodeEmitter(function.source, options);
        e.functions.compile(function, node);
        e.drain();
    }

    private void drain() {
        for (Task t; (t = queue.poll()) != null; ) {
            if (t.node == null) functions.defaultConstructor(t.function, t.defaultConstructorOf);
            else functions.compile(t.function, t.node);
        }
    }

    // ---- functions inside

    private static int kind(FunctionKind k) {
        return switch (k) {
            case NORMAL -> BytecodeFunction.KIND_FUNCTION;
            case ARROW -> BytecodeFunction.KIND_ARROW;
            case METHOD -> BytecodeFunction.KIND_METHOD;
            case GETTER -> BytecodeFunction.KIND_GETTER;
            case SETTER -> BytecodeFunction.KIND_SETTER;
            case BASE_CONSTRUCTOR, DERIVED_CONSTRUCTOR -> BytecodeFunction.KIND_CLASS_CONSTRUCTOR;
            case FIELDS_INITIALIZER, STATIC_INITIALIZER -> BytecodeFunction.KIND_CLASS_INITIALIZER;
        };
    }

    /** Whether closures of {@code node} must know their home object. */
    boolean needsHomeObject(FunctionNode node) {
        if (!node.functionKind.hasHomeObject()) return false;
        if (node.isLazy()) return node.stub.has(FunctionStub.USES_HOME_OBJECT);
        return node.scope.homeObjectVariable != null;
    }

    /** The function that {@code node} describes; its code comes later. */
    BytecodeFunction function(FunctionNode node, String name) {
        BytecodeFunction function = new BytecodeFunction();
        function.kind = kind(node.functionKind);
        function.name = name;
        function.flags = (node.strict ? BytecodeFunction.STRICT : 0) | (node.isAsync ? BytecodeFunction.ASYNC : 0)
            | (node.isGenerator ? BytecodeFunction.GENERATOR : 0)
            | (node.functionKind == FunctionKind.DERIVED_CONSTRUCTOR ? BytecodeFunction.DERIVED : 0)
            | (needsHomeObject(node) ? BytecodeFunction.NEEDS_HOME_OBJECT : 0);
        function.length = node.length;
        function.source = source;
        function.start = node.start;
        function.end = node.end;
        function.position = node.start;
        if (node.isLazy()) {
            ScopeInfo outer = node.outerScope.toScopeInfo();
            function.outerScope = outer;
            function.lazyData = node.stub;
            function.lazyCompiler = options.lazyFunction;
        } else {
            queue.add(new Task(function, node, null));
        }
        return function;
    }

    /** The constructor of a class, written or not. Its text is the whole class. */
    BytecodeFunction constructor(ClassNode node, String name) {
        BytecodeFunction function;
        if (node.constructor != null) {
            function = function(node.constructor, name);
        } else {
            function = new BytecodeFunction();
            function.kind = BytecodeFunction.KIND_CLASS_CONSTRUCTOR;
            function.name = name;
            function.flags = BytecodeFunction.STRICT | BytecodeFunction.DEFAULT_CONSTRUCTOR | BytecodeFunction.SIMPLE_PARAMETERS
                | (node.superClass != null ? BytecodeFunction.DERIVED : 0);
            function.source = source;
            function.position = node.start;
            queue.add(new Task(function, null, node));
        }
        function.start = node.start;
        function.end = node.end;
        if (ClassEmitter.hasInstanceInitialization(node)) function.flags |= BytecodeFunction.HAS_FIELDS;
        return function;
    }
}
