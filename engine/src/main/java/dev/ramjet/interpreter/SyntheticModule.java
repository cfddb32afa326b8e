package dev.ramjet.interpreter;

import dev.ramjet.runtime.ImportCell;
import dev.ramjet.runtime.JSPromise;
import dev.ramjet.runtime.Realm;
import dev.ramjet.runtime.Undefined;
import java.util.List;

/**
 * A module whose exports the host provides: JSON, text, bytes, and the host's own.
 *
 * @see <a href="https://tc39.es/ecma262/#sec-synthetic-module-records">Synthetic Module Records</a>
 */
public class SyntheticModule extends ModuleRecord {
    private final String[] names;
    private final Object[] values;
    private JSPromise evaluated;

    /** @param values the exports' values; may be filled in by {@link #execute} */
    public SyntheticModule(Interpreter interpreter, Realm realm, String[] names, Object[] values) {
        super(interpreter, realm);
        this.names = names;
        this.values = values;
    }

    /** Sets an export, now or while the module executes. */
    public final void setExport(String name, Object value) {
        for (int i = 0; i < names.length; i++) if (names[i].equals(name)) values[i] = value;
    }

    /** Runs when the module is evaluated; may throw. */
    protected void execute() {}

    @Override
    public JSPromise loadRequestedModules() {
        JSPromise p = JSPromise.create(realm);
        p.resolve(Undefined.INSTANCE);
        return p;
    }

    @Override
    public void link() {}

    @Override
    public JSPromise evaluate() {
        if (evaluated == null) {
            evaluated = JSPromise.create(realm);
            try {
                execute();
                evaluated.resolve(Undefined.INSTANCE);
            } catch (dev.ramjet.runtime.JSThrow t) {
                evaluated.reject(t.value);
            }
        }
        return evaluated;
    }

    @Override
    void collectExportedNames(List<String> result, List<ModuleRecord> visited) {
        for (String n : names) if (!result.contains(n)) result.add(n);
    }

    @Override
    Resolution resolveExport(String name, List<Visited> resolveSet) {
        for (int i = 0; i < names.length; i++) if (names[i].equals(name)) return new Resolution(this, i);
        return null;
    }

    @Override
    ImportCell cell(int slot) {
        return new ImportCell(values, slot);
    }
}
