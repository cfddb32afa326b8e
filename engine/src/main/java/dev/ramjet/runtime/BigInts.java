package dev.ramjet.runtime;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;

/** BigInt operations that {@link BigInteger} does not have as JavaScript wants them, with a limit on size. */
public final class BigInts {
    private BigInts() {}

    /**
     * Longest BigInt, in bits; beyond it "Maximum BigInt size exceeded". Between V8's 2^30 and the 2^20 of SpiderMonkey and JavaScriptCore.
     * What takes more than linear time looks for interrupts on its way ({@link LargeIntegers}).
     */
    public static final int MAX_BITS = 1 << 24;
    /** From here on operations look for interrupts. */
    private static final int LONG = 1 << 16;
    /** So many digits are converted at once. */
    private static final int DIGITS = 8192;

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
        return LargeIntegers.multiply(x, y);
    }

    static BigInteger divide(BigInteger x, BigInteger y) {
        if (y.signum() == 0) throw Errors.rangeError("Division by zero");
        if (x.bitLength() > LONG) Agent.current().poll();
        return x.bitLength() > LargeIntegers.STEP ? LargeIntegers.divide(x, y)[0] : x.divide(y);
    }

    static BigInteger remainder(BigInteger x, BigInteger y) {
        if (y.signum() == 0) throw Errors.rangeError("Division by zero");
        if (x.bitLength() > LONG) Agent.current().poll();
        return x.bitLength() > LargeIntegers.STEP ? LargeIntegers.divide(x, y)[1] : x.remainder(y);
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
        ArrayList<BigInteger> powers = powers(radix, x.bitLength());
        appendDigits(b, x.abs(), radix, powers, powers.size() - 1, false);
        return b.toString();
    }

    /** The radix to the power of {@link #DIGITS}, and of twice that, and so on, as long as they have at most {@code bits} bits. */
    private static ArrayList<BigInteger> powers(int radix, int bits) {
        ArrayList<BigInteger> powers = new ArrayList<>();
        BigInteger p = BigInteger.valueOf(radix).pow(DIGITS);
        while (p.bitLength() <= bits) {
            powers.add(p);
            p = LargeIntegers.multiply(p, p);
        }
        return powers;
    }

    /** Halves the digits, of which there are at most twice as many as {@code powers[k]} has, until they are few. */
    private static void appendDigits(StringBuilder b, BigInteger x, int radix, ArrayList<BigInteger> powers, int k, boolean padded) {
        if (k < 0) {
            Agent.current().poll();
            String s = x.toString(radix);
            if (padded) b.repeat('0', DIGITS - s.length());
            b.append(s);
            return;
        }
        BigInteger p = powers.get(k);
        if (!padded && x.compareTo(p) < 0) {
            appendDigits(b, x, radix, powers, k - 1, false);
            return;
        }
        BigInteger[] halves = LargeIntegers.divide(x, p);
        appendDigits(b, halves[0], radix, powers, k - 1, padded);
        appendDigits(b, halves[1], radix, powers, k - 1, true);
    }

    /** The value of digits of a radix, which may have a sign. */
    static BigInteger parse(String digits, int radix) {
        int n = digits.length();
        if (n <= DIGITS) return new BigInteger(digits, radix);
        if (digits.charAt(0) == '-') return parse(digits.substring(1), radix).negate();
        if (digits.charAt(0) == '+') return parse(digits.substring(1), radix);
        if ((n - 1) * (Math.log(radix) / Math.log(2)) > MAX_BITS) throw tooBig();
        BigInteger[] parts = new BigInteger[(n + DIGITS - 1) / DIGITS];
        // From the last digits to the first.
        for (int i = 0; i < parts.length; i++) {
            Agent.current().poll();
            parts[i] = new BigInteger(digits.substring(Math.max(0, n - (i + 1) * DIGITS), n - i * DIGITS), radix);
        }
        BigInteger p = BigInteger.valueOf(radix).pow(DIGITS);
        for (int count = parts.length; count > 1; count = count + 1 >> 1) {
            for (int i = 0; i < count; i += 2) parts[i / 2] = i + 1 < count ? LargeIntegers.multiply(parts[i + 1], p).add(parts[i]) : parts[i];
            if (count > 2) p = LargeIntegers.multiply(p, p);
        }
        return check(parts[0]);
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
        if (x.bitLength() > 1024) return x.signum();
        return new BigDecimal(x).compareTo(new BigDecimal(y));
    }
}
