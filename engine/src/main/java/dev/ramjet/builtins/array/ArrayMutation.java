package dev.ramjet.builtins.array;

import static dev.ramjet.builtins.array.ArraySupport.POLL_MASK;

import dev.ramjet.runtime.Agent;
import dev.ramjet.runtime.Elements;
import dev.ramjet.runtime.JSArray;
import dev.ramjet.runtime.JSObject;
import dev.ramjet.runtime.Operations;
import dev.ramjet.runtime.PropertyKey;
import dev.ramjet.runtime.Realm;
import dev.ramjet.runtime.Undefined;
import dev.ramjet.runtime.Values;
import java.util.Arrays;

/** The methods of Array.prototype that change their this value. */
final class ArrayMutation {
    private ArrayMutation() {}

    /** Array.prototype.push(...items) https://tc39.es/ecma262/#sec-array.prototype.push */
    static Object push(Realm realm, Object thisValue, Object[] args) {
        JSArray a = ArraySupport.fastWritable(thisValue, realm.agent);
        if (a != null && (long) a.length + args.length <= Integer.MAX_VALUE) {
            // OPTIMIZATION: nobody can see the single steps.
            for (int i = 0; i < args.length; i++) a.append(args[i]);
            return a.length;
        }
        JSObject o = ArraySupport.thisObject(realm, thisValue, "push");
        long n = Operations.lengthOfArrayLike(o);
        if (n + args.length > ArraySupport.MAX_SAFE) throw ArraySupport.tooLong();
        for (Object v : args) o.putIndex(n++, v);
        Object length = Values.number(n);
        o.put("length", length);
        return length;
    }

    /** Array.prototype.pop() https://tc39.es/ecma262/#sec-array.prototype.pop */
    static Object pop(Realm realm, Object thisValue) {
        if (thisValue instanceof JSArray a && a.length > 0 && a.isLengthWritable() && a.isFast(realm.agent)) {
            // OPTIMIZATION: dense elements are configurable.
            int last = a.length - 1;
            Object store = a.elements;
            a.length = last;
            if (last >= Elements.capacity(store)) return Undefined.INSTANCE;
            Object v = Elements.read(store, last);
            if (v == null) return Undefined.INSTANCE;
            Elements.clear(store, last);
            return v;
        }
        JSObject o = ArraySupport.thisObject(realm, thisValue, "pop");
        long n = Operations.lengthOfArrayLike(o);
        if (n == 0) {
            o.put("length", 0);
            return Undefined.INSTANCE;
        }
        Object key = PropertyKey.ofIndex(n - 1);
        Object v = o.get(key);
        o.deletePropertyOrThrow(key);
        o.put("length", Values.number(n - 1));
        return v;
    }

    /** Array.prototype.shift() https://tc39.es/ecma262/#sec-array.prototype.shift */
    static Object shift(Realm realm, Object thisValue) {
        Agent agent = realm.agent;
        JSArray a = ArraySupport.fastWritable(thisValue, agent);
        if (a != null) {
            // OPTIMIZATION: one move of the store.
            int n = a.length;
            if (n == 0) return Undefined.INSTANCE;
            Object store = a.elements;
            int used = Math.min(n, Elements.capacity(store));
            a.length = n - 1;
            if (used == 0) return Undefined.INSTANCE;
            Object v = Elements.read(store, 0);
            System.arraycopy(store, 1, store, 0, used - 1);
            Elements.clear(store, used - 1);
            return v == null ? Undefined.INSTANCE : v;
        }
        JSObject o = ArraySupport.thisObject(realm, thisValue, "shift");
        long n = Operations.lengthOfArrayLike(o);
        if (n == 0) {
            o.put("length", 0);
            return Undefined.INSTANCE;
        }
        Object first = o.getIndex(0L);
        for (long k = 1; k < n; k++) {
            if ((k & POLL_MASK) == 0) agent.poll();
            move(o, k, k - 1, agent);
        }
        o.deletePropertyOrThrow(PropertyKey.ofIndex(n - 1));
        o.put("length", Values.number(n - 1));
        return first;
    }

    /** Sets or deletes element {@code to} as element {@code from} is present or not. */
    private static void move(JSObject o, long from, long to, Agent agent) {
        Object v = ArraySupport.getIfPresent(o, from, agent);
        if (v != null) o.putIndex(to, v);
        else o.deletePropertyOrThrow(PropertyKey.ofIndex(to));
    }

