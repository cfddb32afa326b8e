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

    /** OPTIMIZATION: without a comparator elements are sorted as primitives; the order of doubles is Java's. */
    private static void sortNumbers(Agent agent, JSTypedArray a, int n) {
        byte[] b = a.buffer.data;
        int type = a.type;
        int offset = a.offset;
        switch (type) {
            case ElementType.INT8:
                Arrays.sort(b, offset, offset + n);
                break;
            case ElementType.FLOAT16, ElementType.FLOAT32, ElementType.FLOAT64: {
                double[] v = new double[n];
                int shift = a.shift();
                for (int i = 0; i < n; i++) v[i] = ElementType.readDouble(type, b, offset + (i << shift));
                sort(agent, v);
                for (int i = 0; i < n; i++) ElementType.writeDouble(type, b, offset + (i << shift), v[i]);
                break;
            }
            case ElementType.BIGINT64, ElementType.BIGUINT64: {
                long flip = type == ElementType.BIGUINT64 ? Long.MIN_VALUE : 0;
                long[] v = new long[n];
                for (int i = 0; i < n; i++) v[i] = ElementType.readBits(type, b, offset + i * 8) ^ flip;
                sort(agent, v);
                for (int i = 0; i < n; i++) ElementType.writeBits(type, b, offset + i * 8, v[i] ^ flip);
                break;
            }
            default: {
                // Adding or taking away 2³¹ makes the order of uint32 that of int32.
                int flip = type == ElementType.UINT32 ? Integer.MIN_VALUE : 0;
                int[] v = new int[n];
                int shift = a.shift();
                for (int i = 0; i < n; i++) v[i] = (int) (long) ElementType.readDouble(type, b, offset + (i << shift)) ^ flip;
                sort(agent, v);
                for (int i = 0; i < n; i++) ElementType.writeBits(type, b, offset + (i << shift), v[i] ^ flip);
            }
        }
    }

    /** Longer arrays are sorted in pieces, which are merged, so that the sort can be interrupted. */
    private static final int PIECE = 1 << 20;

    private static void sort(Agent agent, double[] v) {
        if (v.length <= PIECE) {
            Arrays.sort(v);
            return;
        }
        double[] work = v.clone();
        sort(agent, work, v, 0, v.length);
    }

    /** Sorts both halves and merges them into {@code into}; both arrays hold the same. */
    private static void sort(Agent agent, double[] v, double[] into, int from, int to) {
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
            boolean takeLeft = right >= to || left < middle && Double.compare(v[left], v[right]) <= 0;
            into[i] = takeLeft ? v[left++] : v[right++];
        }
    }

    private static void sort(Agent agent, long[] v) {
        if (v.length <= PIECE) {
            Arrays.sort(v);
            return;
        }
        long[] work = v.clone();
        sort(agent, work, v, 0, v.length);
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

    private static void sort(Agent agent, int[] v) {
        if (v.length <= PIECE) {
            Arrays.sort(v);
            return;
        }
        int[] work = v.clone();
        sort(agent, work, v, 0, v.length);
    }

    /** Sorts both halves and merges them into {@code into}; both arrays hold the same. */
    private static void sort(Agent agent, int[] v, int[] into, int from, int to) {
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
