package dev.ramjet.runtime;

import java.math.BigInteger;

/**
 * Type conversion.
 *
 * @see <a href="https://tc39.es/ecma262/#sec-type-conversion">Type Conversion</a>
 */
public final class Conversions {
    private Conversions() {}

    public static final String HINT_DEFAULT = "default";
    public static final String HINT_NUMBER = "number";
    public static final String HINT_STRING = "string";

    private static final Object[] NO_ARGS = {};

    /** ToPrimitive. */
    public static Object toPrimitive(Object v, String hint) {
        if (!(v instanceof JSObject o)) return v;
        JSObject exotic = o.getMethod(JSSymbol.TO_PRIMITIVE);
        if (exotic != null) {
            Object r = exotic.call(o, new Object[] {hint});
            if (!(r instanceof JSObject)) return r;
            throw Errors.typeError("Cannot convert object to primitive value");
        }
        return ordinaryToPrimitive(o, hint == HINT_STRING);
    }

    /** OrdinaryToPrimitive with hint string or number. */
    public static Object ordinaryToPrimitive(JSObject o, boolean stringFirst) {
        for (int i = 0; i < 2; i++) {
            Object f = o.get(stringFirst == (i == 0) ? "toString" : "valueOf");
            if (f instanceof JSObject m && m.isCallable()) {
                Object r = m.call(o, NO_ARGS);
                if (!(r instanceof JSObject)) return r;
            }
        }
        throw Errors.typeError("Cannot convert object to primitive value");
    }

    /** ToBoolean. */
    public static boolean toBoolean(Object v) {
        if (v instanceof Boolean b) return b;
        if (v instanceof JSObject o) return (o.flags & JSObject.HTML_DDA) == 0;
        if (v instanceof Integer i) return i != 0;
        if (v instanceof String s) return !s.isEmpty();
        if (v instanceof Double d) return !d.isNaN() && d != 0;
        if (v instanceof LazyString s) return s.length() != 0;
        if (v instanceof BigInteger b) return b.signum() != 0;
        return v instanceof JSSymbol;
    }

    /** ToNumber. */
    public static double toNumber(Object v) {
        if (v instanceof Integer i) return i;
        if (v instanceof Double d) return d;
        return toNumberSlow(v);
    }

    private static double toNumberSlow(Object v) {
        if (v == Undefined.INSTANCE) return Double.NaN;
        if (v == JSNull.INSTANCE) return 0;
        if (v instanceof Boolean b) return b ? 1 : 0;
        if (Strings.isString(v)) return stringToNumber(Strings.flat(v));
        if (v instanceof JSSymbol) throw Errors.typeError("Cannot convert a Symbol value to a number");
        if (v instanceof BigInteger) throw Errors.typeError("Cannot convert a BigInt value to a number");
        return toNumber(toPrimitive(v, HINT_NUMBER));
    }

    /** ToNumeric: an Integer, a Double or a BigInteger. */
    public static Object toNumeric(Object v) {
        if (v instanceof Integer || v instanceof Double) return v;
        Object p = toPrimitive(v, HINT_NUMBER);
        return p instanceof BigInteger ? p : Values.number(toNumber(p));
    }

    /** ToNumber as a value. */
    public static Object toNumberValue(Object v) {
        return v instanceof Integer || v instanceof Double ? v : Values.number(toNumber(v));
    }

    /** StringToNumber. */
    public static double stringToNumber(String s) {
        return NumberParser.stringToNumber(s);
    }

    /** ToIntegerOrInfinity; ±Infinity as such. */
    public static double toIntegerOrInfinity(Object v) {
        if (v instanceof Integer i) return i;
        double d = toNumber(v);
        if (d != d || d == 0) return 0;
        return d < 0 ? Math.ceil(d) + 0.0 : Math.floor(d);
    }

    /** ToInt32. */
    public static int toInt32(Object v) {
        if (v instanceof Integer i) return i;
        return toInt32(toNumber(v));
    }

    /** ToInt32 of a Number. */
    public static int toInt32(double d) {
        int i = (int) d;
        if (i == d) return i;
        long l = (long) d;
        if (l != Long.MAX_VALUE && l != Long.MIN_VALUE) return (int) l;
        return toInt32Huge(d);
    }

    private static int toInt32Huge(double d) {
        if (d != d || Double.isInfinite(d)) return 0;
        long bits = Double.doubleToRawLongBits(d);
        int shift = (int) (bits >>> 52 & 0x7ff) - 1075;
        if (shift >= 32) return 0;
        long mantissa = bits & 0xF_FFFF_FFFF_FFFFL | 0x10_0000_0000_0000L;
        int r = (int) (mantissa << shift);
        return bits < 0 ? -r : r;
    }

    /** ToUint32, as the unsigned value of an int. */
    public static int toUint32(Object v) {
        return toInt32(v);
    }

