package dev.ramjet.api;

import dev.ramjet.builtins.StandardLibrary;
import dev.ramjet.bytecode.BytecodeFormat;
import dev.ramjet.bytecode.BytecodeFunction;
import dev.ramjet.bytecode.Deserializer;
import dev.ramjet.bytecode.LazyCompiler;
import dev.ramjet.emitter.Compilation;
import dev.ramjet.feedback.FeedbackPrinter;
import dev.ramjet.feedback.FeedbackVector;
import dev.ramjet.frontend.Frontend;
import dev.ramjet.interpreter.Evaluator;
import dev.ramjet.interpreter.ModuleRecord;
import dev.ramjet.interpreter.Modules;
import dev.ramjet.interpreter.SourceTextModule;
import dev.ramjet.interpreter.SyntheticModule;
import dev.ramjet.parser.Parser;
import dev.ramjet.runtime.Agent;
import dev.ramjet.runtime.Errors;
import dev.ramjet.runtime.Intrinsic;
import dev.ramjet.runtime.JSError;
import dev.ramjet.runtime.JSObject;
import dev.ramjet.runtime.JSPromise;
import dev.ramjet.runtime.JSThrow;
import dev.ramjet.runtime.Realm;
import dev.ramjet.runtime.Undefined;
import dev.ramjet.tiering.TieringPolicy;
import dev.ramjet.tiering.TraceOptions;
import dev.ramjet.source.SyntaxException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Puts the parts of the engine together: parser and emitter under the interpreter, the host's module loader under its modules. */
final class Machine {
    private Machine() {}

    /** What the api keeps for an agent. */
    static final class HostState {
        final Evaluator evaluator;
        /** The agent's first context. */
        Object context;
        ModuleLoader loader;
        /** Modules by name and type. */
        final HashMap<String, ModuleRecord> modules = new HashMap<>();

        /** {@code null}: none. */
        CodeCache codeCache;

        /** Vectors of the programs that ran, where somebody wants to know. */
        final java.util.ArrayList<FeedbackVector> roots = new java.util.ArrayList<>();

        HostState(Evaluator evaluator) {
            this.evaluator = evaluator;
        }
    }

    static void trace(int what) {
        TraceOptions.traceOpt = (what & Engine.Builder.TRACE_OPT) != 0;
        if (TraceOptions.traceOpt) dev.ramjet.tiering.CompileTimes.start();
        TraceOptions.traceDeopt = (what & Engine.Builder.TRACE_DEOPT) != 0;
        if ((what & Engine.Builder.TRACE_IC) != 0) dev.ramjet.feedback.IcTrace.on = true;
        if ((what & Engine.Builder.PRINT_IR) != 0) dev.ramjet.compiler.Compiler.dump = new TraceOptions.GraphDump();
    }

    static Agent newAgent(Engine engine) {
        CodeCache cache = engine.openCodeCache();
        Frontend frontend = cache == null ? new Frontend(engine.parserOptions) : new CachingFrontend(engine.parserOptions, cache);
        Evaluator evaluator = new Evaluator(frontend, StandardLibrary.INSTANCE);
        if (engine.jit) {
            evaluator.interpreter.tiering = new TieringPolicy();
            evaluator.agent.regExpCompiler = evaluator.interpreter.tiering.regExpCompiler();
        }
        if (engine.parserOptions.nativesSyntax) evaluator.interpreter.natives = dev.ramjet.tiering.NativeFunctions.INSTANCE;
        HostState state = new HostState(evaluator);
        state.codeCache = cache;
        if (engine.keepFeedback || cache != null) evaluator.interpreter.programs = state.roots;
        evaluator.agent.hostState = state;
        evaluator.interpreter.modules.host = new Loading(state);
        return evaluator.agent;
    }

    static Realm newRealm(Agent agent) {
        return ((HostState) agent.hostState).evaluator.createRealm();
    }

    /** Scripts and modules may come from the code cache. */
    private static final class CachingFrontend extends Frontend {
        private final CodeCache cache;
        private final LazyCompiler lazy;

