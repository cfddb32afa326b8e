package dev.ramjet.interpreter;

import dev.ramjet.bytecode.BytecodeFunction;
import dev.ramjet.bytecode.ModuleLayout;
import dev.ramjet.feedback.FeedbackVector;
import dev.ramjet.runtime.Errors;
import dev.ramjet.runtime.ImportCell;
import dev.ramjet.runtime.JSError;
import dev.ramjet.runtime.JSObject;
import dev.ramjet.runtime.JSPromise;
import dev.ramjet.runtime.JSThrow;
import dev.ramjet.runtime.Operations;
import dev.ramjet.runtime.Realm;
import dev.ramjet.runtime.Undefined;
import dev.ramjet.source.ModuleInfo;
import dev.ramjet.source.ModulePhase;
import dev.ramjet.source.Source;
import dev.ramjet.source.SyntaxException;
import java.util.ArrayList;
import java.util.List;

/**
 * A Source Text Module Record: loading its graph, linking it, and evaluating it, with cycles and top-level await.
 *
 * <p>The environment is there from the start, so linking is filling in the slots of imports: a slot holds an {@link ImportCell} that leads
 * to the exporting module's slot, or a namespace object.
 *
 * @see <a href="https://tc39.es/ecma262/#sec-source-text-module-records">Source Text Module Records</a>
 */
public final class SourceTextModule extends ModuleRecord {
    private static final int NEW = 0, UNLINKED = 1, LINKING = 2, LINKED = 3, EVALUATING = 4, EVALUATING_ASYNC = 5, EVALUATED = 6;
    /** [[AsyncEvaluationOrder]] */
    private static final long UNSET = -1, DONE = -2;

    public final BytecodeFunction code;
    private final ModuleInfo info;
    private final ModuleLayout layout;
    private final Object[] environment;
    /** [[LoadedModules]], by request. */
    private final ModuleRecord[] loaded;
    JSObject importMeta;
    /** [[HostDefined]]. */
    public Object hostDefined;
    private int status = NEW;
    private JSThrow evaluationError;
    private int dfsAncestorIndex;
    private SourceTextModule cycleRoot;
    private final boolean hasTopLevelAwait;
    private long asyncEvaluationOrder = UNSET;
    private JSPromise topLevelCapability;
    private final ArrayList<SourceTextModule> asyncParents = new ArrayList<>(0);
    private int pendingAsyncDependencies;
    /** The module's activation between instantiation and evaluation. */
    private InterpreterFrame frame;

    SourceTextModule(Interpreter interpreter, Realm realm, BytecodeFunction code) {
        super(interpreter, realm);
        this.code = code;
        layout = code.module;
        info = layout.info;
        environment = layout.newEnvironment(Undefined.INSTANCE);
        loaded = new ModuleRecord[info.requests().size()];
        hasTopLevelAwait = code.is(BytecodeFunction.ASYNC);
    }

    // ---- loading

    /** A Graph Loading State Record. */
    private static final class GraphLoading {
        final JSPromise promise;
        boolean isLoading = true;
        int pending = 1;
        final ArrayList<SourceTextModule> visited = new ArrayList<>();

        GraphLoading(JSPromise promise) {
            this.promise = promise;
        }

        /** InnerModuleLoading. */
        void visit(ModuleRecord record) {
            if (record instanceof SourceTextModule m && m.status == NEW && !visited.contains(m)) {
                visited.add(m);
                List<ModuleInfo.Request> requests = m.info.requests();
                pending += requests.size();
                for (int i = 0; i < requests.size() && isLoading; i++) {
                    if (m.loaded[i] != null) visitLoaded(m.loaded[i], requests.get(i));
                    else m.interpreter.modules.load(m.realm, Modules.referrer(m.code.source), requests.get(i).specifier(), requests.get(i).attributes(), new Loaded(this, m, i));
                }
                if (!isLoading) return;
            }
            if (--pending > 0) return;
            isLoading = false;
            for (SourceTextModule m : visited) if (m.status == NEW) m.status = UNLINKED;
            promise.resolve(Undefined.INSTANCE);
        }

