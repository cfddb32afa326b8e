package dev.ramjet.builtins.array;

import static dev.ramjet.builtins.array.ArraySupport.POLL_MASK;

import dev.ramjet.runtime.Agent;
import dev.ramjet.runtime.Conversions;
import dev.ramjet.runtime.Elements;
import dev.ramjet.runtime.Errors;
import dev.ramjet.runtime.JSArray;
import dev.ramjet.runtime.JSObject;
import dev.ramjet.runtime.Operations;
import dev.ramjet.runtime.Realm;
import dev.ramjet.runtime.Undefined;
import dev.ramjet.runtime.Values;

/**
 * The methods of Array.prototype that call a function for each element. The element is looked up at each step, since
 * the function may change the array; for dense arrays the look-up is a read of the store.
 */
final class ArrayCallbacks {
    private ArrayCallbacks() {}

    private static Object call(JSObject f, Object thisArg, Object v, long k, JSObject o) {
        return f.call(thisArg, new Object[] {v, Values.number(k), o});
    }

    /** Array.prototype.forEach(callback, thisArg) https://tc39.es/ecma262/#sec-array.prototype.foreach */
    static Object forEach(Realm realm, Object thisValue, Object[] args) {
        Agent agent = realm.agent;
        JSObject o = ArraySupport.thisObject(realm, thisValue, "forEach");
        long n = Operations.lengthOfArrayLike(o);
        JSObject f = ArraySupport.callback(Values.arg(args, 0));
        Object thisArg = Values.arg(args, 1);
        for (long k = 0; k < n; k++) {
            if ((k & POLL_MASK) == 0) agent.poll();
            Object v = ArraySupport.getIfPresent(o, k, agent);
            if (v != null) call(f, thisArg, v, k, o);
            else k = ArraySupport.lastHole(o, k, n, agent);
        }
        return Undefined.INSTANCE;
    }

    /** Array.prototype.map(callback, thisArg) https://tc39.es/ecma262/#sec-array.prototype.map */
    static Object map(Realm realm, Object thisValue, Object[] args) {
        Agent agent = realm.agent;
        JSObject o = ArraySupport.thisObject(realm, thisValue, "map");
        long n = Operations.lengthOfArrayLike(o);
        JSObject f = ArraySupport.callback(Values.arg(args, 0));
        Object thisArg = Values.arg(args, 1);
        if (o instanceof JSArray a && n <= MAX_FAST && realm.isArraySpeciesPristine(a)) return mapFast(realm, a, (int) n, f, thisArg);
        JSObject result = ArraySupport.speciesCreate(realm, o, n);
        for (long k = 0; k < n; k++) {
            if ((k & POLL_MASK) == 0) agent.poll();
            Object v = ArraySupport.getIfPresent(o, k, agent);
            if (v != null) ArraySupport.createElement(result, k, call(f, thisArg, v, k, o));
            else k = ArraySupport.lastHole(o, k, n, agent);
        }
        return result;
    }

    private static final int MAX_FAST = 1 << 24;

    /** OPTIMIZATION: the result is a plain array that nobody else can see yet: its store is filled directly. */
    private static JSArray mapFast(Realm realm, JSArray a, int n, JSObject f, Object thisArg) {
        Agent agent = realm.agent;
        Object store = Elements.EMPTY;
        for (int k = 0; k < n; k++) {
            if ((k & POLL_MASK) == 0) agent.poll();
            Object v = ArraySupport.getIfPresent(a, k, agent);
            if (v == null) {
                k = (int) ArraySupport.lastHole(a, k, n, agent);
                continue;
            }
            Object r = f.call(thisArg, new Object[] {v, k, a});
            if (store == Elements.EMPTY) store = Elements.create(n, r);
            store = Elements.write(store, k, r);
        }
        return new JSArray(realm.arrayShape(), store, n);
    }

    /** Array.prototype.filter(callback, thisArg) https://tc39.es/ecma262/#sec-array.prototype.filter */
    static Object filter(Realm realm, Object thisValue, Object[] args) {
        Agent agent = realm.agent;
        JSObject o = ArraySupport.thisObject(realm, thisValue, "filter");
        long n = Operations.lengthOfArrayLike(o);
        JSObject f = ArraySupport.callback(Values.arg(args, 0));
        Object thisArg = Values.arg(args, 1);
        JSObject result = ArraySupport.speciesCreate(realm, o, 0);
        long to = 0;
        for (long k = 0; k < n; k++) {
            if ((k & POLL_MASK) == 0) agent.poll();
            Object v = ArraySupport.getIfPresent(o, k, agent);
            if (v == null) k = ArraySupport.lastHole(o, k, n, agent);
            else if (Conversions.toBoolean(call(f, thisArg, v, k, o))) ArraySupport.createElement(result, to++, v);
        }
        return result;
    }

