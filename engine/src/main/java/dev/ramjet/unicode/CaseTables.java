package dev.ramjet.unicode;

import java.util.Arrays;
import java.util.Locale;

/**
 * Case folding as regular expressions do it, and the upper- and lower-case mappings that are newer than the JDK's.
 *
 * <p>The specification compares characters by Canonicalize, which comes in two kinds: with {@code u} or {@code v} simple case
 * folding of code points, without them the upper-case mapping of code units. Characters with one canonical form make a class; a
 * matcher that has replaced a character by its class compares without folding.
 */
public final class CaseTables {
    private static final CaseTables UNICODE, LEGACY;
    private static final int[][] NEWER_UPPER, NEWER_LOWER;

    static {
        TableReader reader = new TableReader(TableReader.resource("casing.bin"), 0);
        UNICODE = new CaseTables(reader.mapping());
        LEGACY = new CaseTables(reader.mapping());
        NEWER_UPPER = reader.mapping();
        NEWER_LOWER = reader.mapping();
    }

    private final int[] from, to;
    /** Every character that has a class of more than itself, ascending, and that class. */
    private final int[] members;
    private final int[][] classOfMember;

    private CaseTables(int[][] mapping) {
        from = mapping[0];
        to = mapping[1];
        int n = from.length;
        // Sorting (canonical form, character) pairs brings each class together.
        long[] pairs = new long[2 * n];
        for (int i = 0; i < n; i++) {
            pairs[i] = (long) to[i] << 32 | from[i];
            pairs[n + i] = (long) to[i] << 32 | to[i];
        }
        Arrays.sort(pairs);
        long[] byMember = new long[2 * n];
        int[][] classes = new int[n][];
        int count = 0, classCount = 0;
        for (int i = 0; i < pairs.length; ) {
            int canonical = (int) (pairs[i] >>> 32), end = i, distinct = 0;
            int[] members = new int[8];
            for (; end < pairs.length && (int) (pairs[end] >>> 32) == canonical; end++) {
                int c = (int) pairs[end];
                if (distinct > 0 && members[distinct - 1] == c) continue;
                members[distinct++] = c;
                byMember[count++] = (long) c << 32 | classCount;
            }
            classes[classCount++] = Arrays.copyOf(members, distinct);
            i = end;
        }
        Arrays.sort(byMember, 0, count);
        members = new int[count];
        classOfMember = new int[count][];
        for (int i = 0; i < count; i++) {
            members[i] = (int) (byMember[i] >>> 32);
            classOfMember[i] = classes[(int) byMember[i]];
        }
    }

    /**
     * Canonicalize for a pattern that ignores case.
     * https://tc39.es/ecma262/#sec-runtime-semantics-canonicalize-ch
     *
     * @param c a code point if {@code unicode}, else a code unit
     */
    public static int canonicalize(int c, boolean unicode) {
        CaseTables table = unicode ? UNICODE : LEGACY;
        int i = Arrays.binarySearch(table.from, c);
        return i < 0 ? c : table.to[i];
    }

    /** The characters with the canonical form of {@code c}, ascending, or null when there is only {@code c}. Not to be changed. */
    public static int[] variants(int c, boolean unicode) {
        CaseTables table = unicode ? UNICODE : LEGACY;
        int i = Arrays.binarySearch(table.members, c);
        return i < 0 ? null : table.classOfMember[i];
    }

    /** Every character that has variants, ascending; {@link #variants} gives each one's. Not to be changed. */
    public static int[] charactersWithVariants(boolean unicode) {
        return (unicode ? UNICODE : LEGACY).members;
    }

    /** The locale-independent upper case of a string in the current Unicode, whatever the JDK's. */
    public static String toUpperCase(String s) {
        return newer(s) ? map(s.toUpperCase(Locale.ROOT), NEWER_UPPER) : s.toUpperCase(Locale.ROOT);
    }

    /** The locale-independent lower case of a string in the current Unicode, whatever the JDK's. */
    public static String toLowerCase(String s) {
        return newer(s) ? map(s.toLowerCase(Locale.ROOT), NEWER_LOWER) : s.toLowerCase(Locale.ROOT);
    }

    /** Whether a string may hold a character whose case mapping is newer than the JDK. */
    private static boolean newer(String s) {
        return contains(s, NEWER_UPPER[0]) || contains(s, NEWER_LOWER[0]);
    }

    private static boolean contains(String s, int[] from) {
        if (from.length == 0) return false;
        for (int i = 0; i < s.length(); i++) {
            // None of them is below U+0250; the first test is for the common case.
            if (s.charAt(i) >= 0x250 && Arrays.binarySearch(from, s.codePointAt(i)) >= 0) return true;
        }
        return false;
    }

    private static String map(String s, int[][] mapping) {
        StringBuilder b = new StringBuilder(s.length());
        for (int i = 0; i < s.length(); ) {
            int c = s.codePointAt(i);
            int at = Arrays.binarySearch(mapping[0], c);
            b.appendCodePoint(at < 0 ? c : mapping[1][at]);
            i += Character.charCount(c);
        }
        return b.toString();
    }
}
