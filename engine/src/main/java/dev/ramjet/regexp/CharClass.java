package dev.ramjet.regexp;

/** A set as the matcher tests it: a bitmap for Latin-1, above it nothing, everything, or a binary search. */
public final class CharClass {
    private static final int NONE = 0, ALL = 1, SEARCH = 2;

    public final CodePointSet set;
    private final boolean[] low = new boolean[256];
    private final int above;
    /** The ranges above Latin-1. */
    private final int[] ranges;
    /** The only code unit that is (or, for {@link #exceptUnit}, is not) in the set, or -1: such runs are found with indexOf. */
    final int singleUnit, exceptUnit;
    public final boolean everything;

    public CharClass(CodePointSet set, int max) {
        this.set = set;
        CodePointSet rest = set.intersect(CodePointSet.of(0xff).complement(CodePointSet.MAX_POINT).subtract(below()));
        for (int i = 0; i < 256; i++) low[i] = set.contains(i);
        ranges = rest.ranges;
        above = rest.isEmpty() ? NONE : ranges.length == 2 && ranges[0] == 256 && ranges[1] >= max ? ALL : SEARCH;
        int single = set.single();
        singleUnit = single >= 0 && single <= CodePointSet.MAX_UNIT ? single : -1;
        int except = set.complement(max).single();
        exceptUnit = except >= 0 && except <= CodePointSet.MAX_UNIT ? except : -1;
        everything = set.isAll(max);
    }

    private static CodePointSet below() {
        return CodePointSet.ofSorted(new int[] {0, 0xff});
    }

    public boolean contains(int c) {
        return c < 256 ? low[c] : above != NONE && (above == ALL || search(c));
    }

    private boolean search(int c) {
        int[] ranges = this.ranges;
        int from = 0, to = (ranges.length >> 1) - 1;
        while (from <= to) {
            int middle = from + to >>> 1;
            if (c < ranges[2 * middle]) to = middle - 1;
            else if (c > ranges[2 * middle + 1]) from = middle + 1;
            else return true;
        }
        return false;
    }

    // ---- Loops over a subject; apart from the interpreter, so that the JVM compiles each as a tight loop.

    /** The end of the run of members that starts at {@code from} and ends by {@code limit}. By code units. */
    public int skip(String in, int from, int limit) {
        if (everything) return limit;
        if (exceptUnit >= 0) {
            int found = in.indexOf(exceptUnit, from, limit);
            return found < 0 ? limit : found;
        }
        int i = from;
        while (i < limit && contains(in.charAt(i))) i++;
        return i;
    }

    /** The first position of a member at or after {@code from} and before {@code limit}, or -1. By code units. */
    int find(String in, int from, int limit) {
        if (singleUnit >= 0) return in.indexOf(singleUnit, from, limit);
        boolean[] low = this.low;
        if (above == NONE) {
            for (int i = from; i < limit; i++) {
                char c = in.charAt(i);
                if (c < 256 && low[c]) return i;
            }
            return -1;
        }
        for (int i = from; i < limit; i++) if (contains(in.charAt(i))) return i;
        return -1;
    }

    /** Whether matching can go on at {@code at}, this being the class of a hint. */
    public boolean allows(String in, int at, boolean atEnd) {
        return at < in.length() ? contains(in.charAt(at)) : atEnd;
    }

    /**
     * The first position after {@code from} and at most {@code limit} that {@code hint} allows, if all units from {@code from} up to
     * it are members; else the complement of where the search ended.
     */
    int skipTo(CharClass hint, boolean atEnd, String in, int from, int limit) {
        int end = in.length();
        if (everything && limit == end) {
            int found = from < end ? hint.find(in, from + 1, end) : -1;
            return found >= 0 ? found : atEnd && from < end ? end : ~end;
        }
        for (int i = from; i < limit; ) {
            if (!contains(in.charAt(i))) return ~i;
            i++;
            if (hint.allows(in, i, atEnd)) return i;
        }
        return ~limit;
    }

    /** The last position in {@code from >= i >= limit} that this hint allows, or -1. */
    public int findBack(String in, int from, int limit, boolean atEnd) {
        if (atEnd && from >= in.length()) return from;
        for (int i = Math.min(from, in.length() - 1); i >= limit; i--) if (contains(in.charAt(i))) return i;
        return -1;
    }

    /** After at most {@code count} members from {@code from} on, by code points. */
    public int skipPoints(String in, int from, int count) {
        int end = in.length(), i = from;
        if (count == Integer.MAX_VALUE) {
            if (everything) return end;
            if (exceptUnit >= 0 && !Character.isSurrogate((char) exceptUnit)) return skip(in, from, end);
        }
        while (i < end && count-- > 0) {
            char c = in.charAt(i);
            if (c >= 0xd800 && c <= 0xdbff && i + 1 < end && Character.isLowSurrogate(in.charAt(i + 1))) {
                if (!contains(Character.toCodePoint(c, in.charAt(i + 1)))) return i;
                i += 2;
            } else {
                if (!contains(c)) return i;
                i++;
            }
        }
        return i;
    }
}
