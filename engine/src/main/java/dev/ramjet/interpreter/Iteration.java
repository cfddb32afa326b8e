package dev.ramjet.interpreter;

import dev.ramjet.feedback.ElementAccess;
import dev.ramjet.feedback.FeedbackVector;
import dev.ramjet.feedback.TypeFeedback;
import dev.ramjet.runtime.Accessor;
import dev.ramjet.runtime.BuiltinIterator;
import dev.ramjet.runtime.Conversions;
import dev.ramjet.runtime.Elements;
import dev.ramjet.runtime.Errors;
import dev.ramjet.runtime.Intrinsic;
import dev.ramjet.runtime.Iterators;
import dev.ramjet.runtime.JSArray;
import dev.ramjet.runtime.JSArrayIterator;
import dev.ramjet.runtime.JSObject;
import dev.ramjet.runtime.JSSymbol;
import dev.ramjet.runtime.JSThrow;
import dev.ramjet.runtime.Operations;
import dev.ramjet.runtime.Realm;
import dev.ramjet.runtime.Values;

/**
 * Iteration for for-of, spread and destructuring. A record is two registers, iterator and next method; both are internal: for an array whose
 * iteration is as the specification made it, the first is the array itself and the second the next index, an int, so that compiled code keeps it in a
 * register. A record whose base is the hole is done.
 *
 * <p>"As the specification made it" is checked when iteration starts, as that is when the script could tell: @@iterator of the array is
 * %Array.prototype.values%, and next of %ArrayIteratorPrototype% is the original. What follows, reading length and element at each step,
 * is what the original does. Closing looks for a "return" method, which such iterators have only if somebody gave one to their prototypes: then a
 * real iterator is made for it to see.
 */
public final class Iteration {
    private Iteration() {}

    // What a site that starts an iteration has seen, in its slot's bits. Those that step one note what they read as reads of elements do.
    /** Arrays iterated internally. */
    public static final int ARRAY = 1;
    /** Anything through its iterator methods. */
    public static final int GENERIC = 2;

    /** Whether internal iteration needs no closing: nobody gave array iterators a return method. */
    private static boolean hasNoReturn(Realm realm) {
        return !realm.intrinsic(Intrinsic.ARRAY_ITERATOR_PROTOTYPE).hasProperty("return");
    }

    static void start(InterpreterFrame f, int slot, Object[] regs, int base, int source) {
        FeedbackVector v = f.vector;
        Object iterable = regs[source];
        int[] bits = v.bits;
        if (iterable instanceof JSArray a && v.realm.isArrayIterationPristine(a)) {
            if ((bits[slot] & ARRAY) == 0) bits[slot] |= ARRAY;
            regs[base] = a;
            regs[base + 1] = 0;
            return;
        }
        if ((bits[slot] & GENERIC) == 0) bits[slot] |= GENERIC;
        JSObject method = Values.isNullish(iterable) ? null : Operations.getMethod(v.realm, iterable, JSSymbol.ITERATOR);
        if (method == null) throw Messages.notIterable(f, source, iterable);
        Iterators.Record r = Iterators.getIteratorFromMethod(iterable, method);
        regs[base] = r.iterator;
        // A next method that is an int would look like an index. As a double it can be called as little, and shows the same.
        regs[base + 1] = r.nextMethod instanceof Integer i ? (Object) (double) i : r.nextMethod;
    }

    /** GetIterator(value, async). */
    static void startAsync(FeedbackVector v, Object[] regs, int base, Object iterable) {
        Iterators.Record r = Iterators.getAsyncIterator(v.realm, iterable);
        regs[base] = r.iterator;
        regs[base + 1] = r.nextMethod;
    }

    /** The next value, or {@code null} when done; then the record's base is the hole. */
    static Object next(FeedbackVector v, int slot, Object[] regs, int base) {
        Object iterator = regs[base];
        if (iterator == null) return null;
        Object method = regs[base + 1];
        if (method instanceof Integer index) {
            JSArray a = (JSArray) iterator;
            int i = index;
            if (i >= 0 && Integer.compareUnsigned(i, a.length) < 0) {
                regs[base + 1] = i + 1;
                try {
                    return ElementAccess.getIndex(v, slot, a, i);
                } catch (JSThrow t) {
                    regs[base] = null;
                    throw t;
                }
            }
            regs[base] = null;
            return null;
        }
        if ((v.bits[slot] & TypeFeedback.NOT_ARRAY) == 0) v.bits[slot] |= TypeFeedback.NOT_ARRAY;
        // A throwing step ends the iteration before anyone could close it.
        regs[base] = null;
        Object value = step(v.realm, (JSObject) iterator, method);
        if (value != null) regs[base] = iterator;
        return value;
    }