        void visitLoaded(ModuleRecord module, ModuleInfo.Request request) {
            // What is imported in source phase is not gone into.
            visit(request.phase() == ModulePhase.SOURCE ? null : module);
        }

        void fail(Object error) {
            if (!isLoading) return;
            isLoading = false;
            promise.reject(error);
        }
    }

    private static final class Loaded extends Modules.Completion {
        private final GraphLoading graph;
        private final SourceTextModule referrer;
        private final int request;

        Loaded(GraphLoading graph, SourceTextModule referrer, int request) {
            this.graph = graph;
            this.referrer = referrer;
            this.request = request;
        }

        @Override
        public void loaded(ModuleRecord module) {
            if (referrer.loaded[request] == null) referrer.loaded[request] = module;
            if (graph.isLoading) graph.visitLoaded(module, referrer.info.requests().get(request));
        }

        @Override
        public void failed(Object error) {
            graph.fail(error);
        }
    }

    @Override
    public JSPromise loadRequestedModules() {
        JSPromise p = JSPromise.create(realm);
        new GraphLoading(p).visit(this);
        return p;
    }

    // ---- exports

    @Override
    ImportCell cell(int slot) {
        return new ImportCell(environment, slot);
    }

    @Override
    void collectExportedNames(List<String> names, List<ModuleRecord> visited) {
        if (visited.contains(this)) return;
        visited.add(this);
        for (ModuleInfo.LocalExport e : info.localExports()) if (!names.contains(e.exportName())) names.add(e.exportName());
        for (ModuleInfo.IndirectExport e : info.indirectExports()) if (!names.contains(e.exportName())) names.add(e.exportName());
        for (ModuleInfo.StarExport e : info.starExports()) {
            ArrayList<String> theirs = new ArrayList<>();
            loaded[e.request()].collectExportedNames(theirs, visited);
            for (String n : theirs) if (!n.equals("default") && !names.contains(n)) names.add(n);
        }
    }

    @Override
    Resolution resolveExport(String name, List<Visited> resolveSet) {
        Visited here = new Visited(this, name);
        if (resolveSet.contains(here)) return null;
        resolveSet.add(here);
        for (ModuleInfo.LocalExport e : info.localExports()) {
            if (e.exportName().equals(name)) return resolveLocal(e.localName());
        }
        for (ModuleInfo.IndirectExport e : info.indirectExports()) {
            if (!e.exportName().equals(name)) continue;
            ModuleRecord m = loaded[e.request()];
            return e.importName() == null ? new Resolution(m, -1) : m.resolveExport(e.importName(), resolveSet);
        }
        if (name.equals("default")) return null;
        Resolution star = null;
        for (ModuleInfo.StarExport e : info.starExports()) {
            Resolution r = loaded[e.request()].resolveExport(name, resolveSet);
            if (r == Resolution.AMBIGUOUS) return r;
            if (r == null) continue;
            if (star == null) star = r;
            else if (!star.sameAs(r)) return Resolution.AMBIGUOUS;
        }
        return star;
    }

    /** A local name, which may stand for another module's namespace. */
    private Resolution resolveLocal(String name) {
        for (ModuleInfo.Import i : info.imports()) {
            if (i.importName() == null && i.localName().equals(name)) return new Resolution(loaded[i.request()], namespaceSlot(info.requests().get(i.request()).phase()));
        }
        return new Resolution(this, layout.slotOf(name));
    }

    private static int namespaceSlot(ModulePhase phase) {
        return phase == ModulePhase.EVALUATION ? Resolution.NAMESPACE : phase == ModulePhase.DEFER ? Resolution.DEFERRED_NAMESPACE : Resolution.SOURCE;
    }

    // ---- linking

    @Override
    public void link() {
        ArrayList<SourceTextModule> stack = new ArrayList<>();
        try {
            innerLink(stack, 0);
        } catch (RuntimeException e) {
            for (SourceTextModule m : stack) m.status = UNLINKED;
            throw e;
        }
    }

