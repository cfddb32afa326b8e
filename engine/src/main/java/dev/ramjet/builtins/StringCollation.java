package dev.ramjet.builtins;

import dev.ramjet.runtime.Agent;

import java.text.Normalizer;
import java.util.Arrays;

/**
 * The order of String.prototype.localeCompare without ECMA-402: Unicode's root collation for the characters of most texts, an
 * order by scripts and code points for the others. A text is taken apart into elements of three weights: the base character
 * (white space, punctuation, symbols, currency signs, digits, letters), the accent, and the case or form, lower first. The first
 * difference of the heaviest weight decides. Canonically equivalent strings are equal.
 *
 * @see <a href="https://tc39.es/ecma262/#sec-string.prototype.localecompare">String.prototype.localeCompare</a>
 */
final class StringCollation {
    private StringCollation() {}

    /** Bases in order, up to the digits. */
    private static final String SIGNS = "\t\n\u000b\f\r\u0085\u2028\u2029 _-\u2010\u2012\u2013\u2014\u2015,\u3001;:!\u00a1?\u00bf.\u3002\u00b7'\u2018\u2039\u203a\"\u201c"
        + "\u00ab\u00bb()[]{}\u3008\u3009\u300a\u300b\u300c\u300d\u300e\u300f\u3010\u3011\u00a7\u00b6@*/\\&#%\u2030\u2020\u2021\u2022\u2032"
        + "`\u00b4\u02dc^\u00af\u00a8\u00b8\u00b0\u00a9\u00ae\u2190\u2192\u2191\u2193\u2194+\u00b1\u00f7\u00d7<=>\u00ac|\u00a6~\u2212\u2044\u221a\u221e";
    private static final String CURRENCIES = "\u00a4\u00a2$\u00a3\u00a5\u20a9\u20aa\u20ab\u20ac\u20b9\u20bd\u20bf";
    private static final String LATIN = "abcdefghi\u0131jklmn\u014bopq\u0138rst\u0167uvwxyz\u00fe";
    /** Combining marks in order; others follow by code point. */
    private static final String MARKS = "\u0332\u0313\u0314\u0301\u0300\u0306\u0302\u030c\u030a\u0342\u0308\u030b\u0303\u0307\u0338\u0327\u0328\u0304\u0335\u0305\u0309";
    /** Characters that stand for a base with a mark or for two, though Unicode does not take them apart: the character, then what it stands for. */
    private static final String[] APART = {"\u00dfs\uf001s", "\u00e6a\uf001e", "\u00c6A\uf001E", "\u0153o\uf001e", "\u0152O\uf001E", "\u00f8o\u0338", "\u00d8O\u0338",
        "\u0142l\u0335", "\u0141L\u0335", "\u0111d\u0335", "\u0110D\u0335", "\u00f0d\uf001", "\u00d0D\uf001", "\u0127h\u0335", "\u0126H\u0335",
        "\u2019\u2018\uf001", "\u201a\u2018\uf002", "\u201b\u2018\uf003", "\u201d\u201c\uf001", "\u201e\u201c\uf002", "\u201f\u201c\uf003"};

    private static final int SYMBOLS = 1 << 12;
    private static final int MONEY = 1 << 20;
    private static final int DIGITS = MONEY + 1000;
    private static final int LETTERS = DIGITS + 1000;
    private static final int OTHER_LETTERS = 1 << 22;
    private static final int[] ASCII = new int[128];

    static {
        for (int i = 0; i < SIGNS.length(); i++) {
            char c = SIGNS.charAt(i);
            if (c < 128) ASCII[c] = i + 1;
        }
        ASCII['$'] = MONEY + CURRENCIES.indexOf('$');
        for (int i = 0; i < 10; i++) ASCII['0' + i] = DIGITS + i;
        for (int i = 0; i < 26; i++) ASCII['a' + i] = ASCII['A' + i] = LETTERS + LATIN.indexOf('a' + i);
    }

    static int compare(String a, String b) {
        if (a.equals(b)) return 0;
        int quick = compareLetters(a, b);
        if (quick != 0) return quick;
        Elements x = new Elements(a);
        Elements y = new Elements(b);
        int c = Arrays.compare(x.primary, 0, x.primaries, y.primary, 0, y.primaries);
        if (c == 0) c = Arrays.compare(x.secondary, 0, x.count, y.secondary, 0, y.count);
        if (c == 0) c = Arrays.compare(x.tertiary, 0, x.count, y.tertiary, 0, y.count);
        return Integer.signum(c);
    }

