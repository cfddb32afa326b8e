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
import dev.ramjet.runtime.Strings;
import dev.ramjet.runtime.Undefined;
import dev.ramjet.runtime.Values;
import java.util.Arrays;

/** Array.prototype.sort and toSorted. */
final class ArraySort {
    private ArraySort() {}

    /** SortCompare with a comparator. */
    static final class ByFunction extends TimSort.Order {
        private final JSObject f;

        ByFunction(JSObject f) {
            this.f = f;
        }

        @Override
        double compare(Object x, Object y) {
            Object v = f.call(Undefined.INSTANCE, new Object[] {x, y});
            if (v instanceof Integer i) return i;
            double d = Conversions.toNumber(v);
            return d == d ? d : 0;
        }
    }

    /** SortCompare without a comparator, for elements whose strings may run script code. */
    private static final class ByString extends TimSort.Order {
        @Override
        double compare(Object x, Object y) {
            String s = Conversions.toString(x);
            return s.compareTo(Conversions.toString(y));
        }
    }

    /** A primitive with its string. */
    private static final class Keyed implements Comparable<Keyed> {
        final String key;
        final Object value;

        Keyed(String key, Object value) {
            this.key = key;
            this.value = value;
        }

        @Override
        public int compareTo(Keyed o) {
            return key.compareTo(o.key);
        }
    }

    private static void checkComparator(Object f) {
        if (f != Undefined.INSTANCE && !Values.isCallable(f)) {
            throw Errors.typeError("The comparison function must be either a function or undefined: " + Errors.display(f));
        }
    }

    /** Array.prototype.sort(comparator) https://tc39.es/ecma262/#sec-array.prototype.sort */
    static Object sort(Realm realm, Object thisValue, Object[] args) {
        Agent agent = realm.agent;
        Object comparator = Values.arg(args, 0);
        checkComparator(comparator);
        JSObject o = ArraySupport.thisObject(realm, thisValue, "sort");
        long n = Operations.lengthOfArrayLike(o);
        JSArray a = ArraySupport.fastWritable(o, agent);
        if (a != null && comparator == Undefined.INSTANCE && a.elements instanceof int[] ints && sortInts(ints, (int) Math.min(n, ints.length))) return a;
        // Holes are skipped: they move to the end.
        Object[] list = new Object[(int) Math.min(n, 64)];
        int count = 0;
        if (a != null) {
            int end = (int) Math.min(n, Elements.capacity(a.elements));
            list = new Object[end];
            for (int k = 0; k < end; k++) {
                Object v = Elements.read(a.elements, k);
                if (v != null) list[count++] = v;
            }
        } else {
            for (long k = 0; k < n; k++) {
                if ((k & POLL_MASK) == 0) agent.poll();
                Object v = ArraySupport.getIfPresent(o, k, agent);
                if (v == null) {
                    k = ArraySupport.lastHole(o, k, n, agent);
                    continue;
                }
                if (count == list.length) list = Arrays.copyOf(list, Math.max(16, count * 2));
                list[count++] = v;
            }
        }
        sortValues(agent, list, count, comparator, true);
        a = ArraySupport.fastWritable(o, agent);
        if (a != null && a.length >= n && Elements.capacity(a.elements) >= count) {
            Object store = a.elements;
            if (store instanceof Object[] objects) {
                System.arraycopy(list, 0, objects, 0, count);
            } else {
                for (int k = 0; k < count; k++) store = Elements.write(store, k, list[k]);
                a.elements = store;
            }
            int end = (int) Math.min(n, Elements.capacity(a.elements));
            if (count < end) Elements.clearRange(a.elements, count, end);
            return a;
        }
        for (int k = 0; k < count; k++) {
            if ((k & POLL_MASK) == 0) agent.poll();
            o.putIndex(k, list[k]);
        }
        for (long k = count; k < n; k++) {
            if ((k & POLL_MASK) == 0) agent.poll();
            if (o instanceof JSArray && !o.hasOwnProperty(PropertyKey.ofIndex(k))) {
                k = ArraySupport.lastHole(o, k, n, agent);
                continue;
            }
            o.deletePropertyOrThrow(PropertyKey.ofIndex(k));
        }
        return o;
    }

