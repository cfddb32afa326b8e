package dev.ramjet.regexp;

import dev.ramjet.unicode.CaseTables;
import dev.ramjet.unicode.UnicodeData;

import java.util.Arrays;

/**
 * An immutable set of code points (or, for patterns without {@code u}, of code units): sorted, disjoint, non-adjacent pairs of first
 * and last. All operations are merges of the pairs.
 */
public final class CodePointSet {
    public static final int MAX_UNIT = 0xffff, MAX_POINT = 0x10ffff;

    static final CodePointSet EMPTY = new CodePointSet(new int[0]);
    static final CodePointSet DIGIT = new CodePointSet(new int[] {'0', '9'});
    static final CodePointSet WORD = new CodePointSet(new int[] {'0', '9', 'A', 'Z', '_', '_', 'a', 'z'});
    /** What Canonicalize of {@code u} maps into {@link #WORD}. */
    static final CodePointSet WORD_UNICODE_IGNORE_CASE =
        new CodePointSet(new int[] {'0', '9', 'A', 'Z', '_', '_', 'a', 'z', 0x17f, 0x17f, 0x212a, 0x212a});
    static final CodePointSet SPACE = new CodePointSet(new int[] {
        9, 13, ' ', ' ', 0xa0, 0xa0, 0x1680, 0x1680, 0x2000, 0x200a, 0x2028, 0x2029, 0x202f, 0x202f, 0x205f, 0x205f, 0x3000, 0x3000,
        0xfeff, 0xfeff});
    static final CodePointSet LINE_TERMINATOR = new CodePointSet(new int[] {'\n', '\n', '\r', '\r', 0x2028, 0x2029});
    static final CodePointSet ALL_UNITS = new CodePointSet(new int[] {0, MAX_UNIT});
    static final CodePointSet ALL_POINTS = new CodePointSet(new int[] {0, MAX_POINT});

    public final int[] ranges;

    private CodePointSet(int[] ranges) {
        this.ranges = ranges;
    }

    static CodePointSet of(int c) {
        return new CodePointSet(new int[] {c, c});
    }

    /** Takes sorted, disjoint pairs as {@link UnicodeData} gives them. */
    static CodePointSet ofSorted(int[] ranges) {
        return new CodePointSet(ranges);
    }

    public boolean isEmpty() {
        return ranges.length == 0;
    }

    public boolean contains(int c) {
        return UnicodeData.contains(ranges, c);
    }

    /** The only member, or -1. */
    public int single() {
        return ranges.length == 2 && ranges[0] == ranges[1] ? ranges[0] : -1;
    }

    int first() {
        return ranges[0];
    }

    public int last() {
        return ranges[ranges.length - 1];
    }

    public boolean isAll(int max) {
        return ranges.length == 2 && ranges[0] == 0 && ranges[1] >= max;
    }

    int size() {
        int n = 0;
        for (int i = 0; i < ranges.length; i += 2) n += ranges[i + 1] - ranges[i] + 1;
        return n;
    }

    public CodePointSet union(CodePointSet other) {
        if (other.isEmpty() || this == other) return this;
        if (isEmpty()) return other;
        Builder b = new Builder(ranges.length + other.ranges.length);
        int i = 0, j = 0;
        while (i < ranges.length || j < other.ranges.length) {
            if (j >= other.ranges.length || i < ranges.length && ranges[i] <= other.ranges[j]) {
                b.add(ranges[i], ranges[i + 1]);
                i += 2;
            } else {
                b.add(other.ranges[j], other.ranges[j + 1]);
                j += 2;
            }
        }
        return b.build();
    }

    CodePointSet intersect(CodePointSet other) {
        Builder b = new Builder(Math.min(ranges.length, other.ranges.length) + 2);
        int i = 0, j = 0;
        while (i < ranges.length && j < other.ranges.length) {
            int low = Math.max(ranges[i], other.ranges[j]), high = Math.min(ranges[i + 1], other.ranges[j + 1]);
            if (low <= high) b.add(low, high);
            if (ranges[i + 1] < other.ranges[j + 1]) i += 2;
            else j += 2;
        }
        return b.build();
    }

    public boolean intersects(CodePointSet other) {
        int i = 0, j = 0;
        while (i < ranges.length && j < other.ranges.length) {
            if (ranges[i + 1] < other.ranges[j]) i += 2;
            else if (other.ranges[j + 1] < ranges[i]) j += 2;
            else return true;
        }
        return false;
    }

    CodePointSet subtract(CodePointSet other) {
        return intersect(other.complement(MAX_POINT));
    }

