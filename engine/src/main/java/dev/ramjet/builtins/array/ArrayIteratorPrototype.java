package dev.ramjet.builtins.array;

import dev.ramjet.runtime.BuiltinFunction;
import dev.ramjet.runtime.BuiltinIterator;
import dev.ramjet.runtime.BuiltinTable;
import dev.ramjet.runtime.Errors;
import dev.ramjet.runtime.Intrinsic;
import dev.ramjet.runtime.Iterators;
import dev.ramjet.runtime.JSArrayIterator;
import dev.ramjet.runtime.JSObject;
import dev.ramjet.runtime.JSSymbol;
import dev.ramjet.runtime.Realm;
import dev.ramjet.runtime.Shape;
import dev.ramjet.runtime.Undefined;

/**
 * %ArrayIteratorPrototype%.
 *
 * @see <a href="https://tc39.es/ecma262/#sec-%arrayiteratorprototype%-object">The %ArrayIteratorPrototype% Object</a>
 */
public final class ArrayIteratorPrototype extends BuiltinTable {
    private static final ArrayIteratorPrototype TABLE = new ArrayIteratorPrototype();

    private ArrayIteratorPrototype() {
        super("next/0");
    }

    public static JSObject create(Realm realm) {
        JSObject o = TABLE.object(realm, realm.intrinsic(Intrinsic.ITERATOR_PROTOTYPE));
        o.addProperty(JSSymbol.TO_STRING_TAG, "Array Iterator", Shape.CONFIGURABLE);
        o.ensurePrototype();
        realm.arrayIteratorNextCell = o.shape.dictionary.get("next");
        return o;
    }

    @Override
    public boolean stepsDirectly(int id, BuiltinIterator it) {
        return it instanceof JSArrayIterator;
    }

    /** %ArrayIteratorPrototype%.next() https://tc39.es/ecma262/#sec-%arrayiteratorprototype%.next */
    @Override
    public Object call(int id, Realm realm, Object thisValue, Object[] args, JSObject newTarget, BuiltinFunction self) {
        if (!(thisValue instanceof JSArrayIterator it)) {
            throw Errors.typeError("Method Array Iterator.prototype.next called on incompatible receiver " + Errors.describe(thisValue));
        }
        Object v = it.step(realm);
        return v == null ? Iterators.createResult(realm, Undefined.INSTANCE, true) : Iterators.createResult(realm, v, false);
    }
}
