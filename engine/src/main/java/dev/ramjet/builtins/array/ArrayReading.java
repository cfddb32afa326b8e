package dev.ramjet.builtins.array;

import static dev.ramjet.builtins.array.ArraySupport.POLL_MASK;

import dev.ramjet.runtime.Agent;
import dev.ramjet.runtime.Conversions;
import dev.ramjet.runtime.Elements;
import dev.ramjet.runtime.Errors;
import dev.ramjet.runtime.JSArray;
import dev.ramjet.runtime.JSObject;
import dev.ramjet.runtime.JSSymbol;
import dev.ramjet.runtime.LazyString;
import dev.ramjet.runtime.Operations;
import dev.ramjet.runtime.PropertyKey;
import dev.ramjet.runtime.Realm;
import dev.ramjet.runtime.Undefined;
import dev.ramjet.runtime.Values;

/** The methods of Array.prototype that read their this value, but for those that call back or make strings. */
final class ArrayReading {
    private ArrayReading() {}

    /** Array.prototype.at(index) https://tc39.es/ecma262/#sec-array.prototype.at */
    static Object at(Realm realm, Object thisValue, Object[] args) {
        JSObject o = ArraySupport.thisObject(realm, thisValue, "at");
        long n = Operations.lengthOfArrayLike(o);
        double d = Conversions.toIntegerOrInfinity(Values.arg(args, 0));
        if (d < 0) d += n;
        if (d < 0 || d >= n) return Undefined.INSTANCE;
        return o.getIndex((long) d);
    }

    /** Array.prototype.slice(start, end) https://tc39.es/ecma262/#sec-array.prototype.slice */
    static Object slice(Realm realm, Object thisValue, Object[] args) {
        Agent agent = realm.agent;
        JSObject o = ArraySupport.thisObject(realm, thisValue, "slice");
        long n = Operations.lengthOfArrayLike(o);
        long start = ArraySupport.relativeIndex(Values.arg(args, 0), n);
        long end = ArraySupport.relativeEnd(args, 1, n);
        long count = Math.max(0, end - start);
        JSArray a = ArraySupport.fast(o, agent);
        if (a != null && realm.isArraySpeciesPristine(a) && end <= Elements.capacity(a.elements)) {
            return new JSArray(realm.arrayShape(), Elements.copyRange(a.elements, (int) start, (int) (start + count)), (int) count);
        }
        JSObject result = ArraySupport.speciesCreate(realm, o, count);
        long at = 0;
        for (long k = start; k < end; k++, at++) {
            if ((k & POLL_MASK) == 0) agent.poll();
            Object v = ArraySupport.getIfPresent(o, k, agent);
            if (v != null) {
                ArraySupport.createElement(result, at, v);
            } else {
                long last = ArraySupport.lastHole(o, k, end, agent);
                at += last - k;
                k = last;
            }
        }
        result.put("length", Values.number(at));
        return result;
    }

    /** Array.prototype.concat(...items) https://tc39.es/ecma262/#sec-array.prototype.concat */
    static Object concat(Realm realm, Object thisValue, Object[] args) {
        Agent agent = realm.agent;
        JSObject o = ArraySupport.thisObject(realm, thisValue, "concat");
        JSArray fast = concatFast(realm, o, args);
        if (fast != null) return fast;
        JSObject result = ArraySupport.speciesCreate(realm, o, 0);
        long n = 0;
        for (int i = -1; i < args.length; i++) {
            Object item = i < 0 ? o : args[i];
            if (isConcatSpreadable(item)) {
                JSObject e = (JSObject) item;
                long length = Operations.lengthOfArrayLike(e);
                if (n + length > ArraySupport.MAX_SAFE) throw ArraySupport.tooLong();
                for (long k = 0; k < length; k++) {
                    if ((k & POLL_MASK) == 0) agent.poll();
                    Object v = ArraySupport.getIfPresent(e, k, agent);
                    if (v != null) ArraySupport.createElement(result, n + k, v);
                    else k = ArraySupport.lastHole(e, k, length, agent);
                }
                n += length;
            } else {
                if (n >= ArraySupport.MAX_SAFE) throw ArraySupport.tooLong();
                ArraySupport.createElement(result, n++, item);
            }
        }
        result.put("length", Values.number(n));
        return result;
    }

