package dev.ramjet.runtime;

/** Boxing and type tests of JavaScript values. */
public final class Values {
    private Values() {}

    public static final Double NAN = Double.NaN;

    /** An int32 value. */
    public static Object box(int i) {
        return i;
    }

    /** A Number, as Integer where it is an int32 (and not -0), else as Double. */
    public static Object number(double d) {
        int i = (int) d;
        if (i == d && (i != 0 || Double.doubleToRawLongBits(d) == 0)) return i;
        return d;
    }

    /** A Number from a long of at most 53 bits. */
    public static Object number(long l) {
        int i = (int) l;
        return i == l ? (Object) i : (Object) (double) l;
    }

    public static boolean isNumber(Object v) {
        return v instanceof Integer || v instanceof Double;
    }

    /** The value of a Number. */
    public static double doubleValue(Object number) {
        return number instanceof Integer i ? i : (Double) number;
    }

    public static boolean isNullish(Object v) {
        return v == Undefined.INSTANCE || v == JSNull.INSTANCE;
    }

    public static boolean isCallable(Object v) {
        return v instanceof JSObject o && o.isCallable();
    }

    public static boolean isConstructor(Object v) {
        return v instanceof JSObject o && o.isConstructor();
    }

    /** Argument {@code i}, or undefined. */
    public static Object arg(Object[] args, int i) {
        return i < args.length ? args[i] : Undefined.INSTANCE;
    }
}
