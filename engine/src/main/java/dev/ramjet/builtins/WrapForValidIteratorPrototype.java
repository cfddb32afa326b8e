package dev.ramjet.builtins;

import dev.ramjet.runtime.BuiltinFunction;
import dev.ramjet.runtime.BuiltinTable;
import dev.ramjet.runtime.Iterators;
import dev.ramjet.runtime.JSObject;
import dev.ramjet.runtime.Operations;
import dev.ramjet.runtime.Realm;
import dev.ramjet.runtime.Undefined;

/**
 * %WrapForValidIteratorPrototype%.
 *
 * @see <a href="https://tc39.es/ecma262/#sec-%wrapforvaliditeratorprototype%-object">The %WrapForValidIteratorPrototype% Object</a>
 */
final class WrapForValidIteratorPrototype extends BuiltinTable {
    static final WrapForValidIteratorPrototype TABLE = new WrapForValidIteratorPrototype();

    private WrapForValidIteratorPrototype() {
        super("next/0", "return/0");
    }

    @Override
    public Object call(int id, Realm realm, Object thisValue, Object[] args, JSObject newTarget, BuiltinFunction self) {
        if (!(thisValue instanceof IteratorConstructor.WrappedIterator w)) throw Args.incompatible("%WrapForValidIteratorPrototype%." + functionName(id), thisValue);
        JSObject it = w.iterated.iterator;
        if (id == 0) return Operations.call(w.iterated.nextMethod, it);
        JSObject method = it.getMethod("return");
        return method == null ? Iterators.createResult(realm, Undefined.INSTANCE, true) : method.call(it, Operations.NO_ARGS);
    }
}
