package dev.ramjet.interpreter;

import dev.ramjet.runtime.Conversions;
import dev.ramjet.runtime.Errors;
import dev.ramjet.runtime.JSObject;
import dev.ramjet.runtime.JSPromise;
import dev.ramjet.runtime.JSThrow;
import dev.ramjet.runtime.PropertyDescriptor;
import dev.ramjet.runtime.Realm;
import dev.ramjet.runtime.Strings;
import dev.ramjet.runtime.Undefined;
import dev.ramjet.source.ModulePhase;
import dev.ramjet.source.Source;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.WeakHashMap;

/**
 * The agent's side of modules: the host that loads them, dynamic import, import.meta. The records are {@link SourceTextModule} and
 * {@link SyntheticModule}.
 */
public final class Modules {
    /** What loads modules: HostLoadImportedModule and its kin. */
    public interface Host {
        /**
         * HostLoadImportedModule: must give the same record for the same referrer, specifier and attributes every time.
         *
         * @param referrer   what {@link #referrer} gives for the importing source
         * @param attributes keys and values alternating, sorted by key
         * @param done       to be told, now or in a later job on the agent's thread
         */
        void load(Realm realm, Object referrer, String specifier, List<String> attributes, Completion done);

        /** HostGetImportMetaProperties and HostFinalizeImportMeta. */
        void initializeImportMeta(JSObject meta, SourceTextModule module);
    }

    /** FinishLoadingImportedModule. */
    public abstract static class Completion {
        public abstract void loaded(ModuleRecord module);

        public abstract void failed(Object error);
    }

    final Interpreter interpreter;
    /** {@code null}: no modules can be imported. */
    public Host host;
    /** Numbers the modules that wait for others, in the order in which they began to. */
    long asyncEvaluationCount;
    private final WeakHashMap<Source, ArrayList<SourceTextModule>> bySource = new WeakHashMap<>();

    Modules(Interpreter interpreter) {
        this.interpreter = interpreter;
    }

    /** What a host is given as the importer: the source's host data, or its name. */
    public static Object referrer(Source source) {
        return source.hostDefined() != null ? source.hostDefined() : source.name();
    }

    /** ParseModule; throws a SyntaxError of the running realm. */
    public SourceTextModule parse(Realm realm, Source source) {
        dev.ramjet.bytecode.BytecodeFunction code;
        try {
            code = interpreter.compiler.module(source);
        } catch (dev.ramjet.source.SyntaxException e) {
            throw DirectEval.syntaxError(e);
        }
        return create(realm, code);
    }

    /** A module record of compiled code. */
    public SourceTextModule create(Realm realm, dev.ramjet.bytecode.BytecodeFunction code) {
        SourceTextModule m = new SourceTextModule(interpreter, realm, code);
        bySource.computeIfAbsent(code.source, NewList.INSTANCE).add(m);
        return m;
    }

    private static final class NewList implements java.util.function.Function<Source, ArrayList<SourceTextModule>> {
        static final NewList INSTANCE = new NewList();

        @Override
        public ArrayList<SourceTextModule> apply(Source s) {
            return new ArrayList<>(1);
        }
    }

    void load(Realm realm, Object referrer, String specifier, List<String> attributes, Completion done) {
        if (host == null) {
            done.failed(Errors.typeError("Cannot import '" + specifier + "': there is no module loader").value);
            return;
        }
        try {
            host.load(realm, referrer, specifier, attributes, done);
        } catch (JSThrow t) {
            done.failed(t.value);
        }
    }

    /** import.meta of the module whose code runs. */
    Object importMeta(InterpreterFrame f) {
        Realm realm = f.vector.realm;
        ArrayList<SourceTextModule> modules = bySource.get(f.vector.function.source);
        SourceTextModule module = null;
        if (modules != null) {
            for (SourceTextModule m : modules) if (m.realm == realm) module = m;
        }
        if (module == null) throw Errors.syntaxError("Cannot use 'import.meta' outside a module");
        if (module.importMeta == null) {
            JSObject meta = JSObject.create(null);
            module.importMeta = meta;
            if (host != null) host.initializeImportMeta(meta, module);
        }
        return module.importMeta;
    }

    /** Throws what a promise was rejected with, which counts as handling it. */
    static void throwIfRejected(JSPromise p) {
        if (p.state() != JSPromise.REJECTED) return;
        if (!p.isHandled()) p.whenSettled(new Ignore());
        throw new JSThrow(p.result());
    }

    private static final class Ignore implements JSPromise.Reaction {
        @Override
        public void settled(int state, Object value) {}

        @Override
        public Realm realm() {
            return null;
        }
    }

    // ---- import()

