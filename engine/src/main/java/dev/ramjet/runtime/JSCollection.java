package dev.ramjet.runtime;

import java.math.BigInteger;
import java.util.Arrays;

/**
 * The table behind Map and Set: insertion-ordered, open addressing, without an object per entry.
 *
 * <h2>Layout</h2>
 * Entries stand in {@link #entries} in order of insertion, at positions 1, 2, … {@link #end}. The key of position
 * {@code p} is {@code entries[p << shift]}; a map ({@code shift} 1) has its value in the word behind. A deleted entry's
 * key is {@code null}; its position is not used again until the table is rebuilt.
 *
 * <p>{@link #index} is a power of two long and at most half full. A word is 0 (free) or a position in its low
 * {@value #POSITION_BITS} bits with the top bits of the key's hash above. A look-up starts at {@code hash & mask}, goes
 * up by one, compares tags first and keys then, and ends at a free word. Deleting leaves the word alone: the
 * {@code null} key equals nothing. As words are as many as positions, rebuilding the entries rids the index of them too.
 *
 * <h2>Keys</h2>
 * Keys are normalised ({@link #normalize}), so that SameValueZero is the key class's own {@code equals}: integral
 * doubles become Integers, -0 becomes 0, ropes become Strings.
 *
 * <h2>Iteration while it changes</h2>
 * Whoever iterates holds the entries array and a position. {@code entries[0]} of an array that was replaced is the array
 * that took its place, and the new position is the number of live keys before the old one ({@link Cursor}). Clearing
 * first nulls all keys, so that number is zero.
 */
public abstract class JSCollection extends JSObject {
    static final int POSITION_BITS = 24;
    private static final int POSITION_MASK = (1 << POSITION_BITS) - 1;
    /** V8's limit too. */
    private static final int MAX_ENTRIES = POSITION_MASK - 1;
    private static final int[] EMPTY_INDEX = new int[1];
    private static final Object[] EMPTY_ENTRIES = new Object[1];
    private static final int FIRST_CAPACITY = 4;

    public int[] index = EMPTY_INDEX;
    public Object[] entries = EMPTY_ENTRIES;
    /** Last position in use, live or deleted. */
    public int end;
    /** Number of live entries. */
    public int size;
    private final int shift;

    protected JSCollection(JSObject prototype, int shift) {
        super(prototype, Shape.ORDINARY);
        this.shift = shift;
    }

    /** The form under which a value is kept as key. */
    public static Object normalize(Object key) {
        if (key instanceof Integer || key instanceof JSObject || key instanceof String) return key;
        if (key instanceof Double d) {
            double v = d;
            int i = (int) v;
            return i == v ? (Object) i : v == v ? key : Values.NAN;
        }
        return key instanceof LazyString s ? s.flatten() : key;
    }

    /** The hash of a normalised key. */
    public static int hash(Object key) {
        int h = key instanceof JSObject ? System.identityHashCode(key) : key.hashCode();
        h *= 0x9E3779B9;
        return h ^ h >>> 15;
    }

    private static boolean same(Object a, Object b) {
        if (a == b) return true;
        if (a instanceof Integer x) return b instanceof Integer y && x.intValue() == y.intValue();
        if (a instanceof String x) return b instanceof String y && x.equals(y);
        if (a instanceof Double x) return b instanceof Double y && x.equals(y);
        return a instanceof BigInteger x && b instanceof BigInteger y && x.equals(y);
    }

    /** The position of a key in any form, 0 if absent. */
    public final int find(Object key) {
        Object k = normalize(key);
        return find(k, hash(k));
    }

    /** The position of a normalised key with its hash, 0 if absent. */
    public final int find(Object key, int hash) {
        int[] table = index;
        Object[] es = entries;
        int mask = table.length - 1;
        for (int i = hash & mask;; i = i + 1 & mask) {
            int w = table[i];
            if (w == 0) return 0;
            if ((w ^ hash) >>> POSITION_BITS == 0) {
                int p = w & POSITION_MASK;
                Object k = es[p << shift];
                if (k != null && same(k, key)) return p;
            }
        }
    }

