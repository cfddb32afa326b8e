package dev.ramjet.runtime;

import java.math.BigInteger;

/**
 * The numeric grammar of strings.
 *
 * @see <a href="https://tc39.es/ecma262/#sec-tonumber-applied-to-the-string-type">ToNumber Applied to the String Type</a>
 */
public final class NumberParser {
    private NumberParser() {}

    /** White space or line terminator, as trim() and StringToNumber see it. */
    public static boolean isWhiteSpace(char c) {
        if (c < 0x80) return c == ' ' || c >= 9 && c <= 13;
        switch (c) {
            case 0xA0, 0x1680, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000, 0xFEFF:
                return true;
            default:
                return c >= 0x2000 && c <= 0x200A;
        }
    }

    /** StringToNumber: NaN where the string is no StringNumericLiteral. */
    public static double stringToNumber(String s) {
        int start = 0;
        int end = s.length();
        while (start < end && isWhiteSpace(s.charAt(start))) start++;
        while (end > start && isWhiteSpace(s.charAt(end - 1))) end--;
        if (start == end) return 0;
        if (end - start > 2 && s.charAt(start) == '0') {
            int radix = radixOf(s.charAt(start + 1));
            if (radix != 0) return parseRadix(s, start + 2, end, radix);
        }
        int n = decimalEnd(s, start, end, true);
        return n == end ? parseDecimal(s, start, end) : Double.NaN;
    }

    private static int radixOf(char c) {
        switch (c) {
            case 'x', 'X': return 16;
            case 'o', 'O': return 8;
            case 'b', 'B': return 2;
            default: return 0;
        }
    }

    private static double parseRadix(String s, int start, int end, int radix) {
        for (int i = start; i < end; i++) {
            if (digit(s.charAt(i), radix) < 0) return Double.NaN;
        }
        return digitsToDouble(s, start, end, radix);
    }

    /** Value of a digit below {@code radix}, ASCII only; -1 for others. */
    public static int digit(char c, int radix) {
        int d = c >= '0' && c <= '9' ? c - '0' : c >= 'a' && c <= 'z' ? c - 'a' + 10 : c >= 'A' && c <= 'Z' ? c - 'A' + 10 : 99;
        return d < radix ? d : -1;
    }

    /** The Number nearest to a run of digits of any radix. */
    public static double digitsToDouble(String s, int start, int end, int radix) {
        if (radix == 10) return DecimalToDouble.parse(s, start, end);
        if ((radix & radix - 1) != 0) return approximate(s, start, end, radix);
        double v = 0;
        for (int i = start; i < end; i++) {
            v = v * radix + digit(s.charAt(i), radix);
            // So many more digits are too many for a double; BigInteger would take quadratic time to say so.
            if (v >= 0x1p53) return end - i > 1100 ? Double.POSITIVE_INFINITY : new BigInteger(s.substring(start, end), radix).doubleValue();
        }
        return v;
    }

    /** For radices that are no power of two: groups of digits that fit 32 bits, summed with V8's rounding errors. */
    private static double approximate(String s, int start, int end, int radix) {
        double v = 0;
        int i = start;
        while (i < end) {
            long part = 0;
            long multiplier = 1;
            while (i < end && multiplier * radix <= 0xffff_ffffL / 36) {
                multiplier *= radix;
                part = part * radix + digit(s.charAt(i++), radix);
            }
            v = v * multiplier + part;
        }
        return v;
    }

    /**
     * End of the longest StrDecimalLiteral that starts at {@code start}, or {@code start} where there is none (parseFloat).
     */
    public static int decimalEnd(String s, int start, int end, boolean all) {
        int i = start;
        if (i < end && (s.charAt(i) == '+' || s.charAt(i) == '-')) i++;
        if (s.startsWith("Infinity", i)) return i + 8;
        int digits = 0;
        while (i < end && isDigit(s.charAt(i))) {
            i++;
            digits++;
        }
        if (i < end && s.charAt(i) == '.') {
            int fraction = i + 1;
            while (fraction < end && isDigit(s.charAt(fraction))) {
                fraction++;
                digits++;
            }
            if (digits > 0) i = fraction;
        }
        if (digits == 0) return start;
        if (i < end && (s.charAt(i) == 'e' || s.charAt(i) == 'E')) {
            int e = i + 1;
            if (e < end && (s.charAt(e) == '+' || s.charAt(e) == '-')) e++;
            int first = e;
            while (e < end && isDigit(s.charAt(e))) e++;
            if (e > first) i = e;
        }
        return i;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /** The value of a StrDecimalLiteral. */
    public static double parseDecimal(String s, int start, int end) {
        int n = end - start;
        if (n <= 9) {
            int v = 0;
            int i = start;
            for (; i < end; i++) {
                char c = s.charAt(i);
                if (!isDigit(c)) break;
                v = v * 10 + c - '0';
            }
            if (i == end) return v;
        }
        char last = s.charAt(end - 1);
        if (last == 'y') return s.charAt(start) == '-' ? Double.NEGATIVE_INFINITY : Double.POSITIVE_INFINITY;
        return DecimalToDouble.parse(s, start, end);
    }

    /** StringToBigInt; {@code null} where the string is no StringIntegerLiteral. */
    public static BigInteger stringToBigInt(String s) {
        int start = 0;
        int end = s.length();
        while (start < end && isWhiteSpace(s.charAt(start))) start++;
        while (end > start && isWhiteSpace(s.charAt(end - 1))) end--;
        if (start == end) return BigInteger.ZERO;
        int radix = 10;
        int digits = start;
        if (end - start > 2 && s.charAt(start) == '0' && radixOf(s.charAt(start + 1)) != 0) {
            radix = radixOf(s.charAt(start + 1));
            digits = start += 2;
        } else if (s.charAt(start) == '-' || s.charAt(start) == '+') {
            digits++;
        }
        if (digits == end) return null;
        for (int i = digits; i < end; i++) {
            if (digit(s.charAt(i), radix) < 0) return null;
        }
        return BigInts.parse(s.substring(start, end), radix);
    }
}
