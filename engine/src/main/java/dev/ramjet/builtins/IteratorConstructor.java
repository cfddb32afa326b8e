package dev.ramjet.builtins;

import dev.ramjet.runtime.BuiltinFunction;
import dev.ramjet.runtime.BuiltinTable;
import dev.ramjet.runtime.Errors;
import dev.ramjet.runtime.Intrinsic;
import dev.ramjet.runtime.Iterators;
import dev.ramjet.runtime.JSObject;
import dev.ramjet.runtime.JSSymbol;
import dev.ramjet.runtime.Operations;
import dev.ramjet.runtime.Realm;
import dev.ramjet.runtime.Shape;
import dev.ramjet.runtime.Strings;

/**
 * The Iterator constructor.
 *
 * @see <a href="https://tc39.es/ecma262/#sec-iterator-constructor">The Iterator Constructor</a>
 */
final class IteratorConstructor extends BuiltinTable {
    static final IteratorConstructor TABLE = new IteratorConstructor();

    private IteratorConstructor() {
        super("new Iterator/0", "from/1", "concat/0", "zip/1", "zipKeyed/1");
    }

    @Override
    public Object call(int id, Realm realm, Object thisValue, Object[] args, JSObject newTarget, BuiltinFunction self) {
        switch (id) {
            case 0: {
                // Iterator() — https://tc39.es/ecma262/#sec-iterator
                if (newTarget == null) throw Args.requiresNew("Iterator");
                if (newTarget == self) throw Errors.typeError("Abstract class Iterator not directly constructable");
                return JSObject.create(Operations.prototypeFromConstructor(newTarget, Intrinsic.ITERATOR_PROTOTYPE));
            }
            case 1: return from(realm, Args.at(args, 0));
            case 2: return concat(realm, args);
            case 3: return IteratorZip.zip(realm, Args.at(args, 0), Args.at(args, 1));
            default: return IteratorZip.zipKeyed(realm, Args.at(args, 0), Args.at(args, 1));
        }
    }

    /** {@code Iterator.from(O)} — https://tc39.es/ecma262/#sec-iterator.from */
    private static Object from(Realm realm, Object value) {
        Iterators.Record r = flattenable(realm, value, true, "Iterator.from");
        if (Operations.ordinaryHasInstance(realm.intrinsic(Intrinsic.ITERATOR), r.iterator)) return r.iterator;
        return new WrappedIterator(realm, r);
    }

    /** GetIteratorFlattenable — https://tc39.es/ecma262/#sec-getiteratorflattenable */
    static Iterators.Record flattenable(Realm realm, Object value, boolean iterateStrings, String caller) {
        if (!(value instanceof JSObject) && !(iterateStrings && Strings.isString(value))) throw Errors.typeError(caller + " called on non-object");
        JSObject method = Operations.getMethod(realm, value, JSSymbol.ITERATOR);
        Object it = method == null ? value : method.call(value, Operations.NO_ARGS);
        if (!(it instanceof JSObject o)) throw Errors.typeError(Errors.describe(it) + " is not an object");
        return Iterators.getIteratorDirect(o);
    }

    /** {@code Iterator.concat(...items)} — https://tc39.es/ecma262/#sec-iterator.concat */
    private static Object concat(Realm realm, Object[] items) {
        JSObject[] methods = new JSObject[items.length];
        for (int i = 0; i < items.length; i++) {
            if (!(items[i] instanceof JSObject o)) throw Errors.typeError("Iterator.concat called on non-object");
            methods[i] = o.getMethod(JSSymbol.ITERATOR);
            if (methods[i] == null) throw Iterators.notIterable(o);
        }
        return new IteratorHelpers.Concat(realm, items, methods);
    }

    /** What Iterator.from makes of an iterator that does not inherit from Iterator.prototype. */
    static final class WrappedIterator extends JSObject {
        final Iterators.Record iterated;

        WrappedIterator(Realm realm, Iterators.Record iterated) {
            super(realm.intrinsic(Intrinsic.WRAP_FOR_VALID_ITERATOR_PROTOTYPE), Shape.ORDINARY);
            this.iterated = iterated;
        }
    }
}