    /** One step of a record, for compiled code: the value, or {@code null} when done. The record is the caller's to keep: {@link #following}. */
    public static Object advance(Realm realm, Object iterator, Object method) {
        if (iterator == null) return null;
        if (!(method instanceof Integer index)) return step(realm, (JSObject) iterator, method);
        JSArray a = (JSArray) iterator;
        int i = index;
        if (i < 0 || Integer.compareUnsigned(i, a.length) >= 0) return null;
        return element(a, i);
    }

    private static Object element(JSArray a, long i) {
        Object value = Elements.read(a.elements, i);
        return value == null || value instanceof Accessor ? a.getIndex(i) : value;
    }

    /** The second half of a record after a step. */
    public static Object following(Object method) {
        return method instanceof Integer index ? (Object) (index + 1) : method;
    }

    private static Object step(Realm realm, JSObject iterator, Object method) {
        // OPTIMIZATION: nobody can see the result object that an intrinsic next would make.
        if (Iterators.isDirect(iterator, method)) return ((BuiltinIterator) iterator).step(realm);
        Object r = Operations.call(method, iterator, Operations.NO_ARGS);
        if (!(r instanceof JSObject result)) throw Errors.typeError("Iterator result " + Messages.show(r) + " is not an object");
        if (result.shape == realm.iteratorResultShape()) {
            // OPTIMIZATION: results of builtin iterators and generators have known fields.
            return result.s1 == Boolean.FALSE || !Conversions.toBoolean(result.s1) ? result.s0 : null;
        }
        if (Conversions.toBoolean(result.get("done"))) return null;
        return result.get("value");
    }

    /** The iterator that the script would see, where an internal iteration has to become visible. */
    private static JSObject real(Realm realm, Object[] regs, int base) {
        if (!(regs[base + 1] instanceof Integer index)) return (JSObject) regs[base];
        JSArrayIterator it = new JSArrayIterator(realm, (JSArray) regs[base], JSArrayIterator.VALUES);
        it.index = index;
        return it;
    }

    static void close(Realm realm, Object[] regs, int base) {
        if (regs[base] == null) return;
        if (regs[base + 1] instanceof Integer && hasNoReturn(realm)) return;
        Iterators.close(real(realm, regs, base));
    }

    static void closeSilently(Realm realm, Object[] regs, int base) {
        if (regs[base] == null) return;
        if (regs[base + 1] instanceof Integer && hasNoReturn(realm)) return;
        Iterators.closeAndThrow(real(realm, regs, base), null);
    }

    /** What return() gave, {@code null} where there is none. */
    static Object closeStart(Object[] regs, int base) {
        if (!(regs[base] instanceof JSObject iterator)) return null;
        JSObject method = iterator.getMethod("return");
        return method == null ? null : method.call(iterator, Operations.NO_ARGS);
    }

    /** Appends everything an iterable gives to an array under construction. */
    static void spread(InterpreterFrame f, int slot, JSArray target, int source) {
        FeedbackVector v = f.vector;
        Object iterable = f.regs[source];
        Realm realm = v.realm;
        int[] bits = v.bits;
        if (iterable instanceof JSArray a && realm.isArrayIterationPristine(a)) {
            if ((bits[slot] & ARRAY) == 0) bits[slot] |= ARRAY;
            if (target.appendAll(a, realm.agent)) return;
            for (long i = 0; i < a.length(); i++) {
                if ((i & 0xfff) == 0xfff) realm.agent.poll();
                target.append(element(a, i));
            }
            return;
        }
        if ((bits[slot] & GENERIC) == 0) bits[slot] |= GENERIC;
        JSObject method = Values.isNullish(iterable) ? null : Operations.getMethod(realm, iterable, JSSymbol.ITERATOR);
        if (method == null) throw Messages.notSpreadable(f, source, iterable);
        Iterators.Record r = Iterators.getIteratorFromMethod(iterable, method);
        int n = 0;
        Object value;
        while ((value = step(realm, r.iterator, r.nextMethod)) != null) {
            target.append(value);
            if ((++n & 0xfff) == 0) realm.agent.poll();
        }
    }
}
