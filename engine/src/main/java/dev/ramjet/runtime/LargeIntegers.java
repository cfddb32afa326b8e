package dev.ramjet.runtime;

import java.math.BigInteger;

/**
 * Products and quotients of integers so long that {@link BigInteger} would work on one for seconds: cut into operations on at most
 * {@link #STEP} bits, between which interrupts are looked for. Products after Karatsuba; quotients by recursion, so that they cost as much as
 * a few products.
 */
final class LargeIntegers {
    /** Operations on so many bits take some milliseconds. */
    static final int STEP = 1 << 18;
    /** Quotients so short take a single pass. */
    private static final int SHORT_QUOTIENT = 1024;

    private LargeIntegers() {}

    static BigInteger multiply(BigInteger x, BigInteger y) {
        int n = x.bitLength(), m = y.bitLength();
        if (n <= STEP && m <= STEP) return x.multiply(y);
        BigInteger p = product(x.abs(), x == y ? null : y.abs());
        return x.signum() * y.signum() < 0 ? p.negate() : p;
    }

    /** The product of integers that are not negative; without {@code y}, the square. */
    private static BigInteger product(BigInteger x, BigInteger y) {
        Agent.current().poll();
        int n = x.bitLength(), m = y == null ? n : y.bitLength();
        if (n <= STEP && m <= STEP) return x.multiply(y == null ? x : y);
        int half = Math.max(n, m) + 1 >> 1;
        if (Math.min(n, m) <= half) {
            // One is less than half as long as the other.
            BigInteger longer = n < m ? y : x, shorter = n < m ? x : y;
            return product(longer.shiftRight(half), shorter).shiftLeft(half).add(product(low(longer, half), shorter));
        }
        BigInteger x1 = x.shiftRight(half), x0 = low(x, half);
        BigInteger y1 = y == null ? null : y.shiftRight(half), y0 = y == null ? null : low(y, half);
        BigInteger high = product(x1, y1), low = product(x0, y0);
        BigInteger middle = product(x1.add(x0), y == null ? null : y1.add(y0)).subtract(high).subtract(low);
        return high.shiftLeft(half).add(middle).shiftLeft(half).add(low);
    }

    private static BigInteger low(BigInteger x, int bits) {
        return x.bitLength() <= bits ? x : x.subtract(x.shiftRight(bits).shiftLeft(bits));
    }

    /** Quotient, rounded towards zero, and remainder, with the sign of {@code x}; {@code y} is not zero. */
    static BigInteger[] divide(BigInteger x, BigInteger y) {
        if (x.bitLength() <= STEP) return x.divideAndRemainder(y);
        BigInteger[] r = quotient(x.abs(), y.abs());
        if (x.signum() * y.signum() < 0) r[0] = r[0].negate();
        if (x.signum() < 0) r[1] = r[1].negate();
        return r;
    }

    private static BigInteger[] quotient(BigInteger x, BigInteger y) {
        Agent.current().poll();
        int n = y.bitLength();
        int m = x.bitLength() - n;
        if (m < SHORT_QUOTIENT || x.bitLength() <= 2 * STEP) return x.divideAndRemainder(y);
        if (n <= m + 2) {
            // One half of the quotient after the other.
            int h = m / 2;
            BigInteger[] high = quotient(x.shiftRight(h), y);
            BigInteger[] low = quotient(high[1].shiftLeft(h).add(low(x, h)), y);
            low[0] = high[0].shiftLeft(h).add(low[0]);
            return low;
        }
        // As many bits of the divisor as the quotient has, and two, tell it but for a few units; it never is too small.
        int s = n - m - 2;
        BigInteger[] r = quotient(x.shiftRight(s), y.shiftRight(s));
        BigInteger rest = r[1].shiftLeft(s).add(low(x, s)).subtract(multiply(r[0], low(y, s)));
        while (rest.signum() < 0) {
            r[0] = r[0].subtract(BigInteger.ONE);
            rest = rest.add(y);
        }
        r[1] = rest;
        return r;
    }
}
