package dev.ramjet.runtime;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * Elements far apart, or with attributes or accessors of their own: a sorted map from index to cell.
 *
 * <p>OPTIMIZATION: a dense store that was frozen or sealed stays an array beside one attribute word, until something
 * makes an element differ from the others.
 */
public final class SparseElements {
    /** {@code null} while {@link #uniform} holds the elements. */
    private TreeMap<Long, PropertyCell> cells;
    /** Values that all have {@link #uniformAttributes}; {@code null} for holes. */
    private Object[] uniform;
    private int uniformAttributes;

    SparseElements() {
        cells = new TreeMap<>();
    }

    /** Takes over {@code values}, data properties that all have the default attributes. */
    SparseElements(Object[] values) {
        uniform = values;
        uniformAttributes = Shape.DEFAULT;
    }

    private TreeMap<Long, PropertyCell> cells() {
        if (cells == null) {
            cells = new TreeMap<>();
            for (int i = 0; i < uniform.length; i++) {
                if (uniform[i] != null) cells.put((long) i, new PropertyCell(null, uniform[i], uniformAttributes));
            }
            uniform = null;
        }
        return cells;
    }

    Object read(long index) {
        Object[] u = uniform;
        if (u != null) return index < u.length ? u[(int) index] : null;
        PropertyCell c = cells.get(index);
        return c == null ? null : c.value;
    }

    int attributes(long index) {
        return uniform != null ? uniformAttributes : cells.get(index).attributes;
    }

    void put(long index, Object value, int attributes) {
        if (uniform != null && attributes == uniformAttributes && index < uniform.length) {
            uniform[(int) index] = value;
            return;
        }
        PropertyCell c = cells().get(index);
        if (c == null) {
            cells.put(index, new PropertyCell(null, value, attributes));
        } else {
            c.value = value;
            c.attributes = attributes;
        }
    }

    void remove(long index) {
        cells().remove(index);
    }

    public int size() {
        if (uniform == null) return cells.size();
        int n = 0;
        for (Object v : uniform) if (v != null) n++;
        return n;
    }

    /** Indices in ascending order, a copy. */
    List<Long> indices() {
        if (uniform == null) return new ArrayList<>(cells.keySet());
        ArrayList<Long> list = new ArrayList<>(uniform.length);
        for (int i = 0; i < uniform.length; i++) if (uniform[i] != null) list.add((long) i);
        return list;
    }

    /** Cells from {@code index} on, a live view. */
    NavigableMap<Long, PropertyCell> from(long index) {
        return cells().tailMap(index, true);
    }

    /** The smallest index from {@code index} on that has an element; {@link Long#MAX_VALUE} where there is none. */
    public long next(long index) {
        if (uniform != null) {
            for (int i = (int) Math.min(index, uniform.length); i < uniform.length; i++) {
                if (uniform[i] != null) return i;
            }
            return Long.MAX_VALUE;
        }
        Long k = cells.ceilingKey(index);
        return k == null ? Long.MAX_VALUE : k;
    }

    /** Clears attribute bits of all elements (freeze, seal); accessors keep none of WRITABLE anyway. */
    void clearAttributes(int bits) {
        if (uniform != null) uniformAttributes &= ~bits;
        else for (PropertyCell c : cells.values()) c.attributes &= ~bits;
    }
}
