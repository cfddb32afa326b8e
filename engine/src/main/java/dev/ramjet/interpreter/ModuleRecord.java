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

    /** Where an exported name leads: a slot of a module's environment, or (slot -1) that module's namespace. */
    static final class Resolution {
        /** Star exports lead to different bindings. */
        static final Resolution AMBIGUOUS = new Resolution(null, 0);
        final ModuleRecord module;
        final int slot;

        Resolution(ModuleRecord module, int slot) {
            this.module = module;
            this.slot = slot;
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
        if (namespace == null) namespace = createNamespace(null);
        return namespace;
    }

    /** GetModuleNamespace for {@code import defer}. */
    public final ModuleNamespace deferredNamespace() {
        if (deferredNamespace == null) deferredNamespace = createNamespace(new DeferredEvaluation(this));
        return deferredNamespace;
    }

    private ModuleNamespace createNamespace(ModuleNamespace.Evaluation evaluation) {
        ArrayList<String> exported = new ArrayList<>();
        collectExportedNames(exported, new ArrayList<>());
        ArrayList<String> names = new ArrayList<>();
        ArrayList<ImportCell> cells = new ArrayList<>();
        for (String name : exported) {
            Resolution r = resolveExport(name, new ArrayList<>());
            if (r == null || r == Resolution.AMBIGUOUS) continue;
            names.add(name);
            cells.add(r.slot < 0 ? ImportCell.ofValue(r.module.namespace()) : r.module.cell(r.slot));
        }
        return new ModuleNamespace(names.toArray(new String[0]), cells.toArray(new ImportCell[0]), evaluation);
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
