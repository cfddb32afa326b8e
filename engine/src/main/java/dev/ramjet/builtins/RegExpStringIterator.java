package dev.ramjet.builtins;

import dev.ramjet.runtime.BuiltinFunction;
import dev.ramjet.runtime.BuiltinTable;
import dev.ramjet.runtime.Conversions;
import dev.ramjet.runtime.Errors;
import dev.ramjet.runtime.Intrinsic;
import dev.ramjet.runtime.Iterators;
import dev.ramjet.runtime.JSNull;
import dev.ramjet.runtime.JSObject;
import dev.ramjet.runtime.JSSymbol;
import dev.ramjet.runtime.Realm;
import dev.ramjet.runtime.Shape;
import dev.ramjet.runtime.Undefined;

/**
 * The iterators that matchAll returns, and their prototype.
 *
 * @see <a href="https://tc39.es/ecma262/#sec-regexp-string-iterator-objects">RegExp String Iterator Objects</a>
 */
final class RegExpStringIterator extends JSObject {
    private final JSObject matcher;
    private final String string;
    private final boolean global;
    private final boolean unicode;
    private boolean done;

    RegExpStringIterator(JSObject prototype, JSObject matcher, String string, boolean global, boolean unicode) {
        super(prototype, Shape.ORDINARY);
        this.matcher = matcher;
        this.string = string;
        this.global = global;
        this.unicode = unicode;
    }

    /** The next match result, or Java {@code null}. */
    private Object step(Realm realm) {
        if (done) return null;
        // Finished unless a match says otherwise, also when exec throws.
        done = true;
        Object match = RegExps.exec(realm, matcher, string);
        if (match == JSNull.INSTANCE) return null;
        if (!global) return match;
        if (Conversions.toString(((JSObject) match).get((Object) 0)).isEmpty()) RegExps.advanceLastIndex(matcher, string, unicode);
        done = false;
        return match;
    }

    /** %RegExpStringIteratorPrototype%. */
    static final class Prototype extends BuiltinTable {
        private static final Prototype TABLE = new Prototype();

        private Prototype() {
            super("next/0");
        }

        static JSObject create(Realm realm) {
            JSObject p = TABLE.object(realm, realm.intrinsic(Intrinsic.ITERATOR_PROTOTYPE));
            p.addProperty(JSSymbol.TO_STRING_TAG, "RegExp String Iterator", Shape.CONFIGURABLE);
            return p;
        }

        /** %RegExpStringIteratorPrototype%.next ( ) https://tc39.es/ecma262/#sec-%regexpstringiteratorprototype%.next */
        @Override
        public Object call(int id, Realm realm, Object thisValue, Object[] args, JSObject newTarget, BuiltinFunction self) {
            if (!(thisValue instanceof RegExpStringIterator it)) {
                throw Errors.typeError("Method RegExp String Iterator.prototype.next called on incompatible receiver " + Errors.describe(thisValue));
            }
            Object match = it.step(realm);
            return match == null ? Iterators.createResult(realm, Undefined.INSTANCE, true) : Iterators.createResult(realm, match, false);
        }
    }
}