    /** Array.prototype.every(callback, thisArg) https://tc39.es/ecma262/#sec-array.prototype.every */
    static Object every(Realm realm, Object thisValue, Object[] args) {
        return !anyIs(realm, ArraySupport.thisObject(realm, thisValue, "every"), args, false);
    }

    /** Array.prototype.some(callback, thisArg) https://tc39.es/ecma262/#sec-array.prototype.some */
    static Object some(Realm realm, Object thisValue, Object[] args) {
        return anyIs(realm, ArraySupport.thisObject(realm, thisValue, "some"), args, true);
    }

    private static boolean anyIs(Realm realm, JSObject o, Object[] args, boolean wanted) {
        Agent agent = realm.agent;
        long n = Operations.lengthOfArrayLike(o);
        JSObject f = ArraySupport.callback(Values.arg(args, 0));
        Object thisArg = Values.arg(args, 1);
        for (long k = 0; k < n; k++) {
            if ((k & POLL_MASK) == 0) agent.poll();
            Object v = ArraySupport.getIfPresent(o, k, agent);
            if (v == null) k = ArraySupport.lastHole(o, k, n, agent);
            else if (Conversions.toBoolean(call(f, thisArg, v, k, o)) == wanted) return true;
        }
        return false;
    }

    /**
     * FindViaPredicate: Array.prototype.find, findIndex, findLast, findLastIndex
     * https://tc39.es/ecma262/#sec-array.prototype.find
     */
    static Object find(Realm realm, JSObject o, Object[] args, boolean fromEnd, boolean wantIndex) {
        Agent agent = realm.agent;
        long n = Operations.lengthOfArrayLike(o);
        JSObject f = ArraySupport.callback(Values.arg(args, 0));
        Object thisArg = Values.arg(args, 1);
        for (long i = 0; i < n; i++) {
            if ((i & POLL_MASK) == 0) agent.poll();
            long k = fromEnd ? n - 1 - i : i;
            Object v = o.getIndex(k);
            if (Conversions.toBoolean(call(f, thisArg, v, k, o))) return wantIndex ? Values.number(k) : v;
        }
        return wantIndex ? (Object) (-1) : Undefined.INSTANCE;
    }

    /** Array.prototype.reduce(callback, initialValue) https://tc39.es/ecma262/#sec-array.prototype.reduce */
    static Object reduce(Realm realm, Object thisValue, Object[] args) {
        Agent agent = realm.agent;
        JSObject o = ArraySupport.thisObject(realm, thisValue, "reduce");
        long n = Operations.lengthOfArrayLike(o);
        JSObject f = ArraySupport.callback(Values.arg(args, 0));
        long k = 0;
        Object accumulator = args.length > 1 ? args[1] : null;
        for (; accumulator == null && k < n; k++) {
            if ((k & POLL_MASK) == 0) agent.poll();
            accumulator = ArraySupport.getIfPresent(o, k, agent);
            if (accumulator == null) k = ArraySupport.lastHole(o, k, n, agent);
        }
        if (accumulator == null) throw Errors.typeError("Reduce of empty array with no initial value");
        for (; k < n; k++) {
            if ((k & POLL_MASK) == 0) agent.poll();
            Object v = ArraySupport.getIfPresent(o, k, agent);
            if (v != null) accumulator = f.call(Undefined.INSTANCE, new Object[] {accumulator, v, Values.number(k), o});
            else k = ArraySupport.lastHole(o, k, n, agent);
        }
        return accumulator;
    }

    /** Array.prototype.reduceRight(callback, initialValue) https://tc39.es/ecma262/#sec-array.prototype.reduceright */
    static Object reduceRight(Realm realm, Object thisValue, Object[] args) {
        Agent agent = realm.agent;
        JSObject o = ArraySupport.thisObject(realm, thisValue, "reduceRight");
        long n = Operations.lengthOfArrayLike(o);
        JSObject f = ArraySupport.callback(Values.arg(args, 0));
        long k = n - 1;
        Object accumulator = args.length > 1 ? args[1] : null;
        for (; accumulator == null && k >= 0; k--) {
            if ((k & POLL_MASK) == 0) agent.poll();
            accumulator = ArraySupport.getIfPresent(o, k, agent);
        }
        if (accumulator == null) throw Errors.typeError("Reduce of empty array with no initial value");
        for (; k >= 0; k--) {
            if ((k & POLL_MASK) == 0) agent.poll();
            Object v = ArraySupport.getIfPresent(o, k, agent);
            if (v != null) accumulator = f.call(Undefined.INSTANCE, new Object[] {accumulator, v, Values.number(k), o});
        }
        return accumulator;
    }
}
