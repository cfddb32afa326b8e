package dev.ramjet.runtime;

import java.math.BigDecimal;
import java.math.BigInteger;

/** BigInt operations that {@link BigInteger} does not have as JavaScript wants them, with a limit on size. */
public final class BigInts {
    private BigInts() {}

    /** Longest BigInt, in bits (V8's limit); beyond it "Maximum BigInt size exceeded". */
    public static final int MAX_BITS = 1 << 30;

    static BigInteger check(BigInteger b) {
        if (b.bitLength() > MAX_BITS) throw tooBig();
        return b;
    }

    private static JSThrow tooBig() {
        return Errors.rangeError("Maximum BigInt size exceeded");
    }

    static BigInteger multiply(BigInteger x, BigInteger y) {
        if ((long) x.bitLength() + y.bitLength() > MAX_BITS) throw tooBig();
        return x.multiply(y);
    }

    static BigInteger divide(BigInteger x, BigInteger y) {
        if (y.signum() == 0) throw Errors.rangeError("Division by zero");
        return x.divide(y);
    }

    static BigInteger remainder(BigInteger x, BigInteger y) {
        if (y.signum() == 0) throw Errors.rangeError("Division by zero");
        return x.remainder(y);
    }

    static BigInteger power(BigInteger x, BigInteger y) {
        if (y.signum() < 0) throw Errors.rangeError("Exponent must be non-negative");
        if (y.signum() == 0) return BigInteger.ONE;
        if (x.signum() == 0 || x.equals(BigInteger.ONE)) return x;
        if (x.equals(BigInteger.ONE.negate())) return y.testBit(0) ? x : BigInteger.ONE;
        if (y.bitLength() > 31 || (long) (x.bitLength() - 1) * y.intValue() > MAX_BITS) throw tooBig();
        return x.pow(y.intValue());
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
