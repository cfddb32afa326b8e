package dev.ramjet.runtime;

import java.util.Arrays;

/**
 * The properties of one object in dictionary mode: a hash table from key to {@link PropertyCell} that remembers
 * insertion order. Deletions leave gaps in the order, squeezed out when the table next grows.
 */
public final class PropertyMap {
    /** Cells in insertion order; {@code null} where deleted. */
    private PropertyCell[] cells;
    private int end;
    private int size;
    /** Open addressing; position in {@link #cells} + 1, 0 where free, -1 where deleted. */
    private int[] index;
    /** The realm that lazy values are made for; {@code null} where there can be none. */
    public final Realm realm;

    public PropertyMap(int expected, Realm realm) {
        int capacity = Math.max(4, expected);
        cells = new PropertyCell[capacity];
        index = new int[tableSize(capacity)];
        this.realm = realm;
    }

    private static int tableSize(int capacity) {
        return Integer.highestOneBit(capacity * 2 - 1) << 1;
    }

    private static int hash(Object key) {
        int h = key.hashCode() * 0x9E3779B9;
        return h ^ h >>> 15;
    }

    public PropertyCell get(Object key) {
        int[] table = index;
        int mask = table.length - 1;
        for (int i = hash(key) & mask;; i = i + 1 & mask) {
            int at = table[i];
            if (at == 0) return null;
            if (at > 0) {
                PropertyCell c = cells[at - 1];
                if (c.key == key || c.key.equals(key)) return c;
            }
        }
    }

    /** Adds a cell for a key known to be absent. */
    public PropertyCell add(Object key, Object value, int attributes) {
        PropertyCell c = new PropertyCell(key, value, attributes);
        add(c);
        return c;
    }

    void add(PropertyCell c) {
        if (end == cells.length) grow();
        cells[end++] = c;
        size++;
        insert(c.key, end);
    }

    private void insert(Object key, int at) {
        int[] table = index;
        int mask = table.length - 1;
        int i = hash(key) & mask;
        while (table[i] > 0) i = i + 1 & mask;
        table[i] = at;
    }

    private void grow() {
        int capacity = size > end * 3 / 4 ? cells.length * 2 : cells.length;
        PropertyCell[] old = cells;
        cells = new PropertyCell[capacity];
        index = new int[tableSize(capacity)];
        int n = end;
        end = 0;
        for (int i = 0; i < n; i++) {
            PropertyCell c = old[i];
            if (c != null) {
                cells[end++] = c;
                insert(c.key, end);
            }
        }
    }

    /** Puts a new cell with other attributes in the place of {@code old}, which is cleared, so that caches that hold it miss. */
    public PropertyCell renew(PropertyCell old, int attributes) {
        PropertyCell c = new PropertyCell(old.key, old.value, attributes);
        c.mutated = old.mutated;
        int[] table = index;
        int mask = table.length - 1;
        int i = hash(old.key) & mask;
        while (table[i] <= 0 || cells[table[i] - 1] != old) i = i + 1 & mask;
        cells[table[i] - 1] = c;
        old.set(null);
        return c;
    }

    /** Removes the key and clears its cell, so that caches that hold the cell miss. */
    public void remove(Object key) {
        int[] table = index;
        int mask = table.length - 1;
        for (int i = hash(key) & mask;; i = i + 1 & mask) {
            int at = table[i];
            if (at == 0) return;
            if (at > 0 && cells[at - 1].key.equals(key)) {
                cells[at - 1].set(null);
                cells[at - 1] = null;
                table[i] = -1;
                size--;
                if (size == 0) {
                    end = 0;
                    Arrays.fill(table, 0);
                }
                return;
            }
        }
    }

    public int size() {
        return size;
    }

    /** Number of positions to pass to {@link #at}. */
    public int end() {
        return end;
    }

    /** The cell at a position of the insertion order, {@code null} where it was deleted. */
    public PropertyCell at(int position) {
        return cells[position];
    }
}