    /** Array.prototype.unshift(...items) https://tc39.es/ecma262/#sec-array.prototype.unshift */
    static Object unshift(Realm realm, Object thisValue, Object[] args) {
        Agent agent = realm.agent;
        int count = args.length;
        JSArray a = ArraySupport.fastWritable(thisValue, agent);
        if (a != null && a.length <= Elements.capacity(a.elements) && a.length + (long) count < Elements.MAX_DENSE) {
            // OPTIMIZATION: one move of the store, then plain writes.
            if (count > 0) {
                int n = a.length;
                openGap(a, 0, n, 0, count, args, 0);
                a.length = n + count;
            }
            return a.length;
        }
        JSObject o = ArraySupport.thisObject(realm, thisValue, "unshift");
        long n = Operations.lengthOfArrayLike(o);
        if (count > 0) {
            if (n + count > ArraySupport.MAX_SAFE) throw ArraySupport.tooLong();
            for (long k = n; k > 0; k--) {
                if ((k & POLL_MASK) == 0) agent.poll();
                move(o, k - 1, k + count - 1, agent);
            }
            for (int i = 0; i < count; i++) o.putIndex(i, args[i]);
        }
        Object length = Values.number(n + count);
        o.put("length", length);
        return length;
    }

    /** In a dense array of n elements, all within its store: replaces {@code removed} elements at {@code at} by args[from…]. */
    private static void openGap(JSArray a, int at, int n, int removed, int added, Object[] args, int from) {
        Object store = a.elements;
        int end = n - removed + added;
        if (store == Elements.EMPTY) {
            if (a.shape.prototypeInfo() != null && end > 0) Agent.current().elementsOnPrototypes.invalidate();
            store = added == 0 ? store : Elements.create(Math.max(4, end), args[from]);
        } else if (end > Elements.capacity(store)) {
            store = Elements.grow(store, end - 1);
        }
        if (removed != added) {
            System.arraycopy(store, at + removed, store, at + added, n - at - removed);
            if (end < n) Elements.clearRange(store, end, n);
        }
        for (int i = 0; i < added; i++) store = Elements.write(store, at + i, args[from + i]);
        a.elements = store;
    }

    /** Array.prototype.splice(start, deleteCount, ...items) https://tc39.es/ecma262/#sec-array.prototype.splice */
    static Object splice(Realm realm, Object thisValue, Object[] args) {
        Agent agent = realm.agent;
        JSObject o = ArraySupport.thisObject(realm, thisValue, "splice");
        long n = Operations.lengthOfArrayLike(o);
        long start = ArraySupport.relativeIndex(Values.arg(args, 0), n);
        int added = Math.max(0, args.length - 2);
        long removed;
        if (args.length == 0) removed = 0;
        else if (args.length == 1) removed = n - start;
        else removed = clampCount(args[1], n - start);
        if (n + added - removed > ArraySupport.MAX_SAFE) throw ArraySupport.tooLong();
        JSArray a = ArraySupport.fastWritable(o, agent);
        if (a != null && a.length == n && n <= Elements.capacity(a.elements) && n + added < Elements.MAX_DENSE && realm.isArraySpeciesPristine(a)) {
            // OPTIMIZATION: copies and moves of whole ranges.
            int s = (int) start;
            int r = (int) removed;
            JSArray result = new JSArray(realm.arrayShape(), Elements.copyRange(a.elements, s, s + r), r);
            openGap(a, s, (int) n, r, added, args, 2);
            a.length = (int) n - r + added;
            return result;
        }
        JSObject result = ArraySupport.speciesCreate(realm, o, removed);
        for (long k = 0; k < removed; k++) {
            if ((k & POLL_MASK) == 0) agent.poll();
            Object v = ArraySupport.getIfPresent(o, start + k, agent);
            if (v != null) ArraySupport.createElement(result, k, v);
        }
        result.put("length", Values.number(removed));
        if (added < removed) {
            for (long k = start; k < n - removed; k++) {
                if ((k & POLL_MASK) == 0) agent.poll();
                move(o, k + removed, k + added, agent);
            }
            for (long k = n; k > n - removed + added; k--) {
                if ((k & POLL_MASK) == 0) agent.poll();
                o.deletePropertyOrThrow(PropertyKey.ofIndex(k - 1));
            }
        } else if (added > removed) {
            for (long k = n - removed; k > start; k--) {
                if ((k & POLL_MASK) == 0) agent.poll();
                move(o, k + removed - 1, k + added - 1, agent);
            }
        }
        for (int i = 0; i < added; i++) o.putIndex(start + i, args[i + 2]);
        o.put("length", Values.number(n - removed + added));
        return result;
    }

    /** A count argument clamped to [0, most]. */
    static long clampCount(Object arg, long most) {
        double d = dev.ramjet.runtime.Conversions.toIntegerOrInfinity(arg);
        return d <= 0 ? 0 : d >= most ? most : (long) d;
    }

