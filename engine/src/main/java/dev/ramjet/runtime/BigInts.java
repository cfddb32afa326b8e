package dev.ramjet.runtime;

import java.math.BigDecimal;
import java.math.BigInteger;

/** BigInt operations that {@link BigInteger} does not have as JavaScript wants them, with a limit on size. */
public final class BigInts {
    private BigInts() {}

    /**
     * Longest BigInt, in bits; beyond it "Maximum BigInt size exceeded". Between V8's 2^30 and the 2^20 of SpiderMonkey and JavaScriptCore:
     * one operation of {@link BigInteger} cannot be interrupted, and at this size none takes longer than about a second.
     */
    public static final int MAX_BITS = 1 << 24;
    /** From here on operations look for interrupts. */
    private static final int LONG = 1 << 16;
    /** So many decimal digits are converted at once. */
    private static final int DIGITS = 20_000;

    static BigInteger check(BigInteger b) {
        if (b.bitLength() > MAX_BITS) throw tooBig();
        return b;
    }

    private static JSThrow tooBig() {
        return Errors.rangeError("Maximum BigInt size exceeded");
    }

    static BigInteger multiply(BigInteger x, BigInteger y) {
        if ((long) x.bitLength() + y.bitLength() > MAX_BITS) throw tooBig();
        if (x.bitLength() > LONG) Agent.current().poll();
        return x.multiply(y);
    }

    static BigInteger divide(BigInteger x, BigInteger y) {
        if (y.signum() == 0) throw Errors.rangeError("Division by zero");
        if (x.bitLength() > LONG) Agent.current().poll();
        return x.divide(y);
    }

    static BigInteger remainder(BigInteger x, BigInteger y) {
        if (y.signum() == 0) throw Errors.rangeError("Division by zero");
        if (x.bitLength() > LONG) Agent.current().poll();
        return x.remainder(y);
    }

    static BigInteger power(BigInteger x, BigInteger y) {
        if (y.signum() < 0) throw Errors.rangeError("Exponent must be non-negative");
        if (y.signum() == 0) return BigInteger.ONE;
        if (x.signum() == 0 || x.equals(BigInteger.ONE)) return x;
        if (x.equals(BigInteger.ONE.negate())) return y.testBit(0) ? x : BigInteger.ONE;
        if (y.bitLength() > 31 || (long) (x.bitLength() - 1) * y.intValue() > MAX_BITS) throw tooBig();
        int n = y.intValue();
        if ((long) x.bitLength() * n < LONG) return x.pow(n);
        BigInteger result = x;
        for (int bit = Integer.highestOneBit(n) >> 1; bit != 0; bit >>= 1) {
            result = multiply(result, result);
            if ((n & bit) != 0) result = multiply(result, x);
        }
        return result;
    }

    /** BigInt::toString. */
    public static String toString(BigInteger x, int radix) {
        if (x.bitLength() < LONG || Integer.bitCount(radix) == 1) return x.toString(radix);
        StringBuilder b = new StringBuilder((int) (x.bitLength() / (Math.log(radix) / Math.log(2))) + 4);
        if (x.signum() < 0) b.append('-');
        appendDigits(b, x.abs(), radix, 0);
        return b.toString();
    }

    /** Halves the digits until they are few, so that it can be interrupted in between. */
    private static void appendDigits(StringBuilder b, BigInteger x, int radix, int digits) {
        Agent.current().poll();
        if (x.bitLength() < LONG) {
            String s = x.toString(radix);
            for (int i = s.length(); i < digits; i++) b.append('0');
            b.append(s);
            return;
        }
        int low = (int) (x.bitLength() / (Math.log(radix) / Math.log(2))) / 2;
        BigInteger[] halves = x.divideAndRemainder(power(BigInteger.valueOf(radix), BigInteger.valueOf(low)));
        appendDigits(b, halves[0], radix, Math.max(0, digits - low));
        appendDigits(b, halves[1], radix, low);
    }

    /** The value of digits of a radix, without sign. */
    static BigInteger parse(String digits, int radix) {
        int n = digits.length();
        if (n <= DIGITS) return new BigInteger(digits, radix);
        if ((n - 1) * (Math.log(radix) / Math.log(2)) > MAX_BITS) throw tooBig();
        BigInteger high = parse(digits.substring(0, n - n / 2), radix);
        return multiply(high, power(BigInteger.valueOf(radix), BigInteger.valueOf(n / 2))).add(parse(digits.substring(n - n / 2), radix));
    }

    static BigInteger shiftLeft(BigInteger x, BigInteger y) {
        if (y.signum() == 0 || x.signum() == 0) return x;
        if (y.signum() < 0) {
            return y.bitLength() > 31 ? (x.signum() < 0 ? BigInteger.ONE.negate() : BigInteger.ZERO) : x.shiftRight(-y.intValue());
        }
        if (y.bitLength() > 31 || (long) x.bitLength() + y.intValue() > MAX_BITS) throw tooBig();
        return x.shiftLeft(y.intValue());
    }

    static boolean equalsNumber(BigInteger x, double y) {
        return compareNumber(x, y, 2) == 0;
    }

    /** Order of x and y, or {@code unordered} for NaN. */
    static int compareNumber(BigInteger x, double y, int unordered) {
        if (y != y) return unordered;
        if (Double.isInfinite(y)) return y > 0 ? -1 : 1;
        return new BigDecimal(x).compareTo(new BigDecimal(y));
    }
}
