package dev.ramjet.builtins.buffer;

import dev.ramjet.runtime.Agent;
import dev.ramjet.runtime.Conversions;
import dev.ramjet.runtime.ElementType;
import dev.ramjet.runtime.Errors;
import dev.ramjet.runtime.JSObject;
import dev.ramjet.runtime.JSTypedArray;
import dev.ramjet.runtime.Realm;
import dev.ramjet.runtime.Undefined;
import dev.ramjet.runtime.Values;
import java.util.Arrays;

/** %TypedArray%.prototype.sort and toSorted. */
final class TypedArraySort {
    private TypedArraySort() {}

    private static JSObject comparator(Object f) {
        if (f == Undefined.INSTANCE) return null;
        if (f instanceof JSObject o && o.isCallable()) return o;
        throw Errors.typeError("The comparison function must be either a function or undefined: " + Errors.display(f));
    }

    /** %TypedArray%.prototype.sort(comparator) https://tc39.es/ecma262/#sec-%typedarray%.prototype.sort */
    static Object sort(Realm realm, Object thisValue, Object[] args) {
        JSObject f = comparator(Values.arg(args, 0));
        JSTypedArray a = TypedArraySupport.validateWritable(thisValue, "%TypedArray%.prototype.sort");
        sort(realm.agent, a, a, a.length(), f);
        return a;
    }

    /** %TypedArray%.prototype.toSorted(comparator) https://tc39.es/ecma262/#sec-%typedarray%.prototype.tosorted */
    static Object toSorted(Realm realm, Object thisValue, Object[] args) {
        JSObject f = comparator(Values.arg(args, 0));
        JSTypedArray a = TypedArraySupport.validate(thisValue, "%TypedArray%.prototype.toSorted");
        int n = a.length();
        JSTypedArray r = JSTypedArray.create(realm, a.type, n);
        TypedArraySupport.copy(a, 0, r, 0, n);
        sort(realm.agent, r, r, n, f);
        return r;
    }

    private static void sort(Agent agent, JSTypedArray a, JSTypedArray into, int n, JSObject f) {
        if (f == null) {
            sortNumbers(agent, a, n);
            return;
        }
        Object[] list = new Object[n];
        for (int k = 0; k < n; k++) list[k] = a.getIndex(k, a);
        Object[] work = list.clone();
        mergeSort(agent, work, 0, n, list, f);
        for (int k = 0; k < n; k++) into.putIndex(k, list[k]);
    }

    /** OPTIMIZATION: without a comparator elements are sorted as long integers of the same order. */
    private static void sortNumbers(Agent agent, JSTypedArray a, int n) {
        byte[] b = a.buffer.data;
        int type = a.type;
        int offset = a.offset;
        if (type == ElementType.INT8) {
            Arrays.sort(b, offset, offset + n);
            return;
        }
        int shift = a.shift();
        long[] keys = new long[n];
        for (int i = 0; i < n; i++) keys[i] = key(type, b, offset + (i << shift));
        sort(agent, keys);
        for (int i = 0; i < n; i++) putKey(type, b, offset + (i << shift), keys[i]);
    }

    private static long key(int type, byte[] b, int at) {
        switch (type) {
            case ElementType.BIGINT64: return ElementType.readBits(type, b, at);
            case ElementType.BIGUINT64: return ElementType.readBits(type, b, at) ^ Long.MIN_VALUE;
            case ElementType.FLOAT16, ElementType.FLOAT32, ElementType.FLOAT64: return ordered(Double.doubleToLongBits(ElementType.readDouble(type, b, at)));
            default: return (long) ElementType.readDouble(type, b, at);
        }
    }

    private static void putKey(int type, byte[] b, int at, long key) {
        switch (type) {
            case ElementType.BIGUINT64: ElementType.writeBits(type, b, at, key ^ Long.MIN_VALUE); break;
            case ElementType.FLOAT16, ElementType.FLOAT32, ElementType.FLOAT64: ElementType.writeDouble(type, b, at, Double.longBitsToDouble(ordered(key))); break;
            default: ElementType.writeBits(type, b, at, key);
        }
    }

    /** Bits of a double as an integer of the same order, -0 before 0 and NaN last; and back. */
    private static long ordered(long bits) {
        return bits ^ bits >> 63 & Long.MAX_VALUE;
    }

    /** Longer arrays are sorted in pieces, which are merged, so that the sort can be interrupted. */
    private static final int PIECE = 1 << 20;

    private static void sort(Agent agent, long[] v) {
        if (v.length <= PIECE) Arrays.sort(v);
        else sort(agent, v.clone(), v, 0, v.length);
    }

    /** Sorts both halves and merges them into {@code into}; both arrays hold the same. */
    private static void sort(Agent agent, long[] v, long[] into, int from, int to) {
        agent.poll();
        if (to - from <= PIECE) {
            Arrays.sort(into, from, to);
            return;
        }
        int middle = from + to >>> 1;
        sort(agent, into, v, from, middle);
        sort(agent, into, v, middle, to);
        int left = from, right = middle;
        for (int i = from; i < to; i++) {
            boolean takeLeft = right >= to || left < middle && v[left] <= v[right];
            into[i] = takeLeft ? v[left++] : v[right++];
        }
    }

    /** Sorts source[from, to) into target, which holds the same; compares in the order V8 does. */
    private static void mergeSort(Agent agent, Object[] source, int from, int to, Object[] target, JSObject f) {
        if (to - from < 2) return;
        agent.poll();
        int middle = from + (to - from >> 1);
        mergeSort(agent, target, from, middle, source, f);
        mergeSort(agent, target, middle, to, source, f);
        int left = from;
        int right = middle;
        for (int i = from; i < to; i++) {
            if (left < middle && right >= to) {
                target[i] = source[left++];
            } else if (left < middle && order(f, source[left], source[right]) <= 0) {
                target[i] = source[left++];
            } else {
                target[i] = source[right++];
            }
        }
    }

    private static double order(JSObject f, Object x, Object y) {
        double d = Conversions.toNumber(f.call(Undefined.INSTANCE, new Object[] {x, y}));
        return d == d ? d : 0;
    }
}