    private static boolean isConcatSpreadable(Object item) {
        if (!(item instanceof JSObject o)) return false;
        Object spreadable = o.get(JSSymbol.IS_CONCAT_SPREADABLE);
        return spreadable == Undefined.INSTANCE ? Operations.isArray(o) : Conversions.toBoolean(spreadable);
    }

    /** OPTIMIZATION: only dense arrays that spread, and primitives: one store is filled with ranges. */
    private static JSArray concatFast(Realm realm, JSObject o, Object[] args) {
        Agent agent = realm.agent;
        if (!(o instanceof JSArray first) || !realm.isArraySpeciesPristine(first)) return null;
        long total = 0;
        int rank = 0;
        for (int i = -1; i < args.length; i++) {
            Object item = i < 0 ? o : args[i];
            if (item instanceof JSArray a) {
                if (a.length < 0 || !a.isFast(agent) || !spreadsQuietly(realm, a)) return null;
                total += a.length;
                if (a.elements != Elements.EMPTY) rank = Math.max(rank, Elements.rank(a.elements));
            } else if (item instanceof JSObject) {
                return null;
            } else {
                total++;
                rank = Math.max(rank, item instanceof Integer n && n != Elements.INT_HOLE ? 0 : Values.isNumber(item) ? 1 : 2);
            }
        }
        if (total > 1 << 26) return null;
        if (total == 0) return new JSArray(realm.arrayShape(), Elements.EMPTY, 0);
        Object store = Elements.createRanked(rank, (int) total);
        int at = 0;
        for (int i = -1; i < args.length; i++) {
            Object item = i < 0 ? o : args[i];
            if (item instanceof JSArray a) {
                if (a.elements != Elements.EMPTY) Elements.copy(a.elements, 0, store, at, Math.min(a.length, Elements.capacity(a.elements)));
                at += a.length;
            } else {
                store = Elements.write(store, at++, item);
            }
        }
        return new JSArray(realm.arrayShape(), store, at);
    }

    /** No Symbol.isConcatSpreadable on an array or its ordinary prototypes. */
    private static boolean spreadsQuietly(Realm realm, JSArray a) {
        for (JSObject p = a; p != null; p = p.shape.prototype) {
            if (p.isExotic() && !(p instanceof JSArray) || p.getOwnStored(JSSymbol.IS_CONCAT_SPREADABLE) != null) return false;
        }
        return true;
    }

    /** Array.prototype.includes(searchElement, fromIndex) https://tc39.es/ecma262/#sec-array.prototype.includes */
    static Object includes(Realm realm, Object thisValue, Object[] args) {
        Agent agent = realm.agent;
        JSObject o = ArraySupport.thisObject(realm, thisValue, "includes");
        long n = Operations.lengthOfArrayLike(o);
        if (n == 0) return false;
        Object target = Values.arg(args, 0);
        long k = ArraySupport.relativeIndex(Values.arg(args, 1), n);
        JSArray a = ArraySupport.fast(o, agent);
        if (a != null) {
            int end = (int) Math.min(n, Math.min(a.length, Elements.capacity(a.elements)));
            if (target == Undefined.INSTANCE) {
                if (end < n && k < n) return true;
                for (int i = (int) k; i < end; i++) {
                    Object v = Elements.read(a.elements, i);
                    if (v == null || v == target) return true;
                }
                return false;
            }
            if (target instanceof Double d && d.isNaN()) {
                for (int i = (int) k; i < end; i++) {
                    if (Elements.read(a.elements, i) instanceof Double v && v.isNaN()) return true;
                }
                return false;
            }
            return indexInStore(a.elements, target, (int) k, end) >= 0;
        }
        for (; k < n; k++) {
            if ((k & POLL_MASK) == 0) agent.poll();
            if (Operations.sameValueZero(o.getIndex(k), target)) return true;
        }
        return false;
    }

