package dev.ramjet.builtins;

import java.math.BigInteger;

/**
 * An exact sum of doubles: a fixed-point number in units of 2^-1074, kept as 32-bit digits in longs, so that carries need to
 * be spread only every 2^30 additions. Rounded once, at the end.
 */
final class ExactSum {
    private static final int DIGITS = 70;
    private static final int SPREAD_AFTER = 1 << 29;

    private final long[] digits = new long[DIGITS];
    private int pending;

    /** Adds a finite number. */
    void add(double x) {
        if (x == 0) return;
        long bits = Double.doubleToRawLongBits(x);
        int exponent = (int) (bits >>> 52) & 0x7ff;
        long mantissa = bits & 0xf_ffff_ffff_ffffL;
        if (exponent != 0) {
            mantissa |= 0x10_0000_0000_0000L;
            exponent--;
        }
        int at = exponent >> 5;
        int shift = exponent & 31;
        // 53 bits moved by up to 31 span three digits.
        long low = (mantissa & 0xffff_ffffL) << shift;
        long high = (mantissa >>> 32) << shift;
        long d0 = low & 0xffff_ffffL;
        long d1 = (low >>> 32) + (high & 0xffff_ffffL);
        long d2 = high >>> 32;
        if (bits >= 0) {
            digits[at] += d0;
            digits[at + 1] += d1;
            digits[at + 2] += d2;
        } else {
            digits[at] -= d0;
            digits[at + 1] -= d1;
            digits[at + 2] -= d2;
        }
        if (++pending == SPREAD_AFTER) spread();
    }

    private void spread() {
        pending = 0;
        long carry = 0;
        for (int i = 0; i < DIGITS - 1; i++) {
            long v = digits[i] + carry;
            digits[i] = v & 0xffff_ffffL;
            carry = v >> 32;
        }
        digits[DIGITS - 1] += carry;
    }

    /** The sum, rounded to the nearest double; +0 for zero. */
    double value() {
        spread();
        byte[] bytes = new byte[DIGITS * 4 + 8];
        long top = digits[DIGITS - 1];
        for (int i = 0; i < 8; i++) bytes[7 - i + 4] = (byte) (top >> 8 * i);
        byte sign = (byte) (top >> 63);
        for (int i = 0; i < 4; i++) bytes[i] = sign;
        for (int d = DIGITS - 2, at = 12; d >= 0; d--, at += 4) {
            long v = digits[d];
            bytes[at] = (byte) (v >> 24);
            bytes[at + 1] = (byte) (v >> 16);
            bytes[at + 2] = (byte) (v >> 8);
            bytes[at + 3] = (byte) v;
        }
        return toDouble(new BigInteger(bytes, 0, 12 + (DIGITS - 1) * 4));
    }

    /** units · 2^-1074. */
    private static double toDouble(BigInteger units) {
        BigInteger a = units.abs();
        int length = a.bitLength();
        int drop = length - 53;
        double r;
        if (drop <= 0) {
            r = Math.scalb((double) a.longValue(), -1074);
        } else {
            long kept = a.shiftRight(drop).longValue();
            if (a.testBit(drop - 1) && ((kept & 1) != 0 || a.getLowestSetBit() < drop - 1)) kept++;
            r = drop - 1074 > 971 ? Double.POSITIVE_INFINITY : Math.scalb((double) kept, drop - 1074);
        }
        return units.signum() < 0 ? -r : r;
    }
}
