package dev.ramjet.builtins;

import dev.ramjet.runtime.BuiltinFunction;
import dev.ramjet.runtime.BuiltinTable;
import dev.ramjet.runtime.Intrinsic;
import dev.ramjet.runtime.JSObject;
import dev.ramjet.runtime.JSSet;
import dev.ramjet.runtime.Operations;
import dev.ramjet.runtime.Realm;
import dev.ramjet.runtime.Values;

/**
 * The Set constructor.
 *
 * @see <a href="https://tc39.es/ecma262/#sec-set-constructor">The Set Constructor</a>
 */
final class SetConstructor extends BuiltinTable {
    static final SetConstructor TABLE = new SetConstructor();

    private SetConstructor() {
        super("new Set/0", "get @species");
    }

    @Override
    public Object call(int id, Realm realm, Object thisValue, Object[] args, JSObject newTarget, BuiltinFunction self) {
        return id == 0 ? construct(realm, args, newTarget) : thisValue;
    }

    /** {@code Set([iterable])} — https://tc39.es/ecma262/#sec-set-iterable */
    private static Object construct(Realm realm, Object[] args, JSObject newTarget) {
        if (newTarget == null) throw Args.requiresNew("Set");
        JSSet set = new JSSet(Operations.prototypeFromConstructor(newTarget, Intrinsic.SET_PROTOTYPE));
        Object iterable = Args.at(args, 0);
        if (Values.isNullish(iterable)) return set;
        Object adder = set.get("add");
        EntryAdder.Sink sink = null;
        if (adder instanceof BuiltinFunction f && f.table == SetPrototype.TABLE && f.id == SetPrototype.ADD) sink = new SetSink(set);
        EntryAdder.addValues(realm, set, iterable, adder, sink);
        return set;
    }

    private static final class SetSink implements EntryAdder.Sink {
        private final JSSet set;

        SetSink(JSSet set) {
            this.set = set;
        }

        @Override
        public void add(Object key, Object value) {
            set.addKey(key);
        }
    }
}