    /** Array.prototype.indexOf(searchElement, fromIndex) https://tc39.es/ecma262/#sec-array.prototype.indexof */
    static Object indexOf(Realm realm, Object thisValue, Object[] args) {
        Agent agent = realm.agent;
        JSObject o = ArraySupport.thisObject(realm, thisValue, "indexOf");
        long n = Operations.lengthOfArrayLike(o);
        if (n == 0) return -1;
        Object target = Values.arg(args, 0);
        long k = ArraySupport.relativeIndex(Values.arg(args, 1), n);
        JSArray a = ArraySupport.fast(o, agent);
        if (a != null) return indexInStore(a.elements, target, (int) k, (int) Math.min(n, Math.min(a.length, Elements.capacity(a.elements))));
        for (; k < n; k++) {
            if ((k & POLL_MASK) == 0) agent.poll();
            Object v = ArraySupport.getIfPresent(o, k, agent);
            if (v == null) k = ArraySupport.lastHole(o, k, n, agent);
            else if (Operations.strictEquals(v, target)) return Values.number(k);
        }
        return -1;
    }

    /** First position in [from, to) of a dense store that is strictly equal to {@code target}, or -1. */
    private static int indexInStore(Object store, Object target, int from, int to) {
        if (store instanceof Object[] a) {
            if (target instanceof JSObject) {
                for (int i = from; i < to; i++) {
                    if (a[i] == target) return i;
                }
                return -1;
            }
            Object t = target instanceof LazyString s ? s.flatten() : target;
            if (t instanceof String s) {
                // Hash codes stay with their strings: most elements are told apart without a look at their characters.
                int h = s.hashCode();
                for (int i = from; i < to; i++) {
                    Object v = a[i];
                    if (v == s || v instanceof String x && x.hashCode() == h && x.equals(s)) return i;
                    if (v instanceof LazyString l && l.length() == s.length() && l.flatten().equals(s)) return i;
                }
                return -1;
            }
            for (int i = from; i < to; i++) {
                Object v = a[i];
                if (v != null && Operations.strictEquals(v, t)) return i;
            }
            return -1;
        }
        if (!Values.isNumber(target)) return -1;
        double d = Values.doubleValue(target);
        if (store instanceof int[] a) {
            int wanted = (int) d;
            if (wanted != d || wanted == Elements.INT_HOLE) return -1;
            for (int i = from; i < to; i++) {
                if (a[i] == wanted) return i;
            }
            return -1;
        }
        // The hole is a NaN, which equals nothing.
        double[] a = (double[]) store;
        for (int i = from; i < to; i++) {
            if (a[i] == d) return i;
        }
        return -1;
    }

    /** Array.prototype.lastIndexOf(searchElement, fromIndex) https://tc39.es/ecma262/#sec-array.prototype.lastindexof */
    static Object lastIndexOf(Realm realm, Object thisValue, Object[] args) {
        Agent agent = realm.agent;
        JSObject o = ArraySupport.thisObject(realm, thisValue, "lastIndexOf");
        long n = Operations.lengthOfArrayLike(o);
        if (n == 0) return -1;
        Object target = Values.arg(args, 0);
        double from = args.length > 1 ? Conversions.toIntegerOrInfinity(args[1]) : n - 1;
        long k = from >= 0 ? (long) Math.min(from, n - 1) : from == Double.NEGATIVE_INFINITY ? -1 : n + (long) from;
        for (; k >= 0; k--) {
            if ((k & POLL_MASK) == 0) agent.poll();
            Object v = ArraySupport.getIfPresent(o, k, agent);
            if (v != null && Operations.strictEquals(v, target)) return Values.number(k);
        }
        return -1;
    }