    private int innerLink(ArrayList<SourceTextModule> stack, int index) {
        if (status >= LINKING) return index;
        status = LINKING;
        int dfsIndex = index;
        dfsAncestorIndex = index++;
        stack.add(this);
        for (int i = 0; i < loaded.length; i++) {
            if (info.requests().get(i).phase() == ModulePhase.SOURCE) continue;
            if (loaded[i] instanceof SourceTextModule m) {
                index = m.innerLink(stack, index);
                if (m.status == LINKING) dfsAncestorIndex = Math.min(dfsAncestorIndex, m.dfsAncestorIndex);
            } else {
                loaded[i].link();
            }
        }
        initializeEnvironment();
        if (dfsAncestorIndex == dfsIndex) {
            SourceTextModule m;
            do {
                m = stack.remove(stack.size() - 1);
                m.status = LINKED;
            } while (m != this);
        }
        return index;
    }

    private JSThrow unresolved(int request, String name, Resolution r) {
        String specifier = info.requests().get(request).specifier();
        JSThrow t = Errors.syntaxError(r == Resolution.AMBIGUOUS ? "The requested module '" + specifier + "' contains conflicting star exports for name '" + name + "'"
            : "The requested module '" + specifier + "' does not provide an export named '" + name + "'");
        if (code.source != null && t.value instanceof JSError e) e.origin = place(code.source, specifier, name, e);
        return t;
    }

    /** Where a statement that asks a module for a name stands: its place is not kept, but it is in the text between a keyword and the module's name. */
    private static SyntaxException place(Source source, String specifier, String name, JSError e) {
        String text = source.text();
        for (int at = text.indexOf(specifier); at >= 0; at = text.indexOf(specifier, at + 1)) {
            int end = at + specifier.length();
            if (at == 0 || end == text.length() || text.charAt(at - 1) != text.charAt(end) || "'\"".indexOf(text.charAt(end)) < 0) continue;
            int from = Math.max(text.lastIndexOf("import", at), text.lastIndexOf("export", at));
            for (int i = from < 0 ? -1 : text.indexOf(name, from + 6); i >= 0 && i < at; i = text.indexOf(name, i + 1)) {
                if (Character.isJavaIdentifierPart(text.charAt(i - 1)) || Character.isJavaIdentifierPart(text.charAt(i + name.length()))) continue;
                return new SyntaxException(Errors.describeThrown(e), source, i, i + name.length());
            }
        }
        return null;
    }

    /** InitializeEnvironment. */
    private void initializeEnvironment() {
        for (ModuleInfo.IndirectExport e : info.indirectExports()) {
            Resolution r = resolveExport(e.exportName(), new ArrayList<>());
            if (r == null || r == Resolution.AMBIGUOUS) throw unresolved(e.request(), e.importName(), r);
        }
        for (ModuleInfo.Import i : info.imports()) {
            ModuleRecord m = loaded[i.request()];
            ModulePhase phase = info.requests().get(i.request()).phase();
            Object binding;
            if (phase == ModulePhase.SOURCE) {
                binding = m.source;
                if (binding == null) throw Errors.syntaxError("Source phase import object is not defined for module '" + info.requests().get(i.request()).specifier() + "'");
            } else if (i.importName() == null) {
                binding = phase == ModulePhase.DEFER ? m.deferredNamespace() : m.namespace();
            } else {
                Resolution r = m.resolveExport(i.importName(), new ArrayList<>());
                if (r == null || r == Resolution.AMBIGUOUS) throw unresolved(i.request(), i.importName(), r);
                binding = r.slot < 0 ? r.namespace() : r.module.cell(r.slot);
            }
            int slot = layout.slotOf(i.localName());
            if (slot > 0) environment[slot] = binding;
        }
        FeedbackVector v = new FeedbackVector(code, realm, interpreter);
        v.prepare();
        if (interpreter.programs != null) interpreter.programs.add(v);
        InterpreterFrame f = interpreter.frameFor(null, v, Construction.closure(v, environment, realm.intrinsic(dev.ramjet.runtime.Intrinsic.FUNCTION_PROTOTYPE)),
            Undefined.INSTANCE, Operations.NO_ARGS);
        interpreter.enter(f);
        frame = f;
    }

