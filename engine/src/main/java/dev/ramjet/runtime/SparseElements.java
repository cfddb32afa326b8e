package dev.ramjet.runtime;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;

/** Elements far apart, or with attributes or accessors of their own: a sorted map from index to cell. */
public final class SparseElements {
    private final TreeMap<Long, PropertyCell> cells = new TreeMap<>();

    Object read(long index) {
        PropertyCell c = cells.get(index);
        return c == null ? null : c.value;
    }

    int attributes(long index) {
        return cells.get(index).attributes;
    }

    void put(long index, Object value, int attributes) {
        PropertyCell c = cells.get(index);
        if (c == null) {
            cells.put(index, new PropertyCell(null, value, attributes));
        } else {
            c.value = value;
            c.attributes = attributes;
        }
    }

    void remove(long index) {
        cells.remove(index);
    }

    public int size() {
        return cells.size();
    }

    /** Indices in ascending order, a copy. */
    List<Long> indices() {
        return new ArrayList<>(cells.keySet());
    }

    /** Cells from {@code index} on, a live view. */
    NavigableMap<Long, PropertyCell> from(long index) {
        return cells.tailMap(index, true);
    }

    /** Clears attribute bits of all cells (freeze, seal); accessors keep none of WRITABLE anyway. */
    void clearAttributes(int bits) {
        for (PropertyCell c : cells.values()) c.attributes &= ~bits;
    }

    boolean allLack(int bits) {
        for (PropertyCell c : cells.values()) {
            if ((c.attributes & bits & (c.isAccessor() ? ~Shape.WRITABLE : -1)) != 0) return false;
        }
        return true;
    }
}