    /** Array.prototype.toSorted(comparator) https://tc39.es/ecma262/#sec-array.prototype.tosorted */
    static Object toSorted(Realm realm, Object thisValue, Object[] args) {
        Object comparator = Values.arg(args, 0);
        checkComparator(comparator);
        JSObject o = ArraySupport.thisObject(realm, thisValue, "toSorted");
        long n = Operations.lengthOfArrayLike(o);
        Object[] list = ArrayReading.newList(n);
        for (int k = 0; k < n; k++) {
            if ((k & POLL_MASK) == 0) realm.agent.poll();
            list[k] = o.getIndex((long) k);
        }
        sortValues(realm.agent, list, list.length, comparator, false);
        return ArrayReading.fromValues(realm, list);
    }

    /** SortIndexedProperties from where the list has been collected: sorts list[0, count), undefined last. */
    private static void sortValues(Agent agent, Object[] list, int count, Object comparator, boolean inPlace) {
        int defined = 0;
        for (int i = 0; i < count; i++) {
            if (list[i] != Undefined.INSTANCE) list[defined++] = list[i];
        }
        Arrays.fill(list, defined, count, Undefined.INSTANCE);
        if (defined < 2) return;
        if (comparator != Undefined.INSTANCE) TimSort.sort(list, defined, new ByFunction((JSObject) comparator), agent, inPlace);
        else sortByString(agent, list, defined);
    }

    private static void sortByString(Agent agent, Object[] list, int n) {
        boolean strings = true;
        for (int i = 0; i < n; i++) {
            Object v = list[i];
            if (v instanceof JSObject || v instanceof JSSymbol) {
                TimSort.sort(list, n, new ByString(), agent, false);
                return;
            }
            if (v instanceof LazyString s) list[i] = s.flatten();
            else if (!(v instanceof String)) strings = false;
        }
        // OPTIMIZATION: primitives are turned into strings once.
        if (strings) {
            Arrays.sort(list, 0, n);
            return;
        }
        Keyed[] keyed = new Keyed[n];
        for (int i = 0; i < n; i++) keyed[i] = new Keyed(Strings.isString(list[i]) ? Strings.flat(list[i]) : Conversions.toString(list[i]), list[i]);
        Arrays.sort(keyed);
        for (int i = 0; i < n; i++) list[i] = keyed[i].value;
    }

    private static final long[] POWERS = {1, 10, 100, 1000, 10_000, 100_000, 1_000_000, 10_000_000, 100_000_000, 1_000_000_000, 10_000_000_000L};
    private static final long NEGATIVE = 1L << 60;

    /**
     * OPTIMIZATION: int32 values in the order of their decimal strings, without the strings. The key is the absolute value
     * scaled to ten digits, then the number of digits (a shorter string that is a prefix comes first); "-" sorts before digits.
     *
     * @return false where there are holes
     */
    private static boolean sortInts(int[] a, int n) {
        long[] keys = new long[n];
        for (int i = 0; i < n; i++) {
            int v = a[i];
            if (v == Elements.INT_HOLE) return false;
            long abs = Math.abs((long) v);
            int digits = 1;
            while (abs >= POWERS[digits]) digits++;
            long key = abs * POWERS[10 - digits] << 4 | digits;
            keys[i] = v < 0 ? key - NEGATIVE : key;
        }
        Arrays.sort(keys);
        for (int i = 0; i < n; i++) {
            long key = keys[i];
            boolean negative = key < 0;
            if (negative) key += NEGATIVE;
            int v = (int) ((key >> 4) / POWERS[10 - (int) (key & 15)]);
            a[i] = negative ? -v : v;
        }
        return true;
    }
}
