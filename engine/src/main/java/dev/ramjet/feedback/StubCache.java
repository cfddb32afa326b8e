package dev.ramjet.feedback;

import dev.ramjet.runtime.Shape;

/**
 * What megamorphic sites share: entries by shape and key, the latest ones. An entry is found by its shape's and its key's hash alone,
 * so a look-up is two loads and two comparisons; whoever comes last keeps the place. Receivers in dictionary mode are not kept here: each
 * has a shape of its own, and its own table answers as fast.
 */
final class StubCache {
    private static final int SIZE = 1 << 13;
    private final PropertyCache[] entries = new PropertyCache[SIZE];

    private static int index(Shape shape, Object key) {
        int h = shape.hash ^ (key instanceof String s ? s.hashCode() : key.hashCode()) * 0x85EBCA6B;
        return (h ^ h >>> 16) & SIZE - 1;
    }

    /** The entry for receivers of {@code shape}, or {@code null}. */
    PropertyCache get(Shape shape, Object key) {
        PropertyCache c = entries[index(shape, key)];
        return c != null && c.shape == shape && (c.key == key || c.key.equals(key)) ? c : null;
    }

    void put(PropertyCache c) {
        if (c.shape != null && !c.shape.isDictionary()) entries[index(c.shape, c.key)] = c;
    }
}
