package dev.ramjet.builtins;

import dev.ramjet.runtime.BuiltinFunction;
import dev.ramjet.runtime.BuiltinIterator;
import dev.ramjet.runtime.BuiltinTable;
import dev.ramjet.runtime.Errors;
import dev.ramjet.runtime.Intrinsic;
import dev.ramjet.runtime.Iterators;
import dev.ramjet.runtime.JSObject;
import dev.ramjet.runtime.JSStringIterator;
import dev.ramjet.runtime.JSSymbol;
import dev.ramjet.runtime.Realm;
import dev.ramjet.runtime.Shape;
import dev.ramjet.runtime.Undefined;

/**
 * %StringIteratorPrototype%.
 *
 * @see <a href="https://tc39.es/ecma262/#sec-%stringiteratorprototype%-object">The %StringIteratorPrototype% Object</a>
 */
final class StringIteratorPrototype extends BuiltinTable {
    private static final StringIteratorPrototype TABLE = new StringIteratorPrototype();

    private StringIteratorPrototype() {
        super("next/0");
    }

    static JSObject create(Realm realm) {
        JSObject p = TABLE.object(realm, realm.intrinsic(Intrinsic.ITERATOR_PROTOTYPE));
        p.addProperty(JSSymbol.TO_STRING_TAG, "String Iterator", Shape.CONFIGURABLE);
        return p;
    }

    @Override
    public boolean stepsDirectly(int id, BuiltinIterator it) {
        return it instanceof JSStringIterator;
    }

    /** %StringIteratorPrototype%.next ( ) https://tc39.es/ecma262/#sec-%stringiteratorprototype%.next */
    @Override
    public Object call(int id, Realm realm, Object thisValue, Object[] args, JSObject newTarget, BuiltinFunction self) {
        if (!(thisValue instanceof JSStringIterator it)) {
            throw Errors.typeError("Method String Iterator.prototype.next called on incompatible receiver " + Errors.describe(thisValue));
        }
        String s = it.step();
        return s == null ? Iterators.createResult(realm, Undefined.INSTANCE, true) : Iterators.createResult(realm, s, false);
    }
}
