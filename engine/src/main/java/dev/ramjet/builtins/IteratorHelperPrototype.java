package dev.ramjet.builtins;

import dev.ramjet.runtime.BuiltinFunction;
import dev.ramjet.runtime.BuiltinIterator;
import dev.ramjet.runtime.BuiltinTable;
import dev.ramjet.runtime.JSObject;
import dev.ramjet.runtime.Realm;

/**
 * %IteratorHelperPrototype%.
 *
 * @see <a href="https://tc39.es/ecma262/#sec-%iteratorhelperprototype%-object">The %IteratorHelperPrototype% Object</a>
 */
final class IteratorHelperPrototype extends BuiltinTable {
    static final IteratorHelperPrototype TABLE = new IteratorHelperPrototype();

    private IteratorHelperPrototype() {
        super("next/0", "return/0");
    }

    @Override
    public boolean stepsDirectly(int id, BuiltinIterator it) {
        return id == 0 && it instanceof IteratorHelper;
    }

    @Override
    public Object call(int id, Realm realm, Object thisValue, Object[] args, JSObject newTarget, BuiltinFunction self) {
        if (!(thisValue instanceof IteratorHelper h)) throw Args.incompatible("Iterator Helper.prototype." + functionName(id), thisValue);
        return id == 0 ? h.next() : h.finish();
    }
}