    public CodePointSet complement(int max) {
        Builder b = new Builder(ranges.length + 2);
        int next = 0;
        for (int i = 0; i < ranges.length; i += 2) {
            if (ranges[i] > next) b.add(next, ranges[i] - 1);
            next = ranges[i + 1] + 1;
        }
        if (next <= max) b.add(next, max);
        return b.build();
    }

    /**
     * With every character whose canonical form is that of a member: what a pattern that ignores case matches. Sets whose members
     * beyond ASCII are none or all, nearly all there are, need no tables.
     */
    CodePointSet closeOverCase(boolean unicode) {
        if (isEmpty()) return this;
        int max = unicode ? MAX_POINT : MAX_UNIT;
        boolean nothingBeyond = last() < 0x80;
        boolean allBeyond = last() >= max && ranges[ranges.length - 2] <= 0x80;
        Builder b = new Builder(ranges.length + 16);
        b.add(this);
        if (nothingBeyond || allBeyond) {
            for (int upper = 'A'; upper <= 'Z'; upper++) {
                int lower = upper | 0x20;
                // Two letters of ASCII have a variant outside: long s and the Kelvin sign, under simple folding only.
                int outside = !unicode ? -1 : lower == 's' ? 0x17f : lower == 'k' ? 0x212a : -1;
                if (!contains(upper) && !contains(lower) && (outside < 0 || nothingBeyond)) continue;
                b.add(upper, upper);
                b.add(lower, lower);
                if (outside >= 0) b.add(outside, outside);
            }
            return b.build();
        }
        int i = 0;
        for (int c : CaseTables.charactersWithVariants(unicode)) {
            while (i < ranges.length && ranges[i + 1] < c) i += 2;
            if (i >= ranges.length) break;
            if (c >= ranges[i]) for (int variant : CaseTables.variants(c, unicode)) b.add(variant, variant);
        }
        return b.build();
    }

    /** The code units that a member can start with: what a look at one unit can rule out. */
    CodePointSet leadingUnits() {
        if (isEmpty() || last() <= MAX_UNIT) return this;
        Builder b = new Builder(ranges.length);
        for (int i = 0; i < ranges.length; i += 2) {
            int low = ranges[i], high = ranges[i + 1];
            if (low <= MAX_UNIT) b.add(low, Math.min(high, MAX_UNIT));
            if (high > MAX_UNIT) b.add(Character.highSurrogate(Math.max(low, 0x10000)), Character.highSurrogate(high));
        }
        return b.build();
    }

    /** Whether matching a member takes a look at code points: it has surrogates or characters beyond the BMP. */
    boolean needsCodePoints() {
        if (isEmpty() || last() < 0xd800) return false;
        for (int i = 0; i < ranges.length; i += 2) if (ranges[i + 1] >= 0xd800 && (ranges[i] <= 0xdfff || ranges[i + 1] > MAX_UNIT)) return true;
        return false;
    }

    @Override public boolean equals(Object o) {
        return o instanceof CodePointSet s && Arrays.equals(ranges, s.ranges);
    }

    @Override public int hashCode() {
        return Arrays.hashCode(ranges);
    }

    /** Collects ranges in any order. */
    static final class Builder {
        private int[] pairs;
        private int length;
        private boolean sorted = true;

        Builder(int capacity) {
            pairs = new int[Math.max(capacity, 4)];
        }

        void add(int low, int high) {
            if (length > 0) {
                int last = pairs[length - 1];
                if (low > last + 1) {
                    // In order and apart: nothing to do.
                } else if (low >= pairs[length - 2]) {
                    if (high > last) pairs[length - 1] = high;
                    return;
                } else {
                    sorted = false;
                }
            }
            if (length + 2 > pairs.length) pairs = Arrays.copyOf(pairs, pairs.length * 2);
            pairs[length++] = low;
            pairs[length++] = high;
        }

        void add(CodePointSet set) {
            for (int i = 0; i < set.ranges.length; i += 2) add(set.ranges[i], set.ranges[i + 1]);
        }

        CodePointSet build() {
            if (length == 0) return EMPTY;
            if (!sorted) {
                long[] keys = new long[length / 2];
                for (int i = 0; i < keys.length; i++) keys[i] = (long) pairs[2 * i] << 32 | pairs[2 * i + 1];
                Arrays.sort(keys);
                length = 0;
                sorted = true;
                for (long key : keys) add((int) (key >>> 32), (int) key);
            }
            return new CodePointSet(Arrays.copyOf(pairs, length));
        }
    }
}