    // ---- evaluation

    @Override
    public JSPromise evaluate() {
        SourceTextModule module = this;
        if (status == EVALUATING_ASYNC || status == EVALUATED) {
            if (cycleRoot != null) module = cycleRoot;
        }
        if (module.topLevelCapability != null) return module.topLevelCapability;
        JSPromise p = JSPromise.create(realm);
        module.topLevelCapability = p;
        ArrayList<SourceTextModule> stack = new ArrayList<>();
        try {
            module.innerEvaluate(stack, 0);
            if (module.asyncEvaluationOrder == UNSET) p.resolve(Undefined.INSTANCE);
        } catch (JSThrow t) {
            for (SourceTextModule m : stack) {
                m.status = EVALUATED;
                m.evaluationError = t;
                m.cycleRoot = m;
            }
            module.status = EVALUATED;
            module.evaluationError = t;
            p.reject(t.value);
        }
        return p;
    }

    private static int innerEvaluateAny(ModuleRecord record, ArrayList<SourceTextModule> stack, int index) {
        if (record instanceof SourceTextModule m) return m.innerEvaluate(stack, index);
        Modules.throwIfRejected(record.evaluate());
        return index;
    }

    private int innerEvaluate(ArrayList<SourceTextModule> stack, int index) {
        if (status == EVALUATING_ASYNC || status == EVALUATED) {
            if (evaluationError != null) throw evaluationError;
            return index;
        }
        if (status == EVALUATING) return index;
        status = EVALUATING;
        int dfsIndex = index;
        dfsAncestorIndex = index++;
        pendingAsyncDependencies = 0;
        stack.add(this);
        ArrayList<ModuleRecord> evaluationList = new ArrayList<>();
        for (int i = 0; i < loaded.length; i++) {
            ModulePhase phase = info.requests().get(i).phase();
            if (phase == ModulePhase.DEFER) {
                ArrayList<SourceTextModule> async = new ArrayList<>();
                gatherAsynchronousDependencies(loaded[i], async, new ArrayList<>());
                for (SourceTextModule m : async) if (!evaluationList.contains(m)) evaluationList.add(m);
            } else if (phase == ModulePhase.EVALUATION && !evaluationList.contains(loaded[i])) {
                evaluationList.add(loaded[i]);
            }
        }
        for (ModuleRecord required : evaluationList) {
            index = innerEvaluateAny(required, stack, index);
            if (!(required instanceof SourceTextModule m)) continue;
            if (m.status == EVALUATING) {
                dfsAncestorIndex = Math.min(dfsAncestorIndex, m.dfsAncestorIndex);
            } else {
                m = m.cycleRoot;
                if (m.evaluationError != null) throw m.evaluationError;
            }
            if (m.asyncEvaluationOrder >= 0) {
                pendingAsyncDependencies++;
                m.asyncParents.add(this);
            }
        }
        if (pendingAsyncDependencies > 0 || hasTopLevelAwait) {
            asyncEvaluationOrder = interpreter.modules.asyncEvaluationCount++;
            if (pendingAsyncDependencies == 0) executeAsync();
        } else {
            execute();
        }
        if (dfsAncestorIndex == dfsIndex) {
            SourceTextModule m;
            do {
                m = stack.remove(stack.size() - 1);
                m.status = m.asyncEvaluationOrder == UNSET ? EVALUATED : EVALUATING_ASYNC;
                m.cycleRoot = this;
            } while (m != this);
        }
        return index;
    }

    /** Runs the body; with top-level await returns the promise of its end. */
    private Object execute() {
        InterpreterFrame f = frame;
        frame = null;
        f.activation = null;
        return Suspension.resume(interpreter, f, null);
    }

    private void executeAsync() {
        ((JSPromise) execute()).whenSettled(new Settled(this));
    }

    private static final class Settled implements JSPromise.Reaction {
        private final SourceTextModule module;

        Settled(SourceTextModule module) {
            this.module = module;
        }