    // OPTIMIZATION: two ASCII texts without control characters that differ in a base character.
    private static int compareLetters(String a, String b) {
        int n = Math.min(a.length(), b.length());
        for (int i = 0; i < n; i++) {
            char c = a.charAt(i);
            char d = b.charAt(i);
            if (c >= 128 || d >= 128) return 0;
            int v = ASCII[c];
            int w = ASCII[d];
            if (v == 0 || w == 0) return 0;
            if (v == w) continue;
            // What follows does not change the order, unless it is an accent of the character that decided.
            boolean accented = i + 1 < a.length() && a.charAt(i + 1) >= 128 || i + 1 < b.length() && b.charAt(i + 1) >= 128;
            return accented ? 0 : v < w ? -1 : 1;
        }
        return 0;
    }

    private static boolean isMark(int c) {
        if (c < 0x300) return false;
        return c < 0x370 || c >= 0xf001 && c <= 0xf003 || Character.getType(c) == Character.NON_SPACING_MARK;
    }

    /** Weight of a base character in lower case; 0: ignored. */
    private static int base(int c) {
        if (c < 128) return ASCII[c];
        int at = SIGNS.indexOf(c);
        if (at >= 0) return at + 1;
        if ((at = CURRENCIES.indexOf(c)) >= 0) return MONEY + at;
        if ((at = LATIN.indexOf(c)) >= 0) return LETTERS + at;
        if (Character.isDigit(c)) return DIGITS + Character.digit(c, 10);
        if (Character.isLetter(c)) {
            // Korean letters come before Japanese ones.
            return OTHER_LETTERS + (c >= 0xac00 && c < 0xd7a4 ? 0x3000 + (c - 0xac00 >> 4) : c >= 0x3040 && c < 0xac00 ? 0x4000 + c : c);
        }
        return Character.isISOControl(c) || Character.getType(c) == Character.FORMAT ? 0 : SYMBOLS + c;
    }

    /** A text as three rows of weights. */
    private static final class Elements {
        int[] primary;
        int[] secondary;
        int[] tertiary;
        int primaries;
        int count;

        Elements(String s) {
            primary = new int[s.length() + 4];
            secondary = new int[s.length() + 4];
            tertiary = new int[s.length() + 4];
            String t = isAscii(s) ? s : Normalizer.normalize(s, Normalizer.Form.NFD);
            for (int i = 0; i < t.length(); ) {
                if ((i & 0xfff) == 0xfff) Agent.current().poll();
                int c = t.codePointAt(i);
                add(c, 0);
                i += Character.charCount(c);
            }
        }

        private static boolean isAscii(String s) {
            for (int i = 0; i < s.length(); i++) {
                if (s.charAt(i) >= 128) return false;
            }
            return true;
        }

        private void add(int c, int form) {
            if (c >= 128) {
                if (isMark(c)) {
                    int at = MARKS.indexOf(c);
                    put(0, at >= 0 ? 2 + at : 100 + c, 1);
                    return;
                }
                for (int i = 0; i < APART.length; i++) {
                    if (APART[i].charAt(0) != c) continue;
                    addAll(APART[i].substring(1), form);
                    return;
                }
                if (c != 0xb4 && c != 0xa8 && c != 0xaf && c != 0xb8 && c != 0x2dc) {
                    String single = Character.toString(c);
                    String apart = Normalizer.normalize(single, Normalizer.Form.NFKD);
                    if (!apart.equals(single)) {
                        addAll(apart, form + 4);
                        return;
                    }
                }
            }
            // The final sigma is a form of the other.
            if (c == 0x3c2) form += 4;
            int lower = c == 0x3c2 ? 0x3c3 : Character.toLowerCase(c);
            int w = base(lower);
            if (w != 0) put(w, 1, (lower != c && c != 0x3c2 ? 2 : 1) + form);
        }

        private void addAll(String s, int form) {
            for (int i = 0; i < s.length(); ) {
                int c = s.codePointAt(i);
                add(c, form);
                i += Character.charCount(c);
            }
        }

        private void put(int base, int accent, int form) {
            if (count == secondary.length) {
                primary = Arrays.copyOf(primary, count * 2);
                secondary = Arrays.copyOf(secondary, count * 2);
                tertiary = Arrays.copyOf(tertiary, count * 2);
            }
            if (base != 0) primary[primaries++] = base;
            secondary[count] = accent;
            tertiary[count++] = form;
        }
    }
}
