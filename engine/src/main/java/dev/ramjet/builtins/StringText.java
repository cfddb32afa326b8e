package dev.ramjet.builtins;

import dev.ramjet.runtime.Agent;
import dev.ramjet.runtime.Conversions;
import dev.ramjet.runtime.Errors;
import dev.ramjet.runtime.NumberParser;
import dev.ramjet.runtime.Strings;
import dev.ramjet.runtime.Undefined;
import dev.ramjet.runtime.Values;
import dev.ramjet.unicode.CaseTables;
import dev.ramjet.unicode.UnicodeData;

import java.text.Normalizer;
import java.util.Locale;

/** The methods of strings that make other text of them: case, white space, padding, normal forms. */
final class StringText {
    private StringText() {}

    /** String.prototype.repeat ( count ) https://tc39.es/ecma262/#sec-string.prototype.repeat */
    static Object repeat(String s, Object count) {
        double n = Conversions.toIntegerOrInfinity(count);
        if (n < 0 || Double.isInfinite(n)) throw Errors.rangeError("Invalid count value: " + (Values.isNumber(count) ? Conversions.toString(count) : Conversions.numberToString(n)));
        if (n == 0 || s.isEmpty()) return "";
        if (n * s.length() > Strings.MAX_LENGTH) throw Errors.rangeError("Invalid string length");
        return s.repeat((int) n);
    }

    /** String.prototype.padStart, padEnd ( maxLength [ , fillString ] ) https://tc39.es/ecma262/#sec-string.prototype.padstart */
    static Object pad(String s, Object[] args, boolean start) {
        long max = Conversions.toLength(Values.arg(args, 0));
        if (max <= s.length()) return s;
        Object fill = Values.arg(args, 1);
        String filler = fill == Undefined.INSTANCE ? " " : Conversions.toString(fill);
        if (filler.isEmpty()) return s;
        if (max > Strings.MAX_LENGTH) throw Errors.rangeError("Invalid string length");
        int room = (int) max - s.length();
        int whole = room / filler.length();
        String padding = filler.repeat(whole).concat(filler.substring(0, room - whole * filler.length()));
        return start ? padding.concat(s) : s.concat(padding);
    }

    /** TrimString https://tc39.es/ecma262/#sec-trimstring */
    static Object trim(String s, boolean start, boolean end) {
        int from = 0;
        int to = s.length();
        if (start) while (from < to && NumberParser.isWhiteSpace(s.charAt(from))) from++;
        if (end) while (to > from && NumberParser.isWhiteSpace(s.charAt(to - 1))) to--;
        return Strings.substring(s, from, to);
    }

    /** String.prototype.toLowerCase ( ) https://tc39.es/ecma262/#sec-string.prototype.tolowercase */
    static String toLowerCase(String s) {
        // OPTIMIZATION: Latin-1 needs no tables beside Java's.
        if (Strings.isLatin1(s)) return s.toLowerCase(Locale.ROOT);
        return s.indexOf(CAPITAL_SIGMA) < 0 ? lower(s) : withSigmas(s);
    }

    private static final int PIECE = 1 << 16;

    /** Long strings go piece by piece, to be interrupted in between: without sigmas no character's case depends on its neighbours. */
    private static String lower(String s) {
        if (s.length() <= PIECE) return CaseTables.toLowerCase(s);
        StringBuilder b = new StringBuilder(s.length() + 16);
        for (int from = 0, to; from < s.length(); from = to) {
            to = pieceEnd(s, from);
            b.append(CaseTables.toLowerCase(s.substring(from, to)));
        }
        return b.toString();
    }

    private static int pieceEnd(String s, int from) {
        Agent.current().poll();
        int to = Math.min(s.length(), from + PIECE);
        return to < s.length() && Character.isLowSurrogate(s.charAt(to)) ? to + 1 : to;
    }

    private static final char CAPITAL_SIGMA = '\u03a3', SMALL_SIGMA = '\u03c3', FINAL_SIGMA = '\u03c2';

    /** Lower case with the one mapping that depends on context, Final_Sigma, which Java misses beside surrogate pairs. */
    private static String withSigmas(String s) {
        StringBuilder b = new StringBuilder(s.length() + 4);
        int from = 0;
        for (int at = s.indexOf(CAPITAL_SIGMA); at >= 0; at = s.indexOf(CAPITAL_SIGMA, from)) {
            b.append(lower(s.substring(from, at)));
            b.append(isCasedBefore(s, at) && !isCasedAfter(s, at + 1) ? FINAL_SIGMA : SMALL_SIGMA);
            from = at + 1;
        }
        return b.append(lower(s.substring(from))).toString();
    }

    private static boolean isCasedBefore(String s, int i) {
        int[] ignorable = UnicodeData.property("Case_Ignorable", null);
        while (i > 0) {
            int c = s.codePointBefore(i);
            if (!UnicodeData.contains(ignorable, c)) return UnicodeData.contains(UnicodeData.property("Cased", null), c);
            i -= Character.charCount(c);
        }
        return false;
    }

    private static boolean isCasedAfter(String s, int i) {
        int[] ignorable = UnicodeData.property("Case_Ignorable", null);
        while (i < s.length()) {
            int c = s.codePointAt(i);
            if (!UnicodeData.contains(ignorable, c)) return UnicodeData.contains(UnicodeData.property("Cased", null), c);
            i += Character.charCount(c);
        }
        return false;
    }

    /** String.prototype.toUpperCase ( ) https://tc39.es/ecma262/#sec-string.prototype.touppercase */
    static String toUpperCase(String s) {
        return Strings.isLatin1(s) ? s.toUpperCase(Locale.ROOT) : CaseTables.toUpperCase(s);
    }

    /** String.prototype.normalize ( [ form ] ) https://tc39.es/ecma262/#sec-string.prototype.normalize */
    static Object normalize(String s, Object form) {
        String f = form == Undefined.INSTANCE ? "NFC" : Conversions.toString(form);
        switch (f) {
            case "NFC":
                // OPTIMIZATION: Latin-1 text is composed.
                return Strings.isLatin1(s) ? s : StringNormalization.normalize(s, Normalizer.Form.NFC);
            case "NFD": return StringNormalization.normalize(s, Normalizer.Form.NFD);
            case "NFKC": return StringNormalization.normalize(s, Normalizer.Form.NFKC);
            case "NFKD": return StringNormalization.normalize(s, Normalizer.Form.NFKD);
            default: throw Errors.rangeError("The normalization form should be one of NFC, NFD, NFKC, NFKD.");
        }
    }

    /** Index of the first surrogate without partner at or after {@code from}, or -1. */
    static int firstLoneSurrogate(String s, int from) {
        int n = s.length();
        for (int i = from; i < n; i++) {
            char c = s.charAt(i);
            if (c < 0xd800 || c > 0xdfff) continue;
            if (c >= 0xdc00 || i + 1 == n || !Character.isLowSurrogate(s.charAt(i + 1))) return i;
            i++;
        }
        return -1;
    }

    /** String.prototype.toWellFormed ( ) https://tc39.es/ecma262/#sec-string.prototype.towellformed */
    static Object toWellFormed(String s) {
        int i = firstLoneSurrogate(s, 0);
        if (i < 0) return s;
        char[] units = s.toCharArray();
        for (; i >= 0; i = firstLoneSurrogate(s, i + 1)) units[i] = '\uFFFD';
        return new String(units);
    }
}