    /** EvaluateImportCall from the point where specifier and options are evaluated. */
    JSPromise importCall(InterpreterFrame f, Object specifier, Object options, int phase) {
        Realm realm = f.vector.realm;
        JSPromise promise = JSPromise.create(realm);
        try {
            String name = Conversions.toString(specifier);
            List<String> attributes = attributes(options);
            Source source = f.vector.function.source;
            load(realm, source == null ? "" : referrer(source), name, attributes, new DynamicImport(this, realm, promise, ModulePhase.of(phase)));
        } catch (JSThrow t) {
            promise.reject(t.value);
        }
        return promise;
    }

    /** import() as the host or a ShadowRealm calls it. */
    public JSPromise importModule(Realm realm, Object referrer, String specifier) {
        JSPromise promise = JSPromise.create(realm);
        load(realm, referrer, specifier, Collections.emptyList(), new DynamicImport(this, realm, promise, ModulePhase.EVALUATION));
        return promise;
    }

    private static List<String> attributes(Object options) {
        if (options == Undefined.INSTANCE) return Collections.emptyList();
        if (!(options instanceof JSObject o)) throw Errors.typeError("The second argument of import() must be an object");
        Object with = o.get("with");
        if (with == Undefined.INSTANCE) return Collections.emptyList();
        if (!(with instanceof JSObject w)) throw Errors.typeError("The 'with' option must be an object");
        ArrayList<String> result = new ArrayList<>();
        for (Object key : w.ownPropertyKeys()) {
            if (key instanceof dev.ramjet.runtime.JSSymbol) continue;
            PropertyDescriptor d = w.getOwnProperty(key);
            if (d == null || !d.enumerable()) continue;
            Object value = w.get(key);
            if (!Strings.isString(value)) throw Errors.typeError("Import attribute value must be a string");
            String k = key.toString();
            int at = 0;
            while (at < result.size() && result.get(at).compareTo(k) < 0) at += 2;
            result.add(at, k);
            result.add(at + 1, Strings.flat(value));
        }
        return result;
    }

    /** ContinueDynamicImport, step by step. */
    private static final class DynamicImport extends Completion {
        private final Modules modules;
        private final Realm realm;
        private final JSPromise promise;
        private final ModulePhase phase;
        private ModuleRecord module;

        DynamicImport(Modules modules, Realm realm, JSPromise promise, ModulePhase phase) {
            this.modules = modules;
            this.realm = realm;
            this.promise = promise;
            this.phase = phase;
        }

        @Override
        public void failed(Object error) {
            promise.reject(error);
        }

        @Override
        public void loaded(ModuleRecord m) {
            module = m;
            if (phase == ModulePhase.SOURCE) {
                if (m.source != null) promise.resolve(m.source);
                else promise.reject(Errors.create(realm, dev.ramjet.runtime.Intrinsic.SYNTAX_ERROR_PROTOTYPE,
                    "Source phase import object is not defined for this module"));
                return;
            }
            m.loadRequestedModules().whenSettled(new Step(this, Step.LINK));
        }

        void link() {
            try {
                module.link();
                if (phase == ModulePhase.DEFER) {
                    ArrayList<SourceTextModule> dependencies = new ArrayList<>();
                    SourceTextModule.gatherAsynchronousDependencies(module, dependencies, new ArrayList<>());
                    Pending pending = new Pending(this, dependencies.size());
                    if (dependencies.isEmpty()) {
                        JSPromise p = JSPromise.create(realm);
                        p.resolve(Undefined.INSTANCE);
                        p.whenSettled(new Step(this, Step.FINISH));
                    }
                    for (SourceTextModule d : dependencies) d.evaluate().whenSettled(pending);
                } else {
                    module.evaluate().whenSettled(new Step(this, Step.FINISH));
                }
            } catch (JSThrow t) {
                promise.reject(t.value);
            }
        }

        void finish() {
            promise.resolve(phase == ModulePhase.DEFER ? module.deferredNamespace() : module.namespace());
        }
    }

    private static final class Step implements JSPromise.Reaction {
        static final int LINK = 0, FINISH = 1;
        private final DynamicImport owner;
        private final int step;

        Step(DynamicImport owner, int step) {
            this.owner = owner;
            this.step = step;
        }

        @Override
        public void settled(int state, Object value) {
            if (state == JSPromise.REJECTED) owner.failed(value);
            else if (step == LINK) owner.link();
            else owner.finish();
        }

        @Override
        public Realm realm() {
            return owner.realm;
        }
    }

    /** Waits for several evaluations. */
    private static final class Pending implements JSPromise.Reaction {
        private final DynamicImport owner;
        private int count;

        Pending(DynamicImport owner, int count) {
            this.owner = owner;
            this.count = count;
        }

        @Override
        public void settled(int state, Object value) {
            if (state == JSPromise.REJECTED) {
                if (count > 0) owner.failed(value);
                count = 0;
            } else if (--count == 0) {
                owner.finish();
            }
        }

        @Override
        public Realm realm() {
            return owner.realm;
        }
    }

}
