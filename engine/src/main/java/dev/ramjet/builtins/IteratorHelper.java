package dev.ramjet.builtins;

import dev.ramjet.runtime.BuiltinIterator;
import dev.ramjet.runtime.Errors;
import dev.ramjet.runtime.Intrinsic;
import dev.ramjet.runtime.Iterators;
import dev.ramjet.runtime.JSObject;
import dev.ramjet.runtime.JSThrow;
import dev.ramjet.runtime.Realm;
import dev.ramjet.runtime.Undefined;

/**
 * An Iterator Helper object: what map, filter, concat, zip and so on return. The specification describes each as a
 * generator; here it is a state and a method that makes the next value.
 *
 * @see <a href="https://tc39.es/ecma262/#sec-iterator-helper-objects">Iterator Helper Objects</a>
 */
abstract class IteratorHelper extends BuiltinIterator {
    private static final int START = 0;
    private static final int YIELDED = 1;
    private static final int EXECUTING = 2;
    private static final int COMPLETED = 3;

    final Realm realm;
    private int state;

    IteratorHelper(Realm realm) {
        super(realm.intrinsic(Intrinsic.ITERATOR_HELPER_PROTOTYPE));
        this.realm = realm;
    }

    /** Runs up to the next yield: its value, or {@code null} at the end. Closes what it has to when it throws. */
    abstract Object advance();

    /** Closes the underlying iterators because {@code return} was called before the first {@code next}. */
    abstract void closeAtStart();

    /** Closes them because {@code return} was called at a yield. */
    abstract void closeAtYield();

    /** {@code %IteratorHelperPrototype%.next()} — https://tc39.es/ecma262/#sec-%iteratorhelperprototype%.next */
    final Object next() {
        Object v = step(realm);
        return v == null ? Iterators.createResult(realm, Undefined.INSTANCE, true) : Iterators.createResult(realm, v, false);
    }

    @Override
    public final Object step(Realm unused) {
        checkIdle();
        if (state == COMPLETED) return null;
        state = EXECUTING;
        Object v = null;
        try {
            v = advance();
        } finally {
            state = v == null ? COMPLETED : YIELDED;
        }
        return v;
    }

    private void checkIdle() {
        if (state == EXECUTING) throw Errors.typeError("Generator is already running");
    }

    /** {@code %IteratorHelperPrototype%.return()} — https://tc39.es/ecma262/#sec-%iteratorhelperprototype%.return */
    final Object finish() {
        checkIdle();
        if (state == START) {
            state = COMPLETED;
            closeAtStart();
        } else if (state == YIELDED) {
            state = EXECUTING;
            try {
                closeAtYield();
            } finally {
                state = COMPLETED;
            }
        }
        return Iterators.createResult(realm, Undefined.INSTANCE, true);
    }

    /** IfAbruptCloseIterator around a call of a callback with (value, counter). */
    static Object callOrClose(JSObject callback, Iterators.Record iterated, Object value, Object counter) {
        try {
            return callback.call(Undefined.INSTANCE, new Object[] {value, counter});
        } catch (JSThrow t) {
            throw Iterators.closeAndThrow(iterated.iterator, t);
        }
    }

    /** IteratorStep: whether there is a next result, whose value is not looked at. */
    static boolean stepOnly(Iterators.Record r) {
        JSObject result = Iterators.next(r);
        try {
            if (!Iterators.complete(result)) return true;
        } catch (JSThrow t) {
            r.done = true;
            throw t;
        }
        r.done = true;
        return false;
    }
}
