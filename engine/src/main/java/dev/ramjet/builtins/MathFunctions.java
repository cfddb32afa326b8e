package dev.ramjet.builtins;

/**
 * The functions of Math on doubles, with the results V8 gives to the last bit: those of fdlibm. {@link StrictMath} is fdlibm 5.3;
 * where FreeBSD's later revision differs, the function stands here.
 */
public final class MathFunctions {
    private MathFunctions() {}

    private static final double LN2 = 6.93147180559945286227e-01;
    private static final int SIGN_BITS_CLEAR = 0x7fff_ffff;

    private static int high(double x) {
        return (int) (Double.doubleToRawLongBits(x) >> 32);
    }

    private static double fromHigh(long sign, int high) {
        return Double.longBitsToDouble(sign | (long) high << 32);
    }

    /** Math.acosh */
    public static double acosh(double x) {
        if (!(x >= 1)) return Double.NaN;
        if (x >= 0x1p28) return StrictMath.log(x) + LN2;
        if (x == 1) return 0;
        if (x > 2) return StrictMath.log(2 * x - 1 / (x + Math.sqrt(x * x - 1)));
        double t = x - 1;
        return StrictMath.log1p(t + Math.sqrt(2 * t + t * t));
    }

    /** Math.asinh */
    public static double asinh(double x) {
        double a = Math.abs(x);
        if (!(a < Double.POSITIVE_INFINITY) || a < 0x1p-28) return x;
        double r;
        if (a > 0x1p28) {
            r = StrictMath.log(a) + LN2;
        } else if (a > 2) {
            r = StrictMath.log(2 * a + 1 / (Math.sqrt(x * x + 1) + a));
        } else {
            double square = x * x;
            r = StrictMath.log1p(a + square / (1 + Math.sqrt(1 + square)));
        }
        return Math.copySign(r, x);
    }

    /** Math.atanh */
    public static double atanh(double x) {
        double a = Math.abs(x);
        if (!(a <= 1)) return Double.NaN;
        if (a == 1) return x / 0;
        if (a < 0x1p-28) return x;
        double twice = a + a;
        double r = a < 0.5 ? StrictMath.log1p(twice + twice * a / (1 - a)) : StrictMath.log1p(twice / (1 - a));
        return Math.copySign(0.5 * r, x);
    }

    /** Math.atan2 */
    public static double atan2(double y, double x) {
        int hx = high(x) & SIGN_BITS_CLEAR;
        int hy = high(y) & SIGN_BITS_CLEAR;
        // A quotient beyond 2^60 with a negative x: exactly a right angle.
        if (x < 0 && hx < 0x7ff0_0000 && hy < 0x7ff0_0000 && hy - hx >> 20 > 60) return Math.copySign(Math.PI / 2, y);
        return StrictMath.atan2(y, x);
    }

    /** Math.cbrt: an estimate from the exponent, a polynomial to 23 bits, one step of Newton's. */
    public static double cbrt(double x) {
        long bits = Double.doubleToRawLongBits(x);
        int hx = (int) (bits >> 32) & SIGN_BITS_CLEAR;
        if (hx >= 0x7ff0_0000 || x == 0) return x;
        long sign = bits & Long.MIN_VALUE;
        double t = hx < 0x10_0000
            ? fromHigh(sign, (high(x * 0x1p54) & SIGN_BITS_CLEAR) / 3 + 696219795)
            : fromHigh(sign, hx / 3 + 715094163);
        double r = t * t * (t / x);
        t *= 1.87595182427177009643 + r * (-1.88497979543377169875 + r * 1.621429720105354466140)
            + r * r * r * (-0.758397934778766047437 + r * 0.145996192886612446982);
        t = Double.longBitsToDouble(Double.doubleToRawLongBits(t) + 0x8000_0000L & 0xffff_ffff_c000_0000L);
        r = x / (t * t);
        return t + t * ((r - t) / (t + t + r));
    }

    /** Math.cosh */
    public static double cosh(double x) {
        return Math.abs(x) == 1 ? 0.5 * Math.E + 0.5 / Math.E : StrictMath.cosh(x);
    }

