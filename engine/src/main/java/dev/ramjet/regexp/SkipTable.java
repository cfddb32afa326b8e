package dev.ramjet.regexp;

/**
 * Boyer-Moore-Horspool over sets: the last of the first {@link #length} units of a match tells how far the search may jump when no
 * match can have that unit there. Units are told apart by their low byte only, which loses nothing but speed.
 */
public final class SkipTable {
    static final int MAX = 16;

    final int length;
    private final byte[] shift = new byte[256];

    private SkipTable(int length) {
        this.length = length;
    }

    /**
     * A table for matches whose i-th unit is in {@code sets[i]}, or null when first-unit scanning is about as good: the wider the sets,
     * the shorter the jumps.
     */
    static SkipTable of(CodePointSet[] sets, int count) {
        boolean[][] mayBe = new boolean[count][];
        for (int i = 0; i < count; i++) mayBe[i] = lowBytes(sets[i]);
        // The best length has the longest jump on average, seen over ordinary text: letters, digits and blanks, evenly.
        int best = 0;
        double bestJump = 2.5;
        for (int n = 3; n <= count; n++) {
            double jump = averageJump(mayBe, n);
            if (jump > bestJump) {
                best = n;
                bestJump = jump;
            }
        }
        if (best == 0) return null;
        SkipTable table = new SkipTable(best);
        for (int c = 0; c < 256; c++) table.shift[c] = (byte) jump(mayBe, best, c);
        return table;
    }

    private static boolean[] lowBytes(CodePointSet set) {
        boolean[] low = new boolean[256];
        for (int i = 0; i < set.ranges.length; i += 2) {
            int from = set.ranges[i], to = Math.min(set.ranges[i + 1], from + 255);
            for (int c = from; c <= to; c++) low[c & 0xff] = true;
        }
        return low;
    }

    private static int jump(boolean[][] mayBe, int n, int c) {
        int jump = 0;
        while (jump < n && !mayBe[n - 1 - jump][c]) jump++;
        return jump;
    }

    private static double averageJump(boolean[][] mayBe, int n) {
        int sum = 0, count = 0;
        for (int c = ' '; c <= 'z'; c++, count++) sum += jump(mayBe, n, c);
        return (double) sum / count;
    }

    /** The first position at or after {@code from} and up to {@code last} where a match may start, or -1. */
    public int find(String in, int from, int last) {
        byte[] shift = this.shift;
        int offset = length - 1;
        int i = from;
        while (i <= last) {
            int jump = shift[in.charAt(i + offset) & 0xff];
            if (jump == 0) return i;
            i += jump;
        }
        return -1;
    }
}
