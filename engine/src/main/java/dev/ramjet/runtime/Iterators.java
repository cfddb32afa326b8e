package dev.ramjet.runtime;

import java.util.ArrayList;
import java.util.List;

/**
 * Operations on iterator objects.
 *
 * @see <a href="https://tc39.es/ecma262/#sec-operations-on-iterator-objects">Operations on Iterator Objects</a>
 */
public final class Iterators {
    private Iterators() {}

    /** An Iterator Record. */
    public static final class Record {
        public final JSObject iterator;
        public final Object nextMethod;
        public boolean done;
        /** Whether {@link #stepValue} steps it without calling {@link #nextMethod}. */
        private final boolean direct;

        public Record(JSObject iterator, Object nextMethod) {
            this.iterator = iterator;
            this.nextMethod = nextMethod;
            this.direct = isDirect(iterator, nextMethod);
        }
    }

    /** Whether {@code next} is the intrinsic next method of the {@link BuiltinIterator} {@code it}, in the running realm. */
    public static boolean isDirect(JSObject it, Object next) {
        return it instanceof BuiltinIterator b && next instanceof BuiltinFunction f && f.table.stepsDirectly(f.id, b) && f.realm() == f.realm().agent.currentRealm;
    }

    /** GetIterator(value, sync). */
    public static Record getIterator(Realm realm, Object value) {
        JSObject method = Values.isNullish(value) ? null : Operations.getMethod(realm, value, JSSymbol.ITERATOR);
        if (method == null) throw notIterable(value);
        return getIteratorFromMethod(value, method);
    }

    public static JSThrow notIterable(Object value) {
        return Errors.typeError(Errors.describeWithType(value) + " is not iterable (cannot read property Symbol(Symbol.iterator))");
    }

    /** GetIteratorFromMethod. */
    public static Record getIteratorFromMethod(Object value, JSObject method) {
        Object it = method.call(value, Operations.NO_ARGS);
        if (!(it instanceof JSObject o)) throw Errors.typeError("Result of the Symbol.iterator method is not an object");
        return new Record(o, o.get("next"));
    }

    /** GetIterator(value, async). */
    public static Record getAsyncIterator(Realm realm, Object value) {
        JSObject method = Values.isNullish(value) ? null : Operations.getMethod(realm, value, JSSymbol.ASYNC_ITERATOR);
        if (method != null) {
            Object it = method.call(value, Operations.NO_ARGS);
            if (!(it instanceof JSObject o)) throw Errors.typeError("Result of the Symbol.asyncIterator method is not an object");
            return new Record(o, o.get("next"));
        }
        method = Values.isNullish(value) ? null : Operations.getMethod(realm, value, JSSymbol.ITERATOR);
        if (method == null) throw Errors.typeError(Errors.describeWithType(value) + " is not async iterable");
        JSObject o = new AsyncFromSyncIterator(realm, getIteratorFromMethod(value, method));
        return new Record(o, o.get("next"));
    }

    /** GetIteratorDirect. */
    public static Record getIteratorDirect(JSObject o) {
        return new Record(o, o.get("next"));
    }

    /** IteratorNext: the result object. */
    public static JSObject next(Record r, Object... value) {
        Object result;
        try {
            result = Operations.call(r.nextMethod, r.iterator, value);
        } catch (JSThrow t) {
            r.done = true;
            throw t;
        }
        if (result instanceof JSObject o) return o;
        r.done = true;
        throw Errors.typeError("Iterator result " + Errors.describe(result) + " is not an object");
    }

    /** IteratorComplete. */
    public static boolean complete(JSObject result) {
        return Conversions.toBoolean(result.get("done"));
    }

    /** IteratorStepValue: the value, or Java {@code null} when done. */
    public static Object stepValue(Record r) {
        if (r.direct) return stepDirectly(r);
        JSObject result = next(r);
        boolean done;
        try {
            done = complete(result);
        } catch (JSThrow t) {
            r.done = true;
            throw t;
        }
        if (done) {
            r.done = true;
            return null;
        }
        try {
            return result.get("value");
        } catch (JSThrow t) {
            r.done = true;
            throw t;
        }
    }

    /** OPTIMIZATION: nobody can see the result object that next would make. */
    private static Object stepDirectly(Record r) {
        boolean more = false;
        try {
            Object v = ((BuiltinIterator) r.iterator).step(((BuiltinFunction) r.nextMethod).realm());
            more = v != null;
            return v;
        } finally {
            if (!more) r.done = true;
        }
    }

    /** IteratorClose with a normal completion. */
    public static void close(JSObject iterator) {
        JSObject method = iterator.getMethod("return");
        if (method == null) return;
        Object r = method.call(iterator, Operations.NO_ARGS);
        if (!(r instanceof JSObject)) throw Errors.typeError(Errors.describe(r) + " is not an object");
    }

    /** IteratorClose with a throw completion: returns {@code t} for the caller to throw. */
    public static JSThrow closeAndThrow(JSObject iterator, JSThrow t) {
        try {
            JSObject method = iterator.getMethod("return");
            if (method != null) method.call(iterator, Operations.NO_ARGS);
        } catch (JSThrow ignored) {
            // The specification lets the original completion win.
        }
        return t;
    }

    /** IteratorToList of an iterable. */
    public static List<Object> toList(Realm realm, Object iterable) {
        if (iterable instanceof JSArray a && realm.isArrayIterationPristine(a)) {
            // OPTIMIZATION: nobody can see the iteration.
            Object[] fast = a.toArrayFast(realm.agent);
            if (fast != null) return java.util.Arrays.asList(fast);
        }
        ArrayList<Object> list = new ArrayList<>();
        Record r = getIterator(realm, iterable);
        Object v;
        while ((v = stepValue(r)) != null) list.add(v);
        return list;
    }

    /** CreateIteratorResultObject. */
    public static JSObject createResult(Realm realm, Object value, boolean done) {
        JSObject o = new JSObject(realm.iteratorResultShape());
        o.s0 = value;
        o.s1 = done;
        return o;
    }
}
