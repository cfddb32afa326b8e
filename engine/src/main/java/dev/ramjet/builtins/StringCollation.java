package dev.ramjet.builtins;

import dev.ramjet.runtime.Agent;

import java.text.Normalizer;

/**
 * The order of String.prototype.localeCompare without ECMA-402: like Unicode's root collation in what matters to most
 * texts. Three levels: base characters (white space, punctuation, symbols, digits, letters), then accents, then case
 * with lower first. Canonically equivalent strings are equal.
 *
 * @see <a href="https://tc39.es/ecma262/#sec-string.prototype.localecompare">String.prototype.localeCompare</a>
 */
final class StringCollation {
    private StringCollation() {}

    private static final String PUNCTUATION = "\t\n\u000b\f\r\u0085\u2028\u2029 _-,;:!?.'\"()[]{}@*/\\&#%`^+<=>|~$0123456789";
    private static final int LETTERS = 1000;
    private static final int[] ASCII = new int[128];

    static {
        for (int i = 0; i < PUNCTUATION.length(); i++) {
            char c = PUNCTUATION.charAt(i);
            if (c < 128) ASCII[c] = i + 1;
        }
        for (int i = 0; i < 26; i++) ASCII['a' + i] = ASCII['A' + i] = LETTERS + i;
    }

    static int compare(String a, String b) {
        if (a.equals(b)) return 0;
        int quick = compareLetters(a, b);
        if (quick != 0) return quick;
        String x = isAscii(a) ? a : Normalizer.normalize(a, Normalizer.Form.NFD);
        String y = isAscii(b) ? b : Normalizer.normalize(b, Normalizer.Form.NFD);
        if (x.equals(y)) return 0;
        int c = primary(x, y);
        if (c == 0) c = accents(x, y);
        return c != 0 ? c : letterCase(x, y);
    }

    // OPTIMIZATION: two ASCII texts without control characters that differ in a base character.
    private static int compareLetters(String a, String b) {
        int n = Math.min(a.length(), b.length());
        int order = 0;
        int i = 0;
        for (; i < n; i++) {
            char c = a.charAt(i);
            char d = b.charAt(i);
            if (c >= 128 || d >= 128) return 0;
            int v = ASCII[c];
            int w = ASCII[d];
            if (v == 0 || w == 0) return 0;
            if (v != w) {
                order = v < w ? -1 : 1;
                break;
            }
        }
        if (order == 0) return 0;
        // What follows does not change the order, unless it is an accent of the character that decided.
        return i + 1 < a.length() && a.charAt(i + 1) >= 128 || i + 1 < b.length() && b.charAt(i + 1) >= 128 ? 0 : order;
    }

    private static boolean isAscii(String s) {
        for (int i = 0; i < s.length(); i++) {
            if (s.charAt(i) >= 128) return false;
        }
        return true;
    }

    private static boolean isMark(int c) {
        return c >= 0x300 && (c < 0x370 || Character.getType(c) == Character.NON_SPACING_MARK);
    }

    /** 0: ignored at this level. */
    private static int weight(int c) {
        if (c < 128) return ASCII[c];
        if (isMark(c)) return 0;
        int at = PUNCTUATION.indexOf(c);
        if (at >= 0) return at + 1;
        int lower = Character.toLowerCase(c);
        if (lower < 128) return ASCII[lower];
        return Character.isLetter(lower) ? 0x10000 + lower : Character.isISOControl(c) ? 0 : 100 + lower % 800;
    }

    private static int primary(String x, String y) {
        int i = 0;
        int j = 0;
        int steps = 0;
        while (true) {
            if ((++steps & 0xffff) == 0) Agent.current().poll();
            int v = 0;
            int w = 0;
            while (i < x.length() && v == 0) {
                int c = x.codePointAt(i);
                v = weight(c);
                i += Character.charCount(c);
            }
            while (j < y.length() && w == 0) {
                int c = y.codePointAt(j);
                w = weight(c);
                j += Character.charCount(c);
            }
            if (v != w) return v < w ? -1 : 1;
            if (v == 0) return 0;
        }
    }

    /** Bases are the same: the first place where the accents differ decides. */
    private static int accents(String x, String y) {
        int i = 0;
        int j = 0;
        while (i < x.length() || j < y.length()) {
            boolean markX = i < x.length() && isMark(x.charAt(i));
            boolean markY = j < y.length() && isMark(y.charAt(j));
            if (markX != markY) return markX ? 1 : -1;
            if (markX && x.charAt(i) != y.charAt(j)) return x.charAt(i) < y.charAt(j) ? -1 : 1;
            i++;
            j++;
        }
        return 0;
    }

    private static int letterCase(String x, String y) {
        int n = Math.min(x.length(), y.length());
        for (int i = 0; i < n; i++) {
            char c = x.charAt(i);
            char d = y.charAt(i);
            if (c == d) continue;
            boolean upperX = Character.isUpperCase(c);
            boolean upperY = Character.isUpperCase(d);
            if (upperX != upperY) return upperX ? 1 : -1;
        }
        return 0;
    }
}