        @Override
        public void settled(int state, Object value) {
            if (state == JSPromise.FULFILLED) module.executionFulfilled();
            else module.executionRejected(new JSThrow(value));
        }

        @Override
        public Realm realm() {
            return module.realm;
        }
    }

    private static void gatherAvailableAncestors(SourceTextModule module, ArrayList<SourceTextModule> list) {
        for (SourceTextModule m : module.asyncParents) {
            if (list.contains(m) || m.cycleRoot.evaluationError != null) continue;
            if (--m.pendingAsyncDependencies == 0) {
                list.add(m);
                if (!m.hasTopLevelAwait) gatherAvailableAncestors(m, list);
            }
        }
    }

    /** AsyncModuleExecutionFulfilled. */
    private void executionFulfilled() {
        if (status == EVALUATED) return;
        finished();
        ArrayList<SourceTextModule> list = new ArrayList<>();
        gatherAvailableAncestors(this, list);
        for (int i = 1; i < list.size(); i++) {
            SourceTextModule m = list.get(i);
            int j = i;
            for (; j > 0 && list.get(j - 1).asyncEvaluationOrder > m.asyncEvaluationOrder; j--) list.set(j, list.get(j - 1));
            list.set(j, m);
        }
        for (SourceTextModule m : list) {
            if (m.status == EVALUATED) continue;
            if (m.hasTopLevelAwait) {
                m.executeAsync();
                continue;
            }
            try {
                m.execute();
            } catch (JSThrow t) {
                m.executionRejected(t);
                continue;
            }
            m.finished();
        }
    }

    private void finished() {
        asyncEvaluationOrder = DONE;
        status = EVALUATED;
        if (topLevelCapability != null) topLevelCapability.resolve(Undefined.INSTANCE);
    }

    /** AsyncModuleExecutionRejected. */
    private void executionRejected(JSThrow error) {
        if (status == EVALUATED) return;
        evaluationError = error;
        status = EVALUATED;
        asyncEvaluationOrder = DONE;
        if (topLevelCapability != null) topLevelCapability.reject(error.value);
        for (SourceTextModule m : asyncParents) m.executionRejected(error);
    }

    // ---- import defer

    /** IsModuleSCCEvaluated. */
    private boolean isCycleEvaluated() {
        return (cycleRoot != null ? cycleRoot : this).status == EVALUATED;
    }

    /** GatherAsynchronousTransitiveDependencies. */
    static void gatherAsynchronousDependencies(ModuleRecord record, ArrayList<SourceTextModule> result, ArrayList<ModuleRecord> seen) {
        if (seen.contains(record)) return;
        seen.add(record);
        if (!(record instanceof SourceTextModule m) || m.status == EVALUATING || m.isCycleEvaluated()) return;
        if (m.hasTopLevelAwait) {
            if (!result.contains(m)) result.add(m);
            return;
        }
        for (int i = 0; i < m.loaded.length; i++) {
            if (m.info.requests().get(i).phase() != ModulePhase.SOURCE) gatherAsynchronousDependencies(m.loaded[i], result, seen);
        }
    }

    /** ReadyForSyncExecution. */
    private static boolean isReadyForSyncExecution(ModuleRecord record, ArrayList<ModuleRecord> seen) {
        if (!(record instanceof SourceTextModule m) || seen.contains(record)) return true;
        seen.add(record);
        if (m.isCycleEvaluated()) return true;
        if (m.status == EVALUATED || m.status == EVALUATING || m.status == EVALUATING_ASYNC || m.hasTopLevelAwait) return false;
        for (int i = 0; i < m.loaded.length; i++) {
            if (m.info.requests().get(i).phase() != ModulePhase.SOURCE && !isReadyForSyncExecution(m.loaded[i], seen)) return false;
        }
        return true;
    }

    @Override
    void evaluateSync() {
        if (!isReadyForSyncExecution(this, new ArrayList<>())) {
            throw Errors.typeError("The deferred module cannot be evaluated synchronously now");
        }
        super.evaluateSync();
    }
}
