package dev.ramjet.bytecode;

import java.math.BigInteger;
import java.util.Arrays;

/**
 * Constants numbered in the order of their first use; equal strings and numbers share a number. One table serves all functions of a
 * compilation one after the other, so {@link #reset} costs what the last function used and not what the largest did.
 */
final class ConstantTable {
    private Object[] values = new Object[64];
    private int[] places = new int[64];
    private int size;
    /** Open addressing; number + 1, 0 = free. Power of two, at most half full. */
    private int[] buckets = new int[256];

    int size() {
        return size;
    }

    Object get(int index) {
        return values[index];
    }

    void reset() {
        for (int i = 0; i < size; i++) {
            if (places[i] >= 0) buckets[places[i]] = 0;
            values[i] = null;
        }
        size = 0;
    }

    /** The number of {@code value}, or -1. */
    int find(Object value) {
        int mask = buckets.length - 1;
        for (int at = hash(value) & mask; ; at = at + 1 & mask) {
            int n = buckets[at];
            if (n == 0) return -1;
            if (same(values[n - 1], value)) return n - 1;
        }
    }

    /** The number of {@code value}, which is added where it is new. */
    int add(Object value) {
        int mask = buckets.length - 1;
        int at = hash(value) & mask;
        for (int n; (n = buckets[at]) != 0; at = at + 1 & mask) if (same(values[n - 1], value)) return n - 1;
        ensure();
        values[size] = value;
        places[size] = at;
        buckets[at] = ++size;
        if (size * 2 > buckets.length) rehash();
        return size - 1;
    }

    /** Adds {@code value} under a number of its own. */
    int append(Object value) {
        ensure();
        values[size] = value;
        places[size] = -1;
        return size++;
    }

    private void ensure() {
        if (size < values.length) return;
        values = Arrays.copyOf(values, size * 2);
        places = Arrays.copyOf(places, size * 2);
    }

    private void rehash() {
        buckets = new int[buckets.length * 2];
        int mask = buckets.length - 1;
        for (int i = 0; i < size; i++) {
            if (places[i] < 0) continue;
            int at = hash(values[i]) & mask;
            while (buckets[at] != 0) at = at + 1 & mask;
            buckets[at] = i + 1;
            places[i] = at;
        }
    }

    private static int hash(Object value) {
        int h = value instanceof String || value instanceof Number || value instanceof Boolean ? value.hashCode() : System.identityHashCode(value);
        return h * 0x9E3779B1 >>> 7;
    }

    private static boolean same(Object a, Object b) {
        if (a == b) return true;
        if (a instanceof String || a instanceof Integer || a instanceof Double || a instanceof BigInteger) return a.equals(b);
        return false;
    }

    Object[] toArray() {
        return Arrays.copyOf(values, size);
    }
}
