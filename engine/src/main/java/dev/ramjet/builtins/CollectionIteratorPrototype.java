package dev.ramjet.builtins;

import dev.ramjet.runtime.BuiltinFunction;
import dev.ramjet.runtime.BuiltinIterator;
import dev.ramjet.runtime.BuiltinTable;
import dev.ramjet.runtime.CollectionIterator;
import dev.ramjet.runtime.Iterators;
import dev.ramjet.runtime.JSObject;
import dev.ramjet.runtime.Realm;
import dev.ramjet.runtime.Undefined;

/**
 * %MapIteratorPrototype% and %SetIteratorPrototype%.
 *
 * @see <a href="https://tc39.es/ecma262/#sec-%mapiteratorprototype%-object">The %MapIteratorPrototype% Object</a>
 * @see <a href="https://tc39.es/ecma262/#sec-%setiteratorprototype%-object">The %SetIteratorPrototype% Object</a>
 */
final class CollectionIteratorPrototype extends BuiltinTable {
    static final CollectionIteratorPrototype MAP_TABLE = new CollectionIteratorPrototype(true);
    static final CollectionIteratorPrototype SET_TABLE = new CollectionIteratorPrototype(false);

    private final boolean ofMap;

    private CollectionIteratorPrototype(boolean ofMap) {
        super("next/0");
        this.ofMap = ofMap;
    }

    @Override
    public boolean stepsDirectly(int id, BuiltinIterator it) {
        return it instanceof CollectionIterator c && c.ofMap == ofMap;
    }

    @Override
    public Object call(int id, Realm realm, Object thisValue, Object[] args, JSObject newTarget, BuiltinFunction self) {
        if (!(thisValue instanceof CollectionIterator it) || it.ofMap != ofMap) {
            throw Args.incompatible((ofMap ? "Map" : "Set") + " Iterator.prototype.next", thisValue);
        }
        Object v = it.step(realm);
        return v == null ? Iterators.createResult(realm, Undefined.INSTANCE, true) : Iterators.createResult(realm, v, false);
    }
}