    /** Array.prototype.reverse() https://tc39.es/ecma262/#sec-array.prototype.reverse */
    static Object reverse(Realm realm, Object thisValue) {
        Agent agent = realm.agent;
        JSObject o = ArraySupport.thisObject(realm, thisValue, "reverse");
        JSArray a = ArraySupport.fastWritable(o, agent);
        if (a != null && a.length <= Elements.capacity(a.elements)) {
            // OPTIMIZATION: holes change places like values.
            reverseStore(a.elements, a.length);
            return a;
        }
        long n = Operations.lengthOfArrayLike(o);
        long middle = n / 2;
        for (long lower = 0; lower < middle; lower++) {
            if ((lower & POLL_MASK) == 0) agent.poll();
            long upper = n - lower - 1;
            Object low = ArraySupport.getIfPresent(o, lower, agent);
            Object high = ArraySupport.getIfPresent(o, upper, agent);
            if (high != null) {
                o.putIndex(lower, high);
                if (low != null) o.putIndex(upper, low);
                else o.deletePropertyOrThrow(PropertyKey.ofIndex(upper));
            } else if (low != null) {
                o.deletePropertyOrThrow(PropertyKey.ofIndex(lower));
                o.putIndex(upper, low);
            }
        }
        return o;
    }

    static void reverseStore(Object store, int n) {
        if (store instanceof int[] a) {
            for (int i = 0, j = n - 1; i < j; i++, j--) {
                int t = a[i];
                a[i] = a[j];
                a[j] = t;
            }
        } else if (store instanceof double[] a) {
            for (int i = 0, j = n - 1; i < j; i++, j--) {
                double t = a[i];
                a[i] = a[j];
                a[j] = t;
            }
        } else {
            Object[] a = (Object[]) store;
            for (int i = 0, j = n - 1; i < j; i++, j--) {
                Object t = a[i];
                a[i] = a[j];
                a[j] = t;
            }
        }
    }

    /** Array.prototype.fill(value, start, end) https://tc39.es/ecma262/#sec-array.prototype.fill */
    static Object fill(Realm realm, Object thisValue, Object[] args) {
        Agent agent = realm.agent;
        JSObject o = ArraySupport.thisObject(realm, thisValue, "fill");
        long n = Operations.lengthOfArrayLike(o);
        Object value = Values.arg(args, 0);
        long start = ArraySupport.relativeIndex(Values.arg(args, 1), n);
        long end = ArraySupport.relativeEnd(args, 2, n);
        JSArray a = ArraySupport.fastWritable(o, agent);
        if (a != null && end <= a.length && end <= 1 << 26) {
            // OPTIMIZATION: the store is filled as a whole.
            fillFast(a, value, (int) start, (int) end);
            return a;
        }
        for (long k = start; k < end; k++) {
            if ((k & POLL_MASK) == 0) agent.poll();
            o.putIndex(k, value);
        }
        return o;
    }

    private static void fillFast(JSArray a, Object value, int start, int end) {
        if (start >= end) return;
        Object store = a.elements;
        if (store == Elements.EMPTY) {
            if (a.shape.prototypeInfo() != null) Agent.current().elementsOnPrototypes.invalidate();
            store = Elements.create(Math.max(end, Math.min(a.length, 1 << 24)), value);
        } else if (end > Elements.capacity(store)) {
            store = Elements.grow(store, end - 1);
        }
        // The first write settles the kind.
        store = Elements.write(store, start, value);
        if (store instanceof int[] x) Arrays.fill(x, start, end, x[start]);
        else if (store instanceof double[] x) Arrays.fill(x, start, end, x[start]);
        else Arrays.fill((Object[]) store, start, end, value);
        a.elements = store;
    }

    /** Array.prototype.copyWithin(target, start, end) https://tc39.es/ecma262/#sec-array.prototype.copywithin */
    static Object copyWithin(Realm realm, Object thisValue, Object[] args) {
        Agent agent = realm.agent;
        JSObject o = ArraySupport.thisObject(realm, thisValue, "copyWithin");
        long n = Operations.lengthOfArrayLike(o);
        long to = ArraySupport.relativeIndex(Values.arg(args, 0), n);
        long from = ArraySupport.relativeIndex(Values.arg(args, 1), n);
        long end = ArraySupport.relativeEnd(args, 2, n);
        long count = Math.min(end - from, n - to);
        if (count <= 0) return o;
        JSArray a = ArraySupport.fastWritable(o, agent);
        if (a != null && n <= a.length && n <= Elements.capacity(a.elements)) {
            System.arraycopy(a.elements, (int) from, a.elements, (int) to, (int) count);
            return a;
        }
        int step = 1;
        if (from < to && to < from + count) {
            step = -1;
            from += count - 1;
            to += count - 1;
        }
        for (; count > 0; count--, from += step, to += step) {
            if ((count & POLL_MASK) == 0) agent.poll();
            move(o, from, to, agent);
        }
        return o;
    }
}
