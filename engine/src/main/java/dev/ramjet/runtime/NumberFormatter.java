package dev.ramjet.runtime;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * Numbers as text.
 *
 * @see <a href="https://tc39.es/ecma262/#sec-numeric-types-number-tostring">Number::toString</a>
 */
public final class NumberFormatter {
    private NumberFormatter() {}

    /** A number's text. Immutable, so that threads may share it. */
    private static final class Known {
        final long bits;
        final String text;

        Known(long bits, String text) {
            this.bits = bits;
            this.text = text;
        }
    }

    // OPTIMIZATION: programs print the same fractions again and again.
    private static final Known[] KNOWN = new Known[4096];

    /** Number::toString(d, 10). */
    public static String toString(double d) {
        int i = (int) d;
        if (i == d) return Integer.toString(i);
        if (d != d) return "NaN";
        long bits = Double.doubleToRawLongBits(d);
        int hash = (int) (bits ^ bits >>> 32);
        hash = (hash ^ hash >>> 12 ^ hash >>> 24) & KNOWN.length - 1;
        Known known = KNOWN[hash];
        if (known != null && known.bits == bits) return known.text;
        String text = fractionOrLarge(d);
        KNOWN[hash] = new Known(bits, text);
        return text;
    }

    /**
     * How many digits a number below 2³¹ has behind the point, if at most three; -1 for others. A decimal of up to 15 digits whose nearest double is {@code d}
     * is the only one, and the quotient of two integers below 2⁵³ is rounded to the nearest, so what divides to {@code d} is its text.
     */
    public static int decimals(double d) {
        double x = Math.abs(d);
        if (!(x <= Integer.MAX_VALUE)) return -1;
        if ((int) x == x) return 0;
        if (Math.rint(x * 10) / 10 == x) return 1;
        if (Math.rint(x * 100) / 100 == x) return 2;
        return Math.rint(x * 1000) / 1000 == x ? 3 : -1;
    }

    private static String fractionOrLarge(double d) {
        if (Double.isInfinite(d)) return d > 0 ? "Infinity" : "-Infinity";
        long l = (long) d;
        if (l == d && l < 1L << 53 && l > -(1L << 53)) return Long.toString(l);
        // Java's shortest digits are those the specification asks for; only the layout differs.
        double x = Math.abs(d);
        // OPTIMIZATION: where Java shows no exponent, it shows what we want.
        if (x >= 1e-3 && x < 1e7) return Double.toString(d);
        String java = shortest(x);
        int e = java.indexOf('E');
        int exponent = e < 0 ? 0 : Integer.parseInt(java, e + 1, java.length(), 10);
        int end = e < 0 ? java.length() : e;
        int dot = java.indexOf('.');
        StringBuilder digits = new StringBuilder(24);
        digits.append(java, 0, dot).append(java, dot + 1, end);
        int point = dot + exponent;
        int lead = 0;
        while (lead < digits.length() - 1 && digits.charAt(lead) == '0') lead++;
        digits.delete(0, lead);
        point -= lead;
        int k = digits.length();
        while (k > 1 && digits.charAt(k - 1) == '0') k--;
        digits.setLength(k);
        return layOut(d < 0, digits, point);
    }

    /** Double.toString, but for subnormal numbers that one digit tells apart, where Java insists on two. */
    private static String shortest(double x) {
        String s = Double.toString(x);
        if (x >= Double.MIN_NORMAL || s.charAt(3) != 'E' || s.charAt(2) == '0') return s;
        String rounded = new BigDecimal(x).round(new java.math.MathContext(1, RoundingMode.HALF_EVEN)).toString();
        int e = rounded.indexOf('E');
        return e == 1 && Double.parseDouble(rounded) == x ? rounded.charAt(0) + ".0" + rounded.substring(1) : s;
    }

    /** Digits with the decimal point after {@code n} of them. */
    private static String layOut(boolean negative, StringBuilder digits, int n) {
        int k = digits.length();
        StringBuilder b = new StringBuilder(k + 8);
        if (negative) b.append('-');
        if (k <= n && n <= 21) {
            b.append(digits);
            for (int i = k; i < n; i++) b.append('0');
        } else if (0 < n && n <= 21) {
            b.append(digits, 0, n).append('.').append(digits, n, k);
        } else if (-6 < n && n <= 0) {
            b.append("0.");
            for (int i = n; i < 0; i++) b.append('0');
            b.append(digits);
        } else {
            b.append(digits.charAt(0));
            if (k > 1) b.append('.').append(digits, 1, k);
            b.append('e').append(n > 0 ? '+' : '-').append(Math.abs(n - 1));
        }
        return b.toString();
    }

