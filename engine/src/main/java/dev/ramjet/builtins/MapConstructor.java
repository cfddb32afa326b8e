package dev.ramjet.builtins;

import dev.ramjet.runtime.BuiltinFunction;
import dev.ramjet.runtime.BuiltinTable;
import dev.ramjet.runtime.Intrinsic;
import dev.ramjet.runtime.JSMap;
import dev.ramjet.runtime.JSObject;
import dev.ramjet.runtime.Operations;
import dev.ramjet.runtime.Realm;
import dev.ramjet.runtime.Values;

/**
 * The Map constructor.
 *
 * @see <a href="https://tc39.es/ecma262/#sec-map-constructor">The Map Constructor</a>
 */
final class MapConstructor extends BuiltinTable {
    static final MapConstructor TABLE = new MapConstructor();

    private MapConstructor() {
        super("new Map/0", "groupBy/2", "get @species");
    }

    @Override
    public Object call(int id, Realm realm, Object thisValue, Object[] args, JSObject newTarget, BuiltinFunction self) {
        switch (id) {
            case 0: return construct(realm, args, newTarget);
            case 1: return groupBy(realm, Args.at(args, 0), Args.at(args, 1));
            default: return thisValue;
        }
    }

    /** {@code Map([iterable])} — https://tc39.es/ecma262/#sec-map-iterable */
    private static Object construct(Realm realm, Object[] args, JSObject newTarget) {
        if (newTarget == null) throw Args.requiresNew("Map");
        JSMap map = new JSMap(Operations.prototypeFromConstructor(newTarget, Intrinsic.MAP_PROTOTYPE));
        Object iterable = Args.at(args, 0);
        if (Values.isNullish(iterable)) return map;
        Object adder = map.get("set");
        EntryAdder.Sink sink = null;
        if (adder instanceof BuiltinFunction f && f.table == MapPrototype.TABLE && f.id == MapPrototype.SET) sink = new MapSink(map);
        EntryAdder.addEntries(realm, map, iterable, adder, "set", sink);
        return map;
    }

    private static final class MapSink implements EntryAdder.Sink {
        private final JSMap map;

        MapSink(JSMap map) {
            this.map = map;
        }

        @Override
        public void add(Object key, Object value) {
            map.store(key, value);
        }
    }

    /** {@code Map.groupBy(items, callback)} — https://tc39.es/ecma262/#sec-map.groupby */
    private static Object groupBy(Realm realm, Object items, Object callback) {
        JSMap map = new JSMap(realm.intrinsic(Intrinsic.MAP_PROTOTYPE));
        EntryAdder.groupBy(realm, items, callback, map);
        return map;
    }
}