    /** ToLength. */
    public static long toLength(Object v) {
        if (v instanceof Integer i) return Math.max(0, i);
        double d = toIntegerOrInfinity(v);
        return d <= 0 ? 0 : d >= 9007199254740991.0 ? 9007199254740991L : (long) d;
    }

    /** ToIndex; RangeError outside 0..2⁵³-1. */
    public static long toIndex(Object v) {
        if (v instanceof Integer i && i >= 0) return i;
        if (v == Undefined.INSTANCE) return 0;
        double d = toIntegerOrInfinity(v);
        if (d < 0 || d > 9007199254740991.0) throw Errors.rangeError("Invalid index");
        return (long) d;
    }

    /** ToString as a Java string. */
    public static String toString(Object v) {
        if (v instanceof String s) return s;
        if (v instanceof Integer i) return Strings.ofInt(i);
        if (v instanceof LazyString s) return s.flatten();
        if (v instanceof Double d) return numberToString(d);
        if (v instanceof JSObject) return toString(toPrimitive(v, HINT_STRING));
        if (v instanceof JSSymbol) throw Errors.typeError("Cannot convert a Symbol value to a string");
        return primitiveToDisplayString(v);
    }

    /** ToString as a value: ropes stay ropes. */
    public static Object toStringValue(Object v) {
        return v instanceof String || v instanceof LazyString ? v : toString(v);
    }

    /** ToString of primitives, and symbols described instead of refused. */
    public static String primitiveToDisplayString(Object v) {
        if (v instanceof Double d) return numberToString(d);
        if (v instanceof LazyString s) return s.flatten();
        if (v instanceof BigInteger b) return BigInts.toString(b, 10);
        return String.valueOf(v);
    }

    /** Number::toString in base 10. */
    public static String numberToString(double d) {
        return NumberFormatter.toString(d);
    }

    /** ToObject. */
    public static JSObject toObject(Object v) {
        return v instanceof JSObject o ? o : toObject(Agent.current().currentRealm, v);
    }

    /** ToObject with wrappers of {@code realm}. */
    public static JSObject toObject(Realm realm, Object v) {
        if (v instanceof JSObject o) return o;
        if (Values.isNullish(v)) throw Errors.typeError("Cannot convert undefined or null to object");
        if (Strings.isString(v)) return new JSStringObject(realm.intrinsic(Intrinsic.STRING_PROTOTYPE), Strings.flat(v));
        return new PrimitiveWrapper(prototypeOfPrimitive(realm, v), v);
    }

    /** The {@code this} of a sloppy function of {@code realm} that is called with {@code v}: <a href="https://tc39.es/ecma262/#sec-ordinarycallbindthis">OrdinaryCallBindThis</a>. */
    public static JSObject sloppyThis(Realm realm, Object v) {
        if (v instanceof JSObject o) return o;
        return Values.isNullish(v) ? realm.globalThis : toObject(realm, v);
    }

    /** The prototype through which properties of a primitive are found; not for undefined and null. */
    public static JSObject prototypeOfPrimitive(Realm realm, Object v) {
        if (v instanceof Integer || v instanceof Double) return realm.intrinsic(Intrinsic.NUMBER_PROTOTYPE);
        if (v instanceof String || v instanceof LazyString) return realm.intrinsic(Intrinsic.STRING_PROTOTYPE);
        if (v instanceof Boolean) return realm.intrinsic(Intrinsic.BOOLEAN_PROTOTYPE);
        if (v instanceof JSSymbol) return realm.intrinsic(Intrinsic.SYMBOL_PROTOTYPE);
        return realm.intrinsic(Intrinsic.BIGINT_PROTOTYPE);
    }

    /** ToBigInt. */
    public static BigInteger toBigInt(Object v) {
        Object p = toPrimitive(v, HINT_NUMBER);
        if (p instanceof BigInteger b) return b;
        if (p instanceof Boolean b) return b ? BigInteger.ONE : BigInteger.ZERO;
        if (Strings.isString(p)) {
            BigInteger b = NumberParser.stringToBigInt(Strings.flat(p));
            if (b == null) throw Errors.syntaxError("Cannot convert " + Strings.flat(p) + " to a BigInt");
            return b;
        }
        throw Errors.typeError("Cannot convert " + primitiveToDisplayString(p) + " to a BigInt");
    }

    /** CanonicalNumericIndexString of a String key: the number, or {@code null} for undefined. */
    public static Double canonicalNumericIndexString(String s) {
        if (s.equals("-0")) return -0.0;
        if (s.isEmpty()) return null;
        char c = s.charAt(0);
        if (c != '-' && c != 'I' && c != 'N' && (c < '0' || c > '9')) return null;
        double d = stringToNumber(s);
        return numberToString(d).equals(s) ? (Double) d : null;
    }
}