    /** Number.prototype.toFixed of a finite number below 1e21. */
    public static String toFixed(double d, int fractionDigits) {
        if (fractionDigits <= 15) {
            String s = toFixedFast(d, fractionDigits);
            if (s != null) return s;
        }
        String s = new BigDecimal(Math.abs(d)).setScale(fractionDigits, RoundingMode.HALF_UP).toPlainString();
        return d < 0 ? "-" + s : s;
    }

    private static final long[] POWERS = {1L, 10L, 100L, 1000L, 10_000L, 100_000L, 1_000_000L, 10_000_000L, 100_000_000L, 1_000_000_000L,
        10_000_000_000L, 100_000_000_000L, 1_000_000_000_000L, 10_000_000_000_000L, 100_000_000_000_000L, 1_000_000_000_000_000L};

    /** The same in 128-bit arithmetic, exact; {@code null} where that does not reach. */
    private static String toFixedFast(double d, int digits) {
        long scaled = scaled(Math.abs(d), digits);
        if (scaled < 0) return null;
        long power = POWERS[digits];
        StringBuilder b = new StringBuilder(24);
        if (d < 0) b.append('-');
        b.append(scaled / power);
        if (digits > 0) {
            String fraction = Long.toString(scaled % power);
            b.append('.');
            for (int i = fraction.length(); i < digits; i++) b.append('0');
            b.append(fraction);
        }
        return b.toString();
    }

    /** x times 10^digits, exactly rounded, a half upward; -1 where 128 bits do not reach. */
    private static long scaled(double x, int digits) {
        if (!(x * POWERS[digits] < 1e17) || x < 0x1p-60 || x >= 0x1p53) return -1;
        long bits = Double.doubleToRawLongBits(x);
        long mantissa = bits & 0xf_ffff_ffff_ffffL | 0x10_0000_0000_0000L;
        int shift = 1075 - (int) (bits >>> 52);
        // x = mantissa / 2^shift; shift is 1 to 113, or 0 for the largest.
        long high = Math.multiplyHigh(mantissa, POWERS[digits]);
        long low = mantissa * POWERS[digits];
        if (shift == 0) return low;
        if (shift < 64) {
            long half = 1L << shift - 1;
            long sum = low + half;
            if (Long.compareUnsigned(sum, half) < 0) high++;
            return high << 64 - shift | sum >>> shift;
        }
        int s = shift - 64;
        // The half is in the high word, or its top bit in the low one.
        return s == 0 ? high + (low < 0 ? 1 : 0) : high + (1L << s - 1) >>> s;
    }

    /**
     * The first {@code count} digits of x, rounded, a half upward, as a number, and its decimal exponent: {@code out[0]} is
     * the digits, {@code out[1]} the exponent of the first one. False where {@link #scaled} does not reach.
     */
    private static boolean leadingDigits(double x, int count, long[] out) {
        if (count > 15 || x < 1e-4 || x >= 1e15) return false;
        int exponent = (int) Math.floor(Math.log10(x));
        for (int turn = 0; turn < 2; turn++) {
            int digits = count - 1 - exponent;
            if (digits < 0 || digits > 15) return false;
            long scaled = scaled(x, digits);
            if (scaled < 0) return false;
            if (scaled < POWERS[count]) {
                // An estimate one too high shows in a digit too few.
                if (scaled < POWERS[count - 1]) {
                    exponent--;
                    continue;
                }
                out[0] = scaled;
                out[1] = exponent;
                return true;
            }
            exponent++;
        }
        return false;
    }

    /** Number.prototype.toExponential of a finite number; {@code fractionDigits} -1: as many as needed. */
    public static String toExponential(double d, int fractionDigits) {
        double x = Math.abs(d);
        String digits;
        int exponent;
        if (x == 0) {
            digits = "0".repeat(Math.max(0, fractionDigits) + 1);
            exponent = 0;
        } else {
            long[] leading = new long[2];
            if (fractionDigits >= 0 && leadingDigits(x, fractionDigits + 1, leading)) return exponential(d < 0, Long.toString(leading[0]), (int) leading[1]);
            BigDecimal v = fractionDigits < 0 ? new BigDecimal(shortest(x)) : new BigDecimal(x).round(
                new java.math.MathContext(fractionDigits + 1, RoundingMode.HALF_UP));
            String u = v.unscaledValue().toString();
            exponent = u.length() - 1 - v.scale();
            if (fractionDigits < 0) {
                int k = u.length();
                while (k > 1 && u.charAt(k - 1) == '0') k--;
                digits = u.substring(0, k);
            } else {
                digits = u + "0".repeat(Math.max(0, fractionDigits + 1 - u.length()));
            }
        }
        return exponential(d < 0, digits, exponent);
    }

