package dev.ramjet.builtins;

import dev.ramjet.runtime.AsyncFromSyncIterator;
import dev.ramjet.runtime.BuiltinFunction;
import dev.ramjet.runtime.BuiltinTable;
import dev.ramjet.runtime.JSGenerator;
import dev.ramjet.runtime.JSObject;
import dev.ramjet.runtime.Realm;

/**
 * %AsyncFromSyncIteratorPrototype%, which no program ever sees.
 *
 * @see <a href="https://tc39.es/ecma262/#sec-%asyncfromsynciteratorprototype%-object">The %AsyncFromSyncIteratorPrototype% Object</a>
 */
final class AsyncFromSyncIteratorPrototype extends BuiltinTable {
    static final AsyncFromSyncIteratorPrototype TABLE = new AsyncFromSyncIteratorPrototype();

    private AsyncFromSyncIteratorPrototype() {
        super("next/1", "return/1", "throw/1");
    }

    @Override
    public Object call(int id, Realm realm, Object thisValue, Object[] args, JSObject newTarget, BuiltinFunction self) {
        return ((AsyncFromSyncIterator) thisValue).step(id == 0 ? JSGenerator.NEXT : id == 1 ? JSGenerator.RETURN : JSGenerator.THROW, args);
    }
}
