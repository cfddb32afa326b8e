package dev.ramjet.compiler.codegen;

import dev.ramjet.compiler.ir.Op;
import dev.ramjet.feedback.TypeFeedback;
import dev.ramjet.runtime.Elements;
import dev.ramjet.runtime.JSArray;
import dev.ramjet.runtime.JSObject;
import dev.ramjet.runtime.Operations;
import dev.ramjet.runtime.SparseElements;
import dev.ramjet.runtime.Undefined;

/**
 * Element loads and stores of compiled code where a site has seen several kinds of store, holes, or arrays that grow. The loads and
 * the {@code put…} methods are short, call nothing, and say when they cannot: compiled code then goes on to {@link #putSlow}, or leaves.
 *
 * <p>Who calls these relies on {@link dev.ramjet.runtime.Agent#elementsOnPrototypes}: no prototype answers for a hole.
 */
public final class CompiledElements {
    private CompiledElements() {}

    /** Writes this far beyond the store are the interpreter's. */
    private static final int MAX_GROWTH = 1 << 24;

    /**
     * Whether a store holds objects. Asked for the very class, not with {@code instanceof}: that is one comparison, and C2 then knows that the array takes
     * anything, so that storing needs no look at its element type.
     */
    private static boolean isObjects(Object store) {
        return store.getClass() == Object[].class;
    }

    // ---- loads

    /** The number; {@link Elements#DOUBLE_HOLE} where there is none. */
    public static double loadNumber(Object store, int i) {
        if (store instanceof double[] d) return i >= 0 && i < d.length ? d[i] : Elements.DOUBLE_HOLE;
        if (store instanceof int[] a && i >= 0 && i < a.length) {
            int v = a[i];
            if (v != Elements.INT_HOLE) return v;
        }
        return Elements.DOUBLE_HOLE;
    }

    /** The element; {@code null} where there is none. */
    public static Object load(Object store, int i) {
        if (i < 0) return null;
        if (isObjects(store)) {
            Object[] a = (Object[]) store;
            return i < a.length ? a[i] : null;
        }
        if (store instanceof int[] a) {
            if (i >= a.length) return null;
            int v = a[i];
            return v == Elements.INT_HOLE ? null : (Object) v;
        }
        if (store instanceof double[] a) {
            if (i >= a.length) return null;
            double v = a[i];
            return Elements.isHole(v) ? null : (Object) v;
        }
        return null;
    }

    /** The element or undefined; {@code null} where this cannot tell. */
    public static Object loadOrUndefined(Object store, int i) {
        if (i < 0 || store instanceof SparseElements) return null;
        Object v = load(store, i);
        return v == null ? Undefined.INSTANCE : v;
    }

    public static Object loadObjectOrUndefined(Object[] a, int i) {
        if (i < 0) return null;
        if (i >= a.length) return Undefined.INSTANCE;
        Object v = a[i];
        return v == null ? Undefined.INSTANCE : v;
    }

    // ---- stores

    /** The method that stores, for sites that have seen {@code stores}. */
    static String putMethod(Op op, int stores) {
        switch (op) {
            case PUT_INT: return stores == TypeFeedback.INTS ? "putInInts" : (stores & TypeFeedback.OBJECTS) == 0 ? "putInNumbers" : "putInAny";
            case PUT_DOUBLE: return stores == TypeFeedback.DOUBLES ? "putInDoubles" : (stores & TypeFeedback.OBJECTS) == 0 ? "putInNumbers" : "putInAny";
            default: return stores == TypeFeedback.OBJECTS ? "putInObjects" : "putInAny";
        }
    }

    /** Whether a hole at {@code i} may be filled; the length follows. */
    private static boolean fill(JSArray a, int i) {
        int n = a.length;
        if (n < 0 || a.flags != JSObject.EXOTIC || !a.shape.extensible) return false;
        if (i >= n) a.length = i + 1;
        return true;
    }

    public static boolean putInInts(JSArray a, int i, int v) {
        if (!(a.elements instanceof int[] s) || i < 0 || i >= s.length || v == Elements.INT_HOLE) return false;
        if (s[i] == Elements.INT_HOLE && !fill(a, i)) return false;
        s[i] = v;
        return true;
    }

    public static boolean putInDoubles(JSArray a, int i, double v) {
        if (!(a.elements instanceof double[] s) || i < 0 || i >= s.length) return false;
        if (Elements.isHole(s[i]) && !fill(a, i)) return false;
        s[i] = v == v ? v : Double.NaN;
        return true;
    }

    public static boolean putInNumbers(JSArray a, int i, int v) {
        return a.elements instanceof int[] ? putInInts(a, i, v) : putInDoubles(a, i, v);
    }

    public static boolean putInNumbers(JSArray a, int i, double v) {
        if (a.elements instanceof double[]) return putInDoubles(a, i, v);
        int n = (int) v;
        // -0 is no int.
        return Double.doubleToRawLongBits(n) == Double.doubleToRawLongBits(v) && putInInts(a, i, n);
    }