    /** Appends a normalised key known to be absent; returns its position. */
    protected final int append(Object key, int hash) {
        int p = end + 1;
        if (p << shift >= entries.length) {
            rebuild();
            p = end + 1;
        }
        end = p;
        size++;
        entries[p << shift] = key;
        int[] table = index;
        int mask = table.length - 1;
        int i = hash & mask;
        while (table[i] != 0) i = i + 1 & mask;
        table[i] = p | hash >>> POSITION_BITS << POSITION_BITS;
        return p;
    }

    /** Makes room: twice as much if more than half of the positions are live, else by leaving the deleted ones out. */
    private void rebuild() {
        Object[] old = entries;
        int capacity = (old.length >> shift) - 1;
        int wanted = capacity <= 0 ? FIRST_CAPACITY : size > capacity >> 1 ? capacity * 2 : capacity;
        if (wanted > MAX_ENTRIES) {
            if (size >= MAX_ENTRIES) throw Errors.rangeError((shift == 1 ? "Map" : "Set") + " maximum size exceeded");
            wanted = MAX_ENTRIES;
        }
        Object[] es = new Object[wanted + 1 << shift];
        int[] table = new int[Integer.highestOneBit(wanted * 2 - 1) << 1];
        int mask = table.length - 1;
        int n = 0;
        for (int p = 1; p <= end; p++) {
            Object k = old[p << shift];
            if (k == null) continue;
            n++;
            es[n << shift] = k;
            if (shift == 1) es[n * 2 + 1] = old[p * 2 + 1];
            int h = hash(k);
            int i = h & mask;
            while (table[i] != 0) i = i + 1 & mask;
            table[i] = n | h >>> POSITION_BITS << POSITION_BITS;
        }
        end = n;
        index = table;
        replaceEntries(es);
    }

    private void replaceEntries(Object[] es) {
        if (entries != EMPTY_ENTRIES) entries[0] = es;
        entries = es;
    }

    /** Deletes a key in any form; false if it was absent. */
    public final boolean remove(Object key) {
        int p = find(key);
        if (p == 0) return false;
        removeAt(p);
        return true;
    }

    public final void removeAt(int position) {
        entries[position << shift] = null;
        if (shift == 1) entries[position * 2 + 1] = null;
        size--;
        if (size == 0 && end > FIRST_CAPACITY * 8) clear();
    }

    /** Deletes everything. */
    public final void clear() {
        if (end == 0) return;
        Arrays.fill(entries, null);
        index = EMPTY_INDEX;
        replaceEntries(EMPTY_ENTRIES);
        end = 0;
        size = 0;
    }

    /** The key at a live position. */
    public final Object keyAt(int position) {
        return entries[position << shift];
    }

    /** Walks a collection in order of insertion, seeing what is added and not what is deleted on the way. */
    public static final class Cursor {
        private final JSCollection collection;
        private Object[] entries;
        /** The position reached. */
        private int position;

        public Cursor(JSCollection collection) {
            this.collection = collection;
            this.entries = collection.entries;
        }

        /** Another cursor at the same place. */
        public Cursor copy() {
            Cursor c = new Cursor(collection);
            c.entries = entries;
            c.position = position;
            return c;
        }

        /** The next live position, 0 at the end. */
        public int next() {
            if (entries != collection.entries) follow();
            Object[] es = entries;
            int shift = collection.shift;
            int end = collection.end;
            int p = position + 1;
            while (p <= end && es[p << shift] == null) p++;
            if (p > end) {
                position = end;
                return 0;
            }
            position = p;
            return p;
        }

        private void follow() {
            int shift = collection.shift;
            Object[] now = collection.entries;
            while (entries != now) {
                if (entries == EMPTY_ENTRIES) {
                    entries = now;
                    position = 0;
                    return;
                }
                int live = 0;
                for (int p = 1; p <= position; p++) {
                    if (entries[p << shift] != null) live++;
                }
                position = live;
                entries = (Object[]) entries[0];
            }
        }
    }
}
