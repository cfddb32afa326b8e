package dev.ramjet.runtime;

import java.util.Arrays;

/**
 * The properties of a lineage of shapes, in order of creation: each shape sees the first {@link Shape#count} of them. And which of them have been overwritten in
 * some object, so that they are no constants there: what the lineage learns, all its shapes know.
 */
final class Descriptors {
    private static final int LINEAR = 8;
    Object[] keys;
    int[] infos;
    int count;
    /** Open addressing once there are many: index + 1. */
    private int[] table;
    /** Bit i: property i, the last bit: any from there on, has been overwritten in some object. */
    private long overwritten;
    private static final int LAST_BIT = 63;
    /** Bit by bit, that it has not been; made when the compiler first asks. */
    private Assumption[] constancy;

    Descriptors(int capacity) {
        keys = new Object[capacity];
        infos = new int[capacity];
    }

    Descriptors copy(int n) {
        Descriptors d = new Descriptors(Math.max(4, n + 2));
        System.arraycopy(keys, 0, d.keys, 0, n);
        System.arraycopy(infos, 0, d.infos, 0, n);
        d.count = n;
        d.overwritten = n <= LAST_BIT ? overwritten & (1L << n) - 1 : overwritten;
        return d;
    }

    void overwritten(int index) {
        int bit = Math.min(index, LAST_BIT);
        if ((overwritten >> bit & 1) != 0) return;
        Assumption a;
        synchronized (this) {
            overwritten |= 1L << bit;
            a = constancy == null || bit >= constancy.length ? null : constancy[bit];
        }
        if (a != null) a.invalidate();
    }

    synchronized Assumption constancy(int index) {
        int bit = Math.min(index, LAST_BIT);
        if ((overwritten >> bit & 1) != 0) return null;
        if (constancy == null || constancy.length <= bit) constancy = constancy == null ? new Assumption[bit + 1] : Arrays.copyOf(constancy, bit + 1);
        Assumption a = constancy[bit];
        return a != null ? a : (constancy[bit] = new Assumption());
    }

    void append(Object key, int info) {
        if (count == keys.length) {
            keys = Arrays.copyOf(keys, count * 2);
            infos = Arrays.copyOf(infos, count * 2);
        }
        keys[count] = key;
        infos[count] = info;
        count++;
        if (table != null) {
            if (count * 2 > table.length) table = null;
            else insert(key, count);
        }
    }

    private void insert(Object key, int at) {
        int mask = table.length - 1;
        int i = spread(key) & mask;
        while (table[i] != 0) i = i + 1 & mask;
        table[i] = at;
    }

    private static int spread(Object key) {
        int h = key.hashCode() * 0x9E3779B9;
        return h ^ h >>> 15;
    }

    int find(Object key, int limit) {
        if (limit <= LINEAR) {
            Object[] ks = keys;
            for (int i = 0; i < limit; i++) {
                if (ks[i] == key) return i;
            }
            if (key instanceof String s) {
                int h = s.hashCode();
                for (int i = 0; i < limit; i++) {
                    if (ks[i] instanceof String k && k.hashCode() == h && k.equals(s)) return i;
                }
            }
            return -1;
        }
        if (table == null) {
            table = new int[Integer.highestOneBit(count) << 2];
            for (int i = 0; i < count; i++) insert(keys[i], i + 1);
        }
        int mask = table.length - 1;
        for (int i = spread(key) & mask;; i = i + 1 & mask) {
            int at = table[i];
            if (at == 0) return -1;
            Object k = keys[at - 1];
            if (k == key || k.equals(key)) return at <= limit ? at - 1 : -1;
        }
    }
}
