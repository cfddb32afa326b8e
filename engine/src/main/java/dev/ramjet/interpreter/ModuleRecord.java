package dev.ramjet.interpreter;

import dev.ramjet.runtime.ImportCell;
import dev.ramjet.runtime.JSPromise;
import dev.ramjet.runtime.ModuleNamespace;
import dev.ramjet.runtime.Realm;
import java.util.ArrayList;
import java.util.List;

/**
 * An Abstract Module Record.
 *
 * @see <a href="https://tc39.es/ecma262/#sec-abstract-module-records">Abstract Module Records</a>
 */
public abstract class ModuleRecord {
    public final Realm realm;
    final Interpreter interpreter;
    private ModuleNamespace namespace;
    private ModuleNamespace deferredNamespace;

    /** What {@code import source} gives; {@code null}: a SyntaxError. Set by the host. */
    public Object source;

    /** Where an exported name leads: a slot of a module's environment, or that module's namespace, deferred namespace or source. */
    static final class Resolution {
        /** Star exports lead to different bindings. */
        static final Resolution AMBIGUOUS = new Resolution(null, 0);
        final ModuleRecord module;
        final int slot;

        Resolution(ModuleRecord module, int slot) {
            this.module = module;
            this.slot = slot;
        }

        static final int NAMESPACE = -1, DEFERRED_NAMESPACE = -2, SOURCE = -3;

        /** The object that is no variable of the module. */
        Object namespace() {
            return slot == NAMESPACE ? module.namespace() : slot == SOURCE ? module.source : module.deferredNamespace();
        }

        boolean sameAs(Resolution r) {
            return module == r.module && slot == r.slot;
        }
    }

    /** A (module, name) pair that is being resolved. */
    record Visited(ModuleRecord module, String name) {}

    ModuleRecord(Interpreter interpreter, Realm realm) {
        this.interpreter = interpreter;
        this.realm = realm;
    }

    /** LoadRequestedModules. */
    public abstract JSPromise loadRequestedModules();

    /** Link; throws a SyntaxError. */
    public abstract void link();

    /** Evaluate. */
    public abstract JSPromise evaluate();

    abstract void collectExportedNames(List<String> names, List<ModuleRecord> visited);

    /** ResolveExport; {@code null}: not found (or circular). */
    abstract Resolution resolveExport(String name, List<Visited> resolveSet);

    /** The cell behind a resolution within this module. */
    abstract ImportCell cell(int slot);

    /** GetModuleNamespace for import and export of *. */
    public final ModuleNamespace namespace() {
        if (namespace == null) createNamespace(null);
        return namespace;
    }

    /** GetModuleNamespace for {@code import defer}. */
    public final ModuleNamespace deferredNamespace() {
        if (deferredNamespace == null) createNamespace(new DeferredEvaluation(this));
        return deferredNamespace;
    }

    private void createNamespace(ModuleNamespace.Evaluation evaluation) {
        ArrayList<String> exported = new ArrayList<>();
        collectExportedNames(exported, new ArrayList<>());
        ArrayList<String> names = new ArrayList<>();
        ArrayList<ImportCell> cells = new ArrayList<>();
        ArrayList<Resolution> resolutions = new ArrayList<>();
        for (String name : exported) {
            Resolution r = resolveExport(name, new ArrayList<>());
            if (r == null || r == Resolution.AMBIGUOUS) continue;
            names.add(name);
            // Namespaces are filled in later: one of them may be this one.
            cells.add(r.slot < 0 ? new ImportCell(new Object[1], 0) : r.module.cell(r.slot));
            resolutions.add(r);
        }
        ModuleNamespace result = new ModuleNamespace(names.toArray(new String[0]), cells.toArray(new ImportCell[0]), evaluation);
        if (evaluation == null) namespace = result;
        else deferredNamespace = result;
        for (int i = 0; i < cells.size(); i++) {
            Resolution r = resolutions.get(i);
            if (r.slot < 0) cells.get(i).environment[0] = r.namespace();
        }
    }

    private static final class DeferredEvaluation implements ModuleNamespace.Evaluation {
        private final ModuleRecord module;

        DeferredEvaluation(ModuleRecord module) {
            this.module = module;
        }

        @Override
        public void ensure() {
            module.evaluateSync();
        }
    }

    /** EvaluateModuleSync after the check that it can. */
    void evaluateSync() {
        Modules.throwIfRejected(evaluate());
    }
}
