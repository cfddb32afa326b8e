package dev.ramjet.builtins;

import dev.ramjet.runtime.BuiltinFunction;
import dev.ramjet.runtime.BuiltinTable;
import dev.ramjet.runtime.JSObject;
import dev.ramjet.runtime.Realm;
import dev.ramjet.runtime.WeakCollection;

/**
 * WeakSet.prototype.
 *
 * @see <a href="https://tc39.es/ecma262/#sec-properties-of-the-weakset-prototype-object">Properties of the WeakSet Prototype Object</a>
 */
final class WeakSetPrototype extends BuiltinTable {
    static final WeakSetPrototype TABLE = new WeakSetPrototype();

    private WeakSetPrototype() {
        super("delete/1", "add/1", "has/1");
    }

    @Override
    public Object call(int id, Realm realm, Object thisValue, Object[] args, JSObject newTarget, BuiltinFunction self) {
        if (!(thisValue instanceof WeakCollection set) || set.isMap) throw Args.incompatible("WeakSet.prototype." + functionName(id), thisValue);
        Object value = Args.at(args, 0);
        switch (id) {
            case 0:
                // WeakSet.prototype.delete(value) — https://tc39.es/ecma262/#sec-weakset.prototype.delete
                return set.remove(value);
            case 1:
                // WeakSet.prototype.add(value) — https://tc39.es/ecma262/#sec-weakset.prototype.add
                add(set, value);
                return set;
            default:
                // WeakSet.prototype.has(value) — https://tc39.es/ecma262/#sec-weakset.prototype.has
                return set.lookup(value) != null;
        }
    }

    static void add(WeakCollection set, Object value) {
        WeakCollectionConstructor.requireWeakKey(value, "in weak set");
        set.store(value, Boolean.TRUE);
    }
}
