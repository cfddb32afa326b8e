package dev.ramjet.builtins;

import dev.ramjet.runtime.BuiltinFunction;
import dev.ramjet.runtime.BuiltinTable;
import dev.ramjet.runtime.Errors;
import dev.ramjet.runtime.Intrinsic;
import dev.ramjet.runtime.JSObject;
import dev.ramjet.runtime.Operations;
import dev.ramjet.runtime.Realm;
import dev.ramjet.runtime.Values;
import dev.ramjet.runtime.WeakCollection;

/**
 * The WeakMap and WeakSet constructors.
 *
 * @see <a href="https://tc39.es/ecma262/#sec-weakmap-constructor">The WeakMap Constructor</a>
 * @see <a href="https://tc39.es/ecma262/#sec-weakset-constructor">The WeakSet Constructor</a>
 */
final class WeakCollectionConstructor extends BuiltinTable {
    static final WeakCollectionConstructor MAP = new WeakCollectionConstructor("new WeakMap/0", true);
    static final WeakCollectionConstructor SET = new WeakCollectionConstructor("new WeakSet/0", false);

    private final boolean isMap;

    private WeakCollectionConstructor(String row, boolean isMap) {
        super(row);
        this.isMap = isMap;
    }

    /** {@code WeakMap([iterable])}, {@code WeakSet([iterable])} — https://tc39.es/ecma262/#sec-weakmap-iterable */
    @Override
    public Object call(int id, Realm realm, Object thisValue, Object[] args, JSObject newTarget, BuiltinFunction self) {
        if (newTarget == null) throw Args.requiresNew(functionName(0));
        WeakCollection c = new WeakCollection(Operations.prototypeFromConstructor(newTarget, isMap ? Intrinsic.WEAK_MAP_PROTOTYPE : Intrinsic.WEAK_SET_PROTOTYPE), isMap);
        Object iterable = Args.at(args, 0);
        if (Values.isNullish(iterable)) return c;
        String name = isMap ? "set" : "add";
        Object adder = c.get(name);
        boolean intrinsic = adder instanceof BuiltinFunction f && f.id == 1 && (f.table == WeakMapPrototype.TABLE || f.table == WeakSetPrototype.TABLE);
        Adder sink = intrinsic ? new Adder(c) : null;
        if (isMap) EntryAdder.addEntries(realm, c, iterable, adder, name, sink);
        else EntryAdder.addValues(realm, c, iterable, adder, sink);
        return c;
    }

    private static final class Adder implements EntryAdder.Sink {
        private final WeakCollection collection;

        Adder(WeakCollection collection) {
            this.collection = collection;
        }

        @Override
        public void add(Object key, Object value) {
            if (collection.isMap) WeakMapPrototype.set(collection, key, value);
            else WeakSetPrototype.add(collection, key);
        }
    }

    static void requireWeakKey(Object key, String what) {
        if (!WeakCollection.canBeHeldWeakly(key)) throw Errors.typeError("Invalid value used " + what);
    }
}