        CachingFrontend(Parser.Options options, CodeCache cache) {
            super(options);
            this.cache = cache;
            lazy = Compilation.lazyCompiler(options);
        }

        @Override
        public BytecodeFunction script(dev.ramjet.source.Source source, boolean needsCompletion) {
            BytecodeFunction found = cache.find(source, needsCompletion ? "script with completion" : "script", lazy);
            return found != null ? found : cache.keep(super.script(source, needsCompletion));
        }

        @Override
        public BytecodeFunction module(dev.ramjet.source.Source source) {
            BytecodeFunction found = cache.find(source, "module", lazy);
            return found != null ? found : cache.keep(super.module(source));
        }
    }

    private static BytecodeFunction functionBody(HostState state, dev.ramjet.source.Source source, String name, String[] parameters, Parser.Options options) {
        CodeCache cache = state.codeCache;
        if (cache == null) return Compilation.functionBody(source, name, parameters, options);
        BytecodeFunction found = cache.find(source, "function " + name + "(" + String.join(",", parameters) + ")", Compilation.lazyCompiler(options));
        return found != null ? found : cache.keep(Compilation.functionBody(source, name, parameters, options));
    }

    static void saveCode(Context context) {
        HostState state = (HostState) context.agent.hostState;
        if (state.codeCache != null) state.codeCache.save(state.roots);
    }

    static Object execute(Context context, int op, Object a, Object b, Object c) {
        HostState state = (HostState) context.agent.hostState;
        Parser.Options options = context.engine.parserOptions;
        Realm realm = context.realm;
        switch (op) {
            case Interop.EVAL: {
                Source source = (Source) a;
                if (source.isModule()) return evaluate(state, realm, state.evaluator.interpreter.modules.parse(realm, source.text));
                return state.evaluator.run(realm, source.text, true);
            }
            case Interop.COMPILE_FUNCTION:
                return remember(state, state.evaluator.createFunction(realm, functionBody(state, ((Source) a).text, (String) b, (String[]) c, options)));
            case Interop.COMPILE: {
                Source source = (Source) a;
                if (source.isModule()) Compilation.module(source.text, options);
                else Compilation.script(source.text, false, options);
                return null;
            }
            case Interop.RUN: {
                BytecodeFunction code;
                try {
                    code = Deserializer.deserialize((byte[]) a, (String) b);
                } catch (BytecodeFormat.FormatException e) {
                    throw Errors.syntaxError(e.getMessage());
                }
                if (code.kind == BytecodeFunction.KIND_MODULE) return evaluate(state, realm, state.evaluator.interpreter.modules.create(realm, code));
                if (code.kind == BytecodeFunction.KIND_SCRIPT) return state.evaluator.run(realm, code);
                return state.evaluator.createFunction(realm, code);
            }
            case Interop.IMPORT: {
                Object referrer = b == null ? "" : b;
                return state.evaluator.interpreter.modules.importModule(realm, referrer, (String) a);
            }
            default:
                throw new IllegalArgumentException(Integer.toString(op));
        }
    }

    /** Keeps what has the feedback of a program, for {@link #feedback}. */
    private static JSObject remember(HostState state, JSObject function) {
        if (state.evaluator.interpreter.programs != null && ((dev.ramjet.runtime.JSClosure) function).target instanceof FeedbackVector v) state.roots.add(v);
        return function;
    }

    static String feedback(Context context) {
        StringBuilder b = new StringBuilder();
        for (FeedbackVector v : ((HostState) context.agent.hostState).roots) {
            if (!v.function.source.name().startsWith("node:")) FeedbackPrinter.print(b, v);
        }
        return b.toString();
    }

    /** Loads, links and evaluates a module; the promise for its namespace. */
    private static JSPromise evaluate(HostState state, Realm realm, ModuleRecord module) {
        JSPromise result = JSPromise.create(realm);
        module.loadRequestedModules().whenSettled(new Evaluation(realm, module, result, false));
        return result;
    }

