package dev.ramjet.regexp;

/** The flags of a regular expression as bits. */
public final class RegExpFlags {
    public static final int HAS_INDICES = 1, GLOBAL = 2, IGNORE_CASE = 4, MULTILINE = 8, DOT_ALL = 16, UNICODE = 32, UNICODE_SETS = 64,
        STICKY = 128;

    private static final String LETTERS = "dgimsuvy";

    private RegExpFlags() {}

    /** The bits of a flags string, or -1 when a letter is unknown or repeated, or {@code u} and {@code v} meet. */
    public static int parse(String flags) {
        int bits = 0;
        for (int i = 0; i < flags.length(); i++) {
            int at = LETTERS.indexOf(flags.charAt(i));
            if (at < 0 || (bits & 1 << at) != 0) return -1;
            bits |= 1 << at;
        }
        return (bits & (UNICODE | UNICODE_SETS)) == (UNICODE | UNICODE_SETS) ? -1 : bits;
    }

    /** The letters in the order in which {@code RegExp.prototype.flags} shows them. */
    public static String toString(int bits) {
        StringBuilder b = new StringBuilder(8);
        for (int i = 0; i < 8; i++) if ((bits & 1 << i) != 0) b.append(LETTERS.charAt(i));
        return b.toString();
    }
}
