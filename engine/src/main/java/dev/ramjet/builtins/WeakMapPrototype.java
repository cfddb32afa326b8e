package dev.ramjet.builtins;

import dev.ramjet.runtime.BuiltinFunction;
import dev.ramjet.runtime.BuiltinTable;
import dev.ramjet.runtime.JSObject;
import dev.ramjet.runtime.Realm;
import dev.ramjet.runtime.Undefined;
import dev.ramjet.runtime.WeakCollection;

/**
 * WeakMap.prototype.
 *
 * @see <a href="https://tc39.es/ecma262/#sec-properties-of-the-weakmap-prototype-object">Properties of the WeakMap Prototype Object</a>
 */
final class WeakMapPrototype extends BuiltinTable {
    static final WeakMapPrototype TABLE = new WeakMapPrototype();

    private WeakMapPrototype() {
        super("delete/1", "set/2", "get/1", "has/1", "getOrInsert/2", "getOrInsertComputed/2");
    }

    @Override
    public Object call(int id, Realm realm, Object thisValue, Object[] args, JSObject newTarget, BuiltinFunction self) {
        if (!(thisValue instanceof WeakCollection map) || !map.isMap) throw Args.incompatible("WeakMap.prototype." + functionName(id), thisValue);
        Object key = Args.at(args, 0);
        switch (id) {
            case 0:
                // WeakMap.prototype.delete(key) — https://tc39.es/ecma262/#sec-weakmap.prototype.delete
                return map.remove(key);
            case 1:
                // WeakMap.prototype.set(key, value) — https://tc39.es/ecma262/#sec-weakmap.prototype.set
                set(map, key, Args.at(args, 1));
                return map;
            case 2: {
                // WeakMap.prototype.get(key) — https://tc39.es/ecma262/#sec-weakmap.prototype.get
                Object v = map.lookup(key);
                return v == null ? Undefined.INSTANCE : v;
            }
            case 3:
                // WeakMap.prototype.has(key) — https://tc39.es/ecma262/#sec-weakmap.prototype.has
                return map.lookup(key) != null;
            case 4: {
                // WeakMap.prototype.getOrInsert(key, value) — https://tc39.es/ecma262/#sec-weakmap.prototype.getorinsert
                WeakCollectionConstructor.requireWeakKey(key, "as weak map key");
                Object v = map.lookup(key);
                if (v != null) return v;
                map.store(key, Args.at(args, 1));
                return Args.at(args, 1);
            }
            default: {
                // WeakMap.prototype.getOrInsertComputed(key, callback) — https://tc39.es/ecma262/#sec-weakmap.prototype.getorinsertcomputed
                WeakCollectionConstructor.requireWeakKey(key, "as weak map key");
                JSObject callback = Args.callable(args, 1);
                Object v = map.lookup(key);
                if (v != null) return v;
                v = callback.call(Undefined.INSTANCE, new Object[] {key});
                map.store(key, v);
                return v;
            }
        }
    }

    static void set(WeakCollection map, Object key, Object value) {
        WeakCollectionConstructor.requireWeakKey(key, "as weak map key");
        map.store(key, value);
    }
}
