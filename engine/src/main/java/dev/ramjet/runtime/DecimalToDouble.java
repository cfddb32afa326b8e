package dev.ramjet.runtime;

import java.math.BigInteger;

/**
 * Decimal digits → the nearest double, without arithmetic of many words.
 *
 * <p>Up to nineteen significant digits w and a power of ten q are w·10^q = w·5^q·2^q. A table has 128 bits of each 5^q; one or two
 * multiplications of 64 bits give the leading bits of the product. Where these leave the rounding open (a few cases in 2^64), for more digits
 * and for subnormal results, {@link Double#parseDouble} answers. The method is Daniel Lemire's and Michael Eisel's ("Number Parsing at a
 * Gigabyte per Second").
 */
final class DecimalToDouble {
    private DecimalToDouble() {}

    private static final int MIN_EXPONENT = -342, MAX_EXPONENT = 308;
    private static final double[] EXACT_POWERS = {1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16, 1e17,
        1e18, 1e19, 1e20, 1e21, 1e22};

    /** 5^q, cut to 128 bits with the first bit set. */
    private static final class Power {
        final long high, low;

        Power(long high, long low) {
            this.high = high;
            this.low = low;
        }
    }

    /** Each is made when it is first needed: few programs need many. Threads may make one twice. */
    private static final Power[] POWERS = new Power[MAX_EXPONENT - MIN_EXPONENT + 1];

    /** The value of {@code s} from {@code start} to {@code end}: a StrDecimalLiteral that is no Infinity. */
    static double parse(String s, int start, int end) {
        int i = start;
        char c = s.charAt(i);
        boolean negative = c == '-';
        if (negative || c == '+') i++;
        long w = 0;
        int digits = 0, exponent = 0;
        boolean point = false;
        for (; i < end; i++) {
            c = s.charAt(i);
            int d = c - '0';
            if (d >= 0 && d <= 9) {
                if (w != 0 || d != 0) {
                    if (++digits > 19) return Double.parseDouble(s.substring(start, end));
                    w = w * 10 + d;
                }
                if (point) exponent--;
            } else if (c == '.') {
                point = true;
            } else {
                break;
            }
        }
        if (i < end) {
            // e
            i++;
            boolean minus = s.charAt(i) == '-';
            if (minus || s.charAt(i) == '+') i++;
            int e = 0;
            for (; i < end; i++) e = Math.min(100_000, e * 10 + s.charAt(i) - '0');
            exponent += minus ? -e : e;
        }
        double v;
        if (w >= 0 && w <= 1L << 53 && exponent >= -22 && exponent <= 22) {
            // Both are exact, so one rounding is all there is.
            v = exponent < 0 ? w / EXACT_POWERS[-exponent] : w * EXACT_POWERS[exponent];
        } else {
            long bits = w == 0 ? 0 : bits(w, exponent);
            if (bits < 0) return Double.parseDouble(s.substring(start, end));
            v = Double.longBitsToDouble(bits);
        }
        return negative ? -v : v;
    }

    /** The bits of the double nearest to w·10^q, or -1 where this does not tell. */
    private static long bits(long w, int q) {
        if (q < MIN_EXPONENT || q > MAX_EXPONENT) return -1;
        Power power = POWERS[q - MIN_EXPONENT];
        if (power == null) POWERS[q - MIN_EXPONENT] = power = power(q);
        long five = power.high;
        int zeros = Long.numberOfLeadingZeros(w);
        w <<= zeros;
        long high = Math.unsignedMultiplyHigh(w, five), low = w * five;
        if ((high & 0x1ff) == 0x1ff) {
            long carry = Math.unsignedMultiplyHigh(w, power.low);
            low += carry;
            if (Long.compareUnsigned(low, carry) < 0) high++;
        }
        if (low == -1 && (q < -27 || q > 55)) return -1;
        int upper = (int) (high >>> 63);
        long mantissa = high >>> upper + 9;
        int exponent = (217706 * q >> 16) + 63 + upper - zeros + 1023;
        if (exponent <= 0) return -1;
        // Half way between two: to the even one.
        if (low >= 0 && low <= 1 && q >= -4 && q <= 23 && (mantissa & 3) == 1 && mantissa << upper + 9 == high) mantissa &= ~1L;
        mantissa = mantissa + (mantissa & 1) >>> 1;
        if (mantissa >= 1L << 53) {
            mantissa = 1L << 52;
            exponent++;
        }
        if (exponent >= 0x7ff) return 0x7ff0_0000_0000_0000L;
        return mantissa & ~(1L << 52) | (long) exponent << 52;
    }

    private static Power power(int q) {
        BigInteger v = BigInteger.valueOf(5).pow(Math.abs(q));
        if (q < 0) {
            int z = v.subtract(BigInteger.ONE).bitLength();
            v = BigInteger.ONE.shiftLeft(q >= -27 ? z + 127 : 2 * z + 128).divide(v).add(BigInteger.ONE);
        }
        int excess = v.bitLength() - 128;
        v = excess > 0 ? v.shiftRight(excess) : v.shiftLeft(-excess);
        return new Power(v.shiftRight(64).longValue(), v.longValue());
    }
}
