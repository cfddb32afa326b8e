package dev.ramjet.regexp;

/**
 * Which alternatives are worth a try, by the next code unit: bit i of a mask stands for alternative i. Keeps the order of the
 * alternatives, and leaves no way back when only one is left.
 */
public final class AlternativeTable {
    static final int MAX = 64;

    /** For a unit of Latin-1 the index of its mask. */
    private final byte[] maskOf = new byte[256];
    private final long[] masks;
    /** For units above Latin-1 (those that an alternative might take), and for the end of the input. */
    private final long above, end;
    /** Where each alternative's code starts. */
    public final int[] targets;
    /** What each alternative may start with, as sets of units; and whether it may stand at the end of the input. */
    public final CodePointSet[] units;
    public final boolean[] atEnd;

    AlternativeTable(First[] firsts) {
        targets = new int[firsts.length];
        units = new CodePointSet[firsts.length];
        atEnd = new boolean[firsts.length];
        for (int i = 0; i < firsts.length; i++) {
            units[i] = firsts[i].units;
            atEnd[i] = firsts[i].atEnd;
        }
        long[] distinct = new long[256];
        int count = 0;
        for (int c = 0; c < 256; c++) {
            long mask = 0;
            for (int i = 0; i < firsts.length; i++) if (firsts[i].units.contains(c)) mask |= 1L << i;
            int at = 0;
            while (at < count && distinct[at] != mask) at++;
            if (at == count) distinct[count++] = mask;
            maskOf[c] = (byte) at;
        }
        masks = java.util.Arrays.copyOf(distinct, count);
        long a = 0, e = 0;
        for (int i = 0; i < firsts.length; i++) {
            if (!firsts[i].units.isEmpty() && firsts[i].units.last() > 0xff) a |= 1L << i;
            if (firsts[i].atEnd) e |= 1L << i;
        }
        above = a;
        end = e;
    }

    public long mask(String in, int at) {
        if (at >= in.length()) return end;
        char c = in.charAt(at);
        return c < 256 ? masks[maskOf[c] & 0xff] : above;
    }
}