    /** Array.prototype.toReversed() https://tc39.es/ecma262/#sec-array.prototype.toreversed */
    static Object toReversed(Realm realm, Object thisValue) {
        Agent agent = realm.agent;
        JSObject o = ArraySupport.thisObject(realm, thisValue, "toReversed");
        long n = Operations.lengthOfArrayLike(o);
        Object[] list = newList(n);
        for (int i = 0; i < n; i++) {
            if ((i & POLL_MASK) == 0) agent.poll();
            list[i] = o.getIndex(n - 1 - i);
        }
        return fromValues(realm, list);
    }

    /** A Java array for an array of length {@code n}; RangeError beyond what arrays can have. */
    static Object[] newList(long n) {
        if (n > 0xFFFF_FFFFL) throw ArraySupport.invalidLength();
        if (n > Elements.MAX_DENSE) throw Errors.rangeError("Invalid array length");
        return Elements.objects((int) n);
    }

    /** An array of these values, in the narrowest kind of store. */
    static JSArray fromValues(Realm realm, Object[] list) {
        int rank = 0;
        for (int i = 0; i < list.length && rank < 2; i++) {
            Object v = list[i];
            if (v instanceof Integer n) {
                if (n == Elements.INT_HOLE) rank = 1;
            } else {
                rank = v instanceof Double ? 1 : 2;
            }
        }
        if (rank == 2 || list.length == 0) return JSArray.of(realm, list);
        Object store = Elements.createRanked(rank, list.length);
        for (int i = 0; i < list.length; i++) store = Elements.write(store, i, list[i]);
        return new JSArray(realm.arrayShape(), store, list.length);
    }

    /** Array.prototype.toSpliced(start, skipCount, ...items) https://tc39.es/ecma262/#sec-array.prototype.tospliced */
    static Object toSpliced(Realm realm, Object thisValue, Object[] args) {
        Agent agent = realm.agent;
        JSObject o = ArraySupport.thisObject(realm, thisValue, "toSpliced");
        long n = Operations.lengthOfArrayLike(o);
        long start = ArraySupport.relativeIndex(Values.arg(args, 0), n);
        int added = Math.max(0, args.length - 2);
        long skipped;
        if (args.length == 0) skipped = 0;
        else if (args.length == 1) skipped = n - start;
        else skipped = ArrayMutation.clampCount(args[1], n - start);
        long total = n + added - skipped;
        if (total > ArraySupport.MAX_SAFE) throw ArraySupport.tooLong();
        Object[] list = newList(total);
        int at = 0;
        for (; at < start; at++) {
            if ((at & POLL_MASK) == 0) agent.poll();
            list[at] = o.getIndex((long) at);
        }
        for (int i = 0; i < added; i++) list[at++] = args[i + 2];
        for (long k = start + skipped; at < total; k++) {
            if ((at & POLL_MASK) == 0) agent.poll();
            list[at++] = o.getIndex(k);
        }
        return fromValues(realm, list);
    }

    /** Array.prototype.with(index, value) https://tc39.es/ecma262/#sec-array.prototype.with */
    static Object with(Realm realm, Object thisValue, Object[] args) {
        Agent agent = realm.agent;
        JSObject o = ArraySupport.thisObject(realm, thisValue, "with");
        long n = Operations.lengthOfArrayLike(o);
        double d = Conversions.toIntegerOrInfinity(Values.arg(args, 0));
        if (d < 0) d += n;
        if (d >= n || d < 0) throw Errors.rangeError("Invalid index : " + (Values.arg(args, 0) instanceof JSObject ? Conversions.numberToString(d) : Errors.display(Values.arg(args, 0))));
        Object[] list = newList(n);
        for (int i = 0; i < n; i++) {
            if ((i & POLL_MASK) == 0) agent.poll();
            list[i] = i == d ? Values.arg(args, 1) : o.getIndex((long) i);
        }
        return fromValues(realm, list);
    }
}
