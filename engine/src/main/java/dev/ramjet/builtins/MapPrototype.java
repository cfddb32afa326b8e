package dev.ramjet.builtins;

import dev.ramjet.runtime.Agent;
import dev.ramjet.runtime.BuiltinFunction;
import dev.ramjet.runtime.BuiltinTable;
import dev.ramjet.runtime.CollectionIterator;
import dev.ramjet.runtime.JSCollection;
import dev.ramjet.runtime.JSMap;
import dev.ramjet.runtime.JSObject;
import dev.ramjet.runtime.Realm;
import dev.ramjet.runtime.Undefined;

/**
 * Map.prototype.
 *
 * @see <a href="https://tc39.es/ecma262/#sec-properties-of-the-map-prototype-object">Properties of the Map Prototype Object</a>
 */
final class MapPrototype extends BuiltinTable {
    static final MapPrototype TABLE = new MapPrototype();
    static final int SET = 1;

    private MapPrototype() {
        super("get/1", "set/2", "has/1", "delete/1", "clear/0", "entries/0", "forEach/1", "keys/0", "get size", "values/0", "@iterator=entries",
            "getOrInsert/2", "getOrInsertComputed/2");
    }

    @Override
    public Object call(int id, Realm realm, Object thisValue, Object[] args, JSObject newTarget, BuiltinFunction self) {
        if (!(thisValue instanceof JSMap map)) throw Args.incompatible("Map.prototype." + functionName(id), thisValue);
        switch (id) {
            case 0: {
                // Map.prototype.get(key) — https://tc39.es/ecma262/#sec-map.prototype.get
                Object v = map.lookup(Args.at(args, 0));
                return v == null ? Undefined.INSTANCE : v;
            }
            case SET:
                // Map.prototype.set(key, value) — https://tc39.es/ecma262/#sec-map.prototype.set
                map.store(Args.at(args, 0), Args.at(args, 1));
                return map;
            case 2:
                // Map.prototype.has(key) — https://tc39.es/ecma262/#sec-map.prototype.has
                return map.find(Args.at(args, 0)) != 0;
            case 3:
                // Map.prototype.delete(key) — https://tc39.es/ecma262/#sec-map.prototype.delete
                return map.remove(Args.at(args, 0));
            case 4:
                // Map.prototype.clear() — https://tc39.es/ecma262/#sec-map.prototype.clear
                map.clear();
                return Undefined.INSTANCE;
            case 5:
                // Map.prototype.entries() — https://tc39.es/ecma262/#sec-map.prototype.entries
                return new CollectionIterator(realm, map, CollectionIterator.ENTRIES);
            case 6: return forEach(realm, map, Args.callable(args, 0), Args.at(args, 1));
            case 7:
                // Map.prototype.keys() — https://tc39.es/ecma262/#sec-map.prototype.keys
                return new CollectionIterator(realm, map, CollectionIterator.KEYS);
            case 8:
                // get Map.prototype.size — https://tc39.es/ecma262/#sec-get-map.prototype.size
                return map.size;
            case 9:
                // Map.prototype.values() — https://tc39.es/ecma262/#sec-map.prototype.values
                return new CollectionIterator(realm, map, CollectionIterator.VALUES);
            case 11: return getOrInsert(map, Args.at(args, 0), Args.at(args, 1));
            default: return getOrInsertComputed(map, Args.at(args, 0), Args.callable(args, 1));
        }
    }

    /** {@code Map.prototype.forEach(callback[, thisArg])} — https://tc39.es/ecma262/#sec-map.prototype.foreach */
    private static Object forEach(Realm realm, JSMap map, JSObject callback, Object thisArg) {
        Agent agent = realm.agent;
        JSCollection.Cursor cursor = new JSCollection.Cursor(map);
        int p;
        while ((p = cursor.next()) != 0) {
            agent.poll();
            callback.call(thisArg, new Object[] {map.valueAt(p), map.keyAt(p), map});
        }
        return Undefined.INSTANCE;
    }

    /** {@code Map.prototype.getOrInsert(key, value)} — https://tc39.es/ecma262/#sec-map.prototype.getorinsert */
    private static Object getOrInsert(JSMap map, Object key, Object value) {
        Object v = map.lookup(key);
        if (v != null) return v;
        map.store(key, value);
        return value;
    }

    /** {@code Map.prototype.getOrInsertComputed(key, callback)} — https://tc39.es/ecma262/#sec-map.prototype.getorinsertcomputed */
    private static Object getOrInsertComputed(JSMap map, Object key, JSObject callback) {
        Object k = JSCollection.normalize(key);
        Object v = map.lookup(k);
        if (v != null) return v;
        v = callback.call(Undefined.INSTANCE, new Object[] {k});
        // The callback may have added the key itself: its value is overwritten.
        map.store(k, v);
        return v;
    }
}