    public static boolean putInObjects(JSArray a, int i, Object v) {
        Object store = a.elements;
        if (!isObjects(store)) return false;
        Object[] s = (Object[]) store;
        if (i < 0 || i >= s.length) return false;
        if (s[i] == null && !fill(a, i)) return false;
        s[i] = v;
        return true;
    }

    public static boolean putInAny(JSArray a, int i, int v) {
        return isObjects(a.elements) ? putInObjects(a, i, v) : putInNumbers(a, i, v);
    }

    public static boolean putInAny(JSArray a, int i, double v) {
        return isObjects(a.elements) ? putInObjects(a, i, v) : putInNumbers(a, i, v);
    }

    public static boolean putInAny(JSArray a, int i, Object v) {
        Object s = a.elements;
        if (isObjects(s)) return putInObjects(a, i, v);
        if (s instanceof int[]) return v instanceof Integer n && putInInts(a, i, n);
        if (v instanceof Double d) return putInDoubles(a, i, d);
        return v instanceof Integer n && putInDoubles(a, i, n);
    }

    public static boolean putSlow(JSArray a, int i, int v) {
        return putSlow(a, i, (Object) v);
    }

    public static boolean putSlow(JSArray a, int i, double v) {
        return putSlow(a, i, (Object) v);
    }

    /** The length up to which the first write to {@code new Array(n)} makes the whole store. */
    private static final int MAX_FIRST = 1 << 12;

    /** {@link #putSlow} at a site that has seen stores of objects alone, for an array that has had no store yet: it gets one of that kind. */
    public static boolean putSlowInObjects(JSArray a, int i, Object v) {
        int n = a.length;
        if (a.elements != Elements.EMPTY || i < 0 || i >= n || n > MAX_FIRST || a.flags != JSObject.EXOTIC || !a.shape.isPlainArray()) return putSlow(a, i, v);
        Object[] s = new Object[n];
        s[i] = v;
        a.elements = s;
        return true;
    }

    /** new Array(length) */
    public static JSArray ofLength(dev.ramjet.runtime.Shape shape, int length) {
        return new JSArray(shape, Elements.EMPTY, length);
    }

    /** Grows the store or changes its kind; false: nothing was done, {@code a} is no plain dense array. */
    public static boolean putSlow(JSArray a, int i, Object v) {
        if (i < 0 || a.length < 0 || a.flags != JSObject.EXOTIC || !a.shape.extensible || a.elements instanceof SparseElements) return false;
        if (i > Elements.capacity(a.elements) + MAX_GROWTH) return false;
        a.putOwnElement(i, v);
        return true;
    }

    /** The method for what {@link #putMethod} says no to. */
    static String slowPutMethod(Op op, int stores) {
        return op != Op.PUT_INT && op != Op.PUT_DOUBLE && stores == TypeFeedback.OBJECTS ? "putSlowInObjects" : "putSlow";
    }

    // ---- searching

    /** Whether array {@code a} has element {@code i}: 1 or 0; -1 where this cannot tell. No prototype has elements. */
    public static int has(JSArray a, int i) {
        Object store = a.elements;
        if (store instanceof int[] s) return i >= 0 && i < s.length && s[i] != Elements.INT_HOLE ? 1 : 0;
        if (store instanceof Object[] s) return i >= 0 && i < s.length && s[i] != null ? 1 : 0;
        if (store instanceof double[] s) return i >= 0 && i < s.length && !Elements.isHole(s[i]) ? 1 : 0;
        return -1;
    }

    public static boolean isSpeciesPristine(dev.ramjet.runtime.Realm realm, JSArray a) {
        return realm.isArraySpeciesPristine(a);
    }

    /** Array.prototype.indexOf and includes (where NaN is found and holes are undefined): the index, -1 for none, -2 where this cannot tell. */
    public static int indexOf(JSArray a, Object v, boolean includes) {
        int n = a.length;
        Object store = a.elements;
        if (n < 0 || store instanceof SparseElements) return -2;
        if (store instanceof int[] s) {
            if (v instanceof Integer i) return i == Elements.INT_HOLE ? -1 : indexOf(s, Math.min(n, s.length), i);
            if (!(v instanceof Double d)) return includes && v == Undefined.INSTANCE ? -2 : -1;
            int i = (int) (double) d;
            return i == d && i != Elements.INT_HOLE ? indexOf(s, Math.min(n, s.length), i) : -1;
        }
        int m = Math.min(n, Elements.capacity(store));
        if (includes && m < n && v == Undefined.INSTANCE) return -2;
        for (int i = 0; i < m; i++) {
            Object e = load(store, i);
            if (e == null) {
                if (includes && v == Undefined.INSTANCE) return i;
            } else if (includes ? Operations.sameValueZero(e, v) : Operations.strictEquals(e, v)) {
                return i;
            }
        }
        return -1;
    }

    private static int indexOf(int[] s, int n, int v) {
        for (int i = 0; i < n; i++) if (s[i] == v) return i;
        return -1;
    }
}
