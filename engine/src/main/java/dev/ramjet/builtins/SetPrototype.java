package dev.ramjet.builtins;

import dev.ramjet.runtime.Agent;
import dev.ramjet.runtime.BuiltinFunction;
import dev.ramjet.runtime.BuiltinTable;
import dev.ramjet.runtime.CollectionIterator;
import dev.ramjet.runtime.JSCollection;
import dev.ramjet.runtime.JSObject;
import dev.ramjet.runtime.JSSet;
import dev.ramjet.runtime.Realm;
import dev.ramjet.runtime.Undefined;

/**
 * Set.prototype; the operations on two sets are {@link SetOperations}.
 *
 * @see <a href="https://tc39.es/ecma262/#sec-properties-of-the-set-prototype-object">Properties of the Set Prototype Object</a>
 */
final class SetPrototype extends BuiltinTable {
    static final SetPrototype TABLE = new SetPrototype();
    static final int HAS = 0;
    static final int ADD = 1;
    static final int VALUES = 7;

    private SetPrototype() {
        super("has/1", "add/1", "delete/1", "clear/0", "entries/0", "forEach/1", "get size", "values/0", "keys=values", "@iterator=values",
            "union/1", "intersection/1", "difference/1", "symmetricDifference/1", "isSubsetOf/1", "isSupersetOf/1", "isDisjointFrom/1");
    }

    @Override
    public Object call(int id, Realm realm, Object thisValue, Object[] args, JSObject newTarget, BuiltinFunction self) {
        if (!(thisValue instanceof JSSet set)) throw Args.incompatible("Set.prototype." + functionName(id), thisValue);
        switch (id) {
            case HAS:
                // Set.prototype.has(value) — https://tc39.es/ecma262/#sec-set.prototype.has
                return set.find(Args.at(args, 0)) != 0;
            case ADD:
                // Set.prototype.add(value) — https://tc39.es/ecma262/#sec-set.prototype.add
                set.addKey(Args.at(args, 0));
                return set;
            case 2:
                // Set.prototype.delete(value) — https://tc39.es/ecma262/#sec-set.prototype.delete
                return set.remove(Args.at(args, 0));
            case 3:
                // Set.prototype.clear() — https://tc39.es/ecma262/#sec-set.prototype.clear
                set.clear();
                return Undefined.INSTANCE;
            case 4:
                // Set.prototype.entries() — https://tc39.es/ecma262/#sec-set.prototype.entries
                return new CollectionIterator(realm, set, CollectionIterator.ENTRIES);
            case 5: return forEach(realm, set, Args.callable(args, 0), Args.at(args, 1));
            case 6:
                // get Set.prototype.size — https://tc39.es/ecma262/#sec-get-set.prototype.size
                return set.size;
            case VALUES:
                // Set.prototype.values() — https://tc39.es/ecma262/#sec-set.prototype.values
                return new CollectionIterator(realm, set, CollectionIterator.VALUES);
            case 10: return SetOperations.union(realm, set, Args.at(args, 0));
            case 11: return SetOperations.intersection(realm, set, Args.at(args, 0));
            case 12: return SetOperations.difference(realm, set, Args.at(args, 0));
            case 13: return SetOperations.symmetricDifference(realm, set, Args.at(args, 0));
            case 14: return SetOperations.isSubsetOf(realm, set, Args.at(args, 0));
            case 15: return SetOperations.isSupersetOf(realm, set, Args.at(args, 0));
            default: return SetOperations.isDisjointFrom(realm, set, Args.at(args, 0));
        }
    }

    /** {@code Set.prototype.forEach(callback[, thisArg])} — https://tc39.es/ecma262/#sec-set.prototype.foreach */
    private static Object forEach(Realm realm, JSSet set, JSObject callback, Object thisArg) {
        Agent agent = realm.agent;
        JSCollection.Cursor cursor = new JSCollection.Cursor(set);
        int p;
        while ((p = cursor.next()) != 0) {
            agent.poll();
            Object k = set.keyAt(p);
            callback.call(thisArg, new Object[] {k, k, set});
        }
        return Undefined.INSTANCE;
    }
}
