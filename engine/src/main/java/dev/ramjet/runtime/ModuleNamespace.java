package dev.ramjet.runtime;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;

/**
 * A module namespace exotic object, over the cells of the module's exports.
 *
 * <p>A deferred namespace ({@code import defer * as ns}) evaluates its module when a name is first asked for;
 * {@link #evaluation} does that.
 *
 * @see <a href="https://tc39.es/ecma262/#sec-module-namespace-exotic-objects">Module Namespace Exotic Objects</a>
 */
public final class ModuleNamespace extends JSObject {
    /** EnsureDeferredNamespaceEvaluation. */
    public interface Evaluation {
        /** Evaluates the module if it has not been, or throws what its evaluation threw; TypeError where it cannot run now. */
        void ensure();
    }

    /** Property keys in the order of their code units. */
    private final Object[] exports;
    private final HashMap<Object, ImportCell> cells;
    private final Evaluation evaluation;

    /**
     * ModuleNamespaceCreate.
     *
     * @param names       the exported names, in any order
     * @param bindings    their cells
     * @param evaluation  for a deferred namespace what evaluates the module, else {@code null}
     */
    public ModuleNamespace(String[] names, ImportCell[] bindings, Evaluation evaluation) {
        super(null, Shape.EXOTIC);
        flags = EXOTIC | EXOTIC_ELEMENTS | IMMUTABLE_PROTOTYPE;
        this.evaluation = evaluation;
        cells = new HashMap<>(names.length * 2);
        for (int i = 0; i < names.length; i++) cells.put(PropertyKey.fromString(names[i]), bindings[i]);
        String[] sorted = names.clone();
        Arrays.sort(sorted);
        exports = new Object[sorted.length];
        for (int i = 0; i < sorted.length; i++) exports[i] = PropertyKey.fromString(sorted[i]);
        addProperty(JSSymbol.TO_STRING_TAG, evaluation != null ? "Deferred Module" : "Module", 0);
        super.preventExtensions();
    }

    public boolean isDeferred() {
        return evaluation != null;
    }

    /** The cell of an exported name, or {@code null}; evaluates nothing. For inline caches of namespaces that are not deferred. */
    public ImportCell cell(Object key) {
        return cells.get(key);
    }

    /** IsSymbolLikeNamespaceKey. */
    private boolean isSymbolLike(Object key) {
        return key instanceof JSSymbol || evaluation != null && "then".equals(key);
    }

    /** GetModuleExportsList, then the cell. */
    private ImportCell export(Object key) {
        if (evaluation != null) evaluation.ensure();
        return cells.get(key);
    }

    private static Object read(Object key, ImportCell cell) {
        Object v = cell.read();
        if (v == null) throw Errors.referenceError("Cannot access '" + Errors.keyText(key) + "' before initialization");
        return v;
    }

    @Override
    public boolean hasOrdinaryNamed(Object key) {
        return isSymbolLike(key);
    }

    @Override
    public String builtinTag() {
        return "Object";
    }

    @Override
    public boolean setPrototypeOf(JSObject prototype) {
        return prototype == null;
    }

    @Override
    public boolean preventExtensions() {
        return true;
    }

    @Override
    public PropertyDescriptor getOwnProperty(Object key) {
        if (isSymbolLike(key)) return super.getOwnProperty(key);
        ImportCell cell = export(key);
        return cell == null ? null : PropertyDescriptor.data(read(key, cell), Shape.WRITABLE | Shape.ENUMERABLE);
    }

    @Override
    public boolean defineOwnProperty(Object key, PropertyDescriptor d) {
        if (isSymbolLike(key)) return PropertyDefinition.ordinaryDefineOwnProperty(this, key, d);
        PropertyDescriptor now = getOwnProperty(key);
        if (now == null) return false;
        if (d.hasConfigurable() && d.configurable() || d.hasEnumerable() && !d.enumerable() || d.isAccessor()
                || d.hasWritable() && !d.writable()) {
            return false;
        }
        return d.value == null || Operations.sameValue(d.value, now.value);
    }

    @Override
    public boolean hasProperty(Object key) {
        return isSymbolLike(key) ? getOwnStored(key) != null : export(key) != null;
    }

    @Override
    public Object get(Object key, Object receiver) {
        if (isSymbolLike(key)) return ordinaryGet(key, receiver);
        ImportCell cell = export(key);
        return cell == null ? Undefined.INSTANCE : read(key, cell);
    }

    @Override
    public boolean set(Object key, Object value, Object receiver) {
        return false;
    }

    @Override
    public boolean delete(Object key) {
        if (isSymbolLike(key)) return super.delete(key);
        return export(key) == null;
    }

    @Override
    public List<Object> ownPropertyKeys() {
        if (evaluation != null) evaluation.ensure();
        ArrayList<Object> keys = new ArrayList<>(exports.length + 1);
        for (Object k : exports) {
            if (!isSymbolLike(k)) keys.add(k);
        }
        collectNamedKeys(keys);
        return keys;
    }
}
