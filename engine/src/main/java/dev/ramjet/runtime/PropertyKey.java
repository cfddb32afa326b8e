package dev.ramjet.runtime;

/**
 * Property keys. A key is an {@link Integer} (array index 0 to 2³¹-1), a {@link Long} (array index 2³¹ to 2³²-2), a
 * {@link String} that is no array index, or a {@link JSSymbol}; so an index is never spelled as a string, and two equal
 * keys are {@code equals}.
 */
public final class PropertyKey {
    private PropertyKey() {}

    /** Largest array index, 2³²-2. */
    public static final long MAX_INDEX = 0xFFFF_FFFEL;

    /** The key that a string names. */
    public static Object fromString(String s) {
        int n = s.length();
        if (n == 0 || n > 10) return s;
        char first = s.charAt(0);
        if (first < '0' || first > '9') return s;
        if (first == '0') return n == 1 ? (Object) 0 : s;
        long v = 0;
        for (int i = 0; i < n; i++) {
            int d = s.charAt(i) - '0';
            if (d < 0 || d > 9) return s;
            v = v * 10 + d;
        }
        if (v <= Integer.MAX_VALUE) return (int) v;
        return v <= MAX_INDEX ? (Object) v : s;
    }

    /** The one object that stands for all keys equal to {@code key}, so that comparing references will do. */
    public static Object unique(Object key) {
        return key instanceof String s ? s.intern() : key;
    }

    /** The key of an array index. */
    public static Object ofIndex(long index) {
        if (index <= Integer.MAX_VALUE) return Values.box((int) index);
        return index <= MAX_INDEX ? (Object) index : Long.toString(index);
    }

    /** ToPropertyKey; may run script code for objects. */
    public static Object from(Object value) {
        if (value instanceof Integer i) return i >= 0 ? value : Integer.toString(i);
        if (value instanceof String s) return fromString(s);
        if (value instanceof JSSymbol) return value;
        return fromOther(value);
    }

    private static Object fromOther(Object value) {
        if (value instanceof Double d) {
            double v = d;
            int i = (int) v;
            if (i == v && i >= 0) return i;
            return fromString(Conversions.numberToString(v));
        }
        Object primitive = Conversions.toPrimitive(value, Conversions.HINT_STRING);
        if (primitive instanceof JSSymbol) return primitive;
        return fromString(Conversions.toString(primitive));
    }

    public static boolean isIndex(Object key) {
        return key instanceof Integer || key instanceof Long;
    }

    /** The index of a key that {@link #isIndex}. */
    public static long index(Object key) {
        return key instanceof Integer i ? i : (Long) key;
    }

    /** The key as a JavaScript value: a string or a symbol. */
    public static Object toValue(Object key) {
        return key instanceof JSSymbol ? key : key.toString();
    }
}
