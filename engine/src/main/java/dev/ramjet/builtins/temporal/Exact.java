package dev.ramjet.builtins.temporal;

import java.math.BigDecimal;
import java.math.BigInteger;

/** Exact arithmetic on nanoseconds: times of the epoch and durations do not fit a long. */
final class Exact {
    private Exact() {}

    static final long NS_PER_DAY = 86_400_000_000_000L;
    static final BigInteger DAY = BigInteger.valueOf(NS_PER_DAY);
    static final BigInteger SECOND = BigInteger.valueOf(1_000_000_000L);
    static final BigInteger MILLION = BigInteger.valueOf(1_000_000L);
    static final BigInteger THOUSAND = BigInteger.valueOf(1000L);
    /** Bounds of Temporal.Instant. */
    static final BigInteger MAX_INSTANT = DAY.multiply(BigInteger.valueOf(100_000_000L));
    static final BigInteger MIN_INSTANT = MAX_INSTANT.negate();
    /** Greatest time duration. */
    static final BigInteger MAX_TIME_DURATION = BigInteger.ONE.shiftLeft(53).multiply(SECOND).subtract(BigInteger.ONE);

    /** An integral Number as an integer. */
    static BigInteger big(double d) {
        return Math.abs(d) < 9e18 ? BigInteger.valueOf((long) d) : new BigDecimal(d).toBigInteger();
    }

    /** IsValidEpochNanoseconds. */
    static boolean isValidEpoch(BigInteger ns) {
        return isLong(ns) || ns.compareTo(MIN_INSTANT) >= 0 && ns.compareTo(MAX_INSTANT) <= 0;
    }

    /** Whether a value is a long: the times of 1677 to 2262 are, and almost all durations. */
    static boolean isLong(BigInteger x) {
        return x.bitLength() <= 63;
    }

    /** Quotient towards negative infinity and the remainder that is left. */
    static BigInteger[] floorDivide(BigInteger x, BigInteger positive) {
        BigInteger[] r = x.divideAndRemainder(positive);
        if (r[1].signum() < 0) {
            r[0] = r[0].subtract(BigInteger.ONE);
            r[1] = r[1].add(positive);
        }
        return r;
    }

    /** RoundNumberToIncrement. */
    static BigInteger round(BigInteger x, BigInteger increment, RoundingMode mode) {
        // OPTIMIZATION: in long where twice the result is one.
        if (x.bitLength() <= 61 && increment.bitLength() <= 61) return BigInteger.valueOf(round(x.longValue(), increment.longValue(), mode));
        BigInteger[] r = x.abs().divideAndRemainder(increment);
        if (r[1].signum() == 0) return x;
        boolean negative = x.signum() < 0;
        int half = r[1].shiftLeft(1).compareTo(increment);
        BigInteger q = RoundingMode.roundsUp(mode.unsigned(negative), half, r[0].testBit(0)) ? r[0].add(BigInteger.ONE) : r[0];
        q = q.multiply(increment);
        return negative ? q.negate() : q;
    }

    /** RoundNumberToIncrement. */
    static long round(long x, long increment, RoundingMode mode) {
        long a = Math.abs(x);
        long q = a / increment;
        long r = a % increment;
        if (r == 0) return x;
        if (RoundingMode.roundsUp(mode.unsigned(x < 0), Long.compare(r, increment - r), (q & 1) != 0)) q++;
        return x < 0 ? -q * increment : q * increment;
    }

    /** RoundNumberToIncrementAsIfPositive. */
    static BigInteger roundAsIfPositive(BigInteger x, BigInteger increment, RoundingMode mode) {
        BigInteger[] r = floorDivide(x, increment);
        if (r[1].signum() == 0) return x;
        int half = r[1].shiftLeft(1).compareTo(increment);
        BigInteger q = RoundingMode.roundsUp(mode.unsigned(false), half, r[0].testBit(0)) ? r[0].add(BigInteger.ONE) : r[0];
        return q.multiply(increment);
    }

    /** The Number nearest to a quotient. */
    static double quotient(BigInteger numerator, BigInteger denominator) {
        if (numerator.signum() == 0) return 0;
        // OPTIMIZATION: a quotient of exact doubles is the nearest one.
        if (numerator.bitLength() <= 53 && denominator.bitLength() <= 53) return (double) numerator.longValue() / denominator.longValue();
        boolean negative = numerator.signum() != denominator.signum();
        BigInteger n = numerator.abs();
        BigInteger d = denominator.abs();
        // Enough bits that the rest only matters as "more than nothing".
        int shift = Math.max(0, 66 - (n.bitLength() - d.bitLength()));
        BigInteger[] r = n.shiftLeft(shift).divideAndRemainder(d);
        BigInteger q = r[1].signum() == 0 ? r[0] : r[0].setBit(0);
        double v = Math.scalb(q.doubleValue(), -shift);
        return negative ? -v : v;
    }
}