    /** Math.exp */
    public static double exp(double x) {
        return x == 1 ? Math.E : StrictMath.exp(x);
    }

    /** Math.tanh */
    public static double tanh(double x) {
        return Math.abs(x) < 0x1p-28 ? x : StrictMath.tanh(x);
    }

    /** Math.log2: x = 2^k·(1+f); the logarithm of 1+f in two parts, so that powers of two come out exact. */
    public static double log2(double x) {
        if (x != x || x < 0) return Double.NaN;
        if (x == 0) return Double.NEGATIVE_INFINITY;
        if (x == Double.POSITIVE_INFINITY || x == 1) return x == 1 ? 0 : x;
        int k = 0;
        if (x < Double.MIN_NORMAL) {
            k = -54;
            x *= 0x1p54;
        }
        long bits = Double.doubleToRawLongBits(x);
        int hx = (int) (bits >> 32);
        k += (hx >> 20) - 1023;
        hx &= 0xf_ffff;
        int i = hx + 0x9_5f64 & 0x10_0000;
        k += i >> 20;
        double f = Double.longBitsToDouble((long) (hx | i ^ 0x3ff0_0000) << 32 | bits & 0xffff_ffffL) - 1;
        double halfSquare = 0.5 * f * f;
        double s = f / (2 + f);
        double z = s * s;
        double w = z * z;
        double odd = w * (3.999999999940941908e-01 + w * (2.222219843214978396e-01 + w * 1.531383769920937332e-01));
        double even = z * (6.666666666666735130e-01 + w * (2.857142874366239149e-01 + w * (1.818357216161805012e-01 + w * 1.479819860511658591e-01)));
        double r = s * (halfSquare + (even + odd));
        double hi = Double.longBitsToDouble(Double.doubleToRawLongBits(f - halfSquare) & 0xffff_ffff_0000_0000L);
        double lo = f - hi - halfSquare + r;
        double valueHi = hi * 1.44269504072144627571;
        double valueLo = (lo + hi) * 1.67517131648865118353e-10 + lo * 1.44269504072144627571;
        w = k + valueHi;
        return valueLo + (k - w + valueHi) + w;
    }

    /** Math.round: the integer nearest, halves towards +∞. */
    public static double round(double x) {
        double r = Math.floor(x);
        if (x - r >= 0.5) r += 1;
        return r == 0 ? Math.copySign(r, x) : r;
    }

    /** Math.trunc */
    public static double trunc(double x) {
        return x < 0 ? Math.ceil(x) : Math.floor(x);
    }

    /** Math.sign */
    public static double sign(double x) {
        return x > 0 ? 1 : x < 0 ? -1 : x;
    }

    /** The binary16 nearest, ties to even; in one rounding. */
    public static double f16round(double x) {
        double a = Math.abs(x);
        if (!(a < 65520)) return a != a ? x : Math.copySign(Double.POSITIVE_INFINITY, x);
        if (a == 0) return x;
        // The unit of the last of 11 bits; below 2^-14 the fixed one of subnormals. Adding and taking away 2^52 units rounds.
        int exponent = Math.max(Math.getExponent(a), -14);
        double magic = Math.scalb(1.0, exponent - 10 + 52);
        return Math.copySign(a + magic - magic, x);
    }

    /** Math.hypot of finite and infinite values: scaled by the largest, sum of squares with Kahan's compensation. */
    public static double hypot(double[] values, int count) {
        double max = 0;
        boolean nan = false;
        for (int i = 0; i < count; i++) {
            double a = Math.abs(values[i]);
            if (a == Double.POSITIVE_INFINITY) return a;
            if (a != a) nan = true;
            else if (a > max) max = a;
        }
        if (nan) return Double.NaN;
        if (max == 0) return 0;
        double sum = 0;
        double compensation = 0;
        for (int i = 0; i < count; i++) {
            double n = Math.abs(values[i]) / max;
            double summand = n * n - compensation;
            double preliminary = sum + summand;
            compensation = preliminary - sum - summand;
            sum = preliminary;
        }
        return Math.sqrt(sum) * max;
    }
}