    private static String exponential(boolean negative, String digits, int exponent) {
        StringBuilder b = new StringBuilder(digits.length() + 8);
        if (negative) b.append('-');
        b.append(digits.charAt(0));
        if (digits.length() > 1) b.append('.').append(digits, 1, digits.length());
        return b.append('e').append(exponent < 0 ? '-' : '+').append(Math.abs(exponent)).toString();
    }

    /** Number.prototype.toPrecision of a finite number. */
    public static String toPrecision(double d, int precision) {
        double x = Math.abs(d);
        String sign = d < 0 ? "-" : "";
        if (x == 0) return precision == 1 ? "0" : "0." + "0".repeat(precision - 1);
        String u;
        int e;
        long[] leading = new long[2];
        if (leadingDigits(x, precision, leading)) {
            u = Long.toString(leading[0]);
            e = (int) leading[1];
        } else {
            BigDecimal v = new BigDecimal(x).round(new java.math.MathContext(precision, RoundingMode.HALF_UP));
            u = v.unscaledValue().toString();
            e = u.length() - 1 - v.scale();
        }
        String digits = u.length() < precision ? u + "0".repeat(precision - u.length()) : u.substring(0, precision);
        if (e < -6 || e >= precision) {
            String s = sign + digits.charAt(0);
            if (precision > 1) s = s + "." + digits.substring(1);
            return s + "e" + (e < 0 ? "-" : "+") + Math.abs(e);
        }
        if (e == precision - 1) return sign + digits;
        if (e >= 0) return sign + digits.substring(0, e + 1) + "." + digits.substring(e + 1);
        return sign + "0." + "0".repeat(-e - 1) + digits;
    }

    /**
     * Number::toString with a radix other than 10, digit for digit as V8: as many fraction digits as tell the number from
     * its neighbours, and zeros for integer digits beyond the precision.
     */
    public static String toRadixString(double value, int radix) {
        if (value != value) return "NaN";
        if (Double.isInfinite(value)) return value > 0 ? "Infinity" : "-Infinity";
        if (value == 0) return "0";
        double x = Math.abs(value);
        double integer = Math.floor(x);
        double fraction = x - integer;
        StringBuilder b = new StringBuilder();
        double delta = Math.max(Math.ulp(x) / 2, Double.MIN_VALUE);
        if (fraction >= delta) {
            b.append('.');
            do {
                fraction *= radix;
                delta *= radix;
                int digit = (int) fraction;
                b.append(Character.forDigit(digit, radix));
                fraction -= digit;
                if ((fraction > 0.5 || fraction == 0.5 && (digit & 1) != 0) && fraction + delta > 1) {
                    if (carries(b, radix)) integer++;
                    break;
                }
            } while (fraction >= delta);
        }
        if (integer < 0x1p53) {
            b.insert(0, Long.toString((long) integer, radix));
        } else {
            insertLarge(b, integer, radix);
        }
        return value < 0 ? b.insert(0, '-').toString() : b.toString();
    }

    private static void insertLarge(StringBuilder fraction, double integer, int radix) {
        StringBuilder reversed = new StringBuilder();
        while (integer / radix >= 0x1p53) {
            integer /= radix;
            reversed.append('0');
        }
        do {
            double digit = integer % radix;
            reversed.append(Character.forDigit((int) digit, radix));
            integer = (integer - digit) / radix;
        } while (integer > 0);
        fraction.insert(0, reversed.reverse());
    }

    /** Adds one unit in the last place of a fraction, dropping digits that become zero; whether it carries into the integer. */
    private static boolean carries(StringBuilder b, int radix) {
        for (int i = b.length() - 1; i > 0; i--) {
            int d = Character.digit(b.charAt(i), radix) + 1;
            if (d < radix) {
                b.setCharAt(i, Character.forDigit(d, radix));
                b.setLength(i + 1);
                return false;
            }
        }
        b.setLength(0);
        return true;
    }
}