    private record Evaluation(Realm realm, ModuleRecord module, JSPromise result, boolean evaluated) implements JSPromise.Reaction {
        @Override
        public void settled(int outcome, Object value) {
            if (outcome == JSPromise.REJECTED) {
                result.reject(value);
                return;
            }
            if (evaluated) {
                result.resolve(module.namespace());
                return;
            }
            try {
                module.link();
                module.evaluate().whenSettled(new Evaluation(realm, module, result, true));
            } catch (JSThrow t) {
                result.reject(t.value);
            }
        }
    }

    /** An early error as the object that the script sees. */
    static JSError syntaxError(Realm realm, SyntaxException e) {
        JSError error = Errors.create(realm, e.tooDeep() ? Intrinsic.RANGE_ERROR_PROTOTYPE : Intrinsic.SYNTAX_ERROR_PROTOTYPE, e.getMessage());
        error.origin = e;
        return error;
    }

    /** The host's loader as the engine's modules see it. */
    private static final class Loading implements Modules.Host {
        private final HostState state;

        Loading(HostState state) {
            this.state = state;
        }

        @Override
        public void load(Realm realm, Object referrer, String specifier, List<String> attributes, Modules.Completion done) {
            Context context = Context.of(realm);
            ModuleLoader loader = state.loader;
            if (loader == null) {
                done.failed(Errors.typeError("Cannot import '" + specifier + "': there is no module loader").value);
                return;
            }
            Map<String, String> with = new LinkedHashMap<>();
            for (int i = 0; i < attributes.size(); i += 2) with.put(attributes.get(i), attributes.get(i + 1));
            ModuleRecord module;
            try {
                String name = loader.resolve(specifier, referrer(referrer), with);
                String key = System.identityHashCode(realm) + " " + with.getOrDefault("type", "") + " " + name;
                module = state.modules.get(key);
                if (module == null) {
                    module = record(context, realm, loader.load(name, with));
                    state.modules.put(key, module);
                }
            } catch (Throwable t) {
                RuntimeException thrown = context.toScriptThrow(t);
                if (!(thrown instanceof JSThrow j)) throw thrown;
                done.failed(j.value);
                return;
            }
            done.loaded(module);
        }

        private static Source referrer(Object referrer) {
            if (referrer instanceof Source s) return s;
            if (referrer instanceof String name) return name.isEmpty() ? null : Source.script(name, "");
            return Source.script("", "").withOrigin(referrer);
        }

        private ModuleRecord record(Context context, Realm realm, ModuleLoader.Module m) {
            if (m.source != null) return state.evaluator.interpreter.modules.parse(realm, m.source.text);
            return new HostModule(state.evaluator, context, realm, m);
        }

        @Override
        public void initializeImportMeta(JSObject meta, SourceTextModule module) {
            Context context = Context.of(module.realm);
            try {
                if (state.loader != null) state.loader.fillMeta(context.wrap(meta), Source.wrap(module.code.source, Source.Kind.MODULE));
            } catch (Exception e) {
                throw context.toScriptThrow(e);
            }
        }
    }

    private static final class HostModule extends SyntheticModule {
        private final Context context;
        private final ModuleLoader.Module module;

        HostModule(Evaluator evaluator, Context context, Realm realm, ModuleLoader.Module module) {
            super(evaluator.interpreter, realm, module.exportNames, undefined(module.exportNames.length));
            this.context = context;
            this.module = module;
        }

        private static Object[] undefined(int n) {
            Object[] values = new Object[n];
            java.util.Arrays.fill(values, Undefined.INSTANCE);
            return values;
        }

        @Override
        protected void execute() {
            try {
                Value[] values = module.evaluation.evaluate();
                for (int i = 0; i < values.length; i++) setExport(module.exportNames[i], values[i].raw);
            } catch (Throwable t) {
                throw context.toScriptThrow(t);
            }
        }
    }
}
