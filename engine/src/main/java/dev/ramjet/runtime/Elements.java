package dev.ramjet.runtime;

import java.util.Arrays;

/**
 * Element storage: the values under array indices.
 *
 * <p>An object's {@code elements} field is an {@code int[]}, a {@code double[]}, an {@code Object[]} or a
 * {@link SparseElements}; the Java class of the store <em>is</em> the element kind. Each dense kind has a hole:
 * {@link Integer#MIN_VALUE} (an element with that value moves the store to doubles), a reserved NaN, {@code null}.
 * Everything at and beyond an array's length is a hole, so one bounds check (the JVM's own) and one compare read an element.
 * Dense elements all have the default attributes; anything else is sparse.
 */
public final class Elements {
    private Elements() {}

    public static final Object[] EMPTY = new Object[0];
    public static final int INT_HOLE = Integer.MIN_VALUE;
    public static final long DOUBLE_HOLE_BITS = 0xFFF7_DEAD_BEEF_0001L;
    public static final double DOUBLE_HOLE = Double.longBitsToDouble(DOUBLE_HOLE_BITS);
    /** Longest dense store. */
    public static final int MAX_DENSE = 1 << 28;
    /** A write this far beyond the end of a store makes the object sparse. */
    private static final int MAX_GAP = 1024;

    public static boolean isHole(double d) {
        return d != d && Double.doubleToRawLongBits(d) == DOUBLE_HOLE_BITS;
    }

    /** The element, an {@link Accessor}, or {@code null} for a hole. */
    public static Object read(Object store, long index) {
        if (store instanceof Object[] a) return index < a.length ? a[(int) index] : null;
        if (store instanceof int[] a) {
            if (index >= a.length) return null;
            int v = a[(int) index];
            return v == INT_HOLE ? null : (Object) v;
        }
        if (store instanceof double[] a) {
            if (index >= a.length) return null;
            double v = a[(int) index];
            return isHole(v) ? null : (Object) v;
        }
        return ((SparseElements) store).read(index);
    }

    public static int capacity(Object store) {
        if (store instanceof Object[] a) return a.length;
        if (store instanceof int[] a) return a.length;
        return store instanceof double[] a ? a.length : 0;
    }

    /** Whether a write at {@code index} should keep the store dense. */
    static boolean staysDense(Object store, long index) {
        if (store instanceof SparseElements) return false;
        int c = capacity(store);
        return index < c || index < MAX_DENSE && index <= (long) c + (c >> 1) + MAX_GAP;
    }

    /** An empty store with room for {@code capacity} elements of the kind that {@code value} wants. */
    public static Object create(int capacity, Object value) {
        if (value instanceof Integer i && i != INT_HOLE) return ints(capacity);
        if (value instanceof Integer || value instanceof Double) return doubles(capacity);
        return objects(capacity);
    }

    /** Room for objects; RangeError where memory does not suffice. */
    public static Object[] objects(int capacity) {
        try {
            return new Object[capacity];
        } catch (OutOfMemoryError e) {
            throw tooLarge();
        }
    }

    private static JSThrow tooLarge() {
        return Errors.rangeError("Invalid array length");
    }

    private static int[] newInts(int n) {
        try {
            return new int[n];
        } catch (OutOfMemoryError e) {
            throw tooLarge();
        }
    }

    private static double[] newDoubles(int n) {
        try {
            return new double[n];
        } catch (OutOfMemoryError e) {
            throw tooLarge();
        }
    }

    public static int[] ints(int capacity) {
        int[] a = newInts(capacity);
        Arrays.fill(a, INT_HOLE);
        return a;
    }

    public static double[] doubles(int capacity) {
        double[] a = newDoubles(capacity);
        Arrays.fill(a, DOUBLE_HOLE);
        return a;
    }

    /** Grows a dense store to hold {@code index}, by half at least. */
    public static Object grow(Object store, int index) {
        int c = capacity(store);
        int capacity = Math.max(index + 1, c + (c >> 1) + 8);
        if (store instanceof Object[] a) {
            Object[] b = objects(capacity);
            System.arraycopy(a, 0, b, 0, c);
            return b;
        }
        if (store instanceof int[] a) {
            int[] b = newInts(capacity);
            System.arraycopy(a, 0, b, 0, c);
            Arrays.fill(b, c, capacity, INT_HOLE);
            return b;
        }
        double[] b = newDoubles(capacity);
        System.arraycopy((double[]) store, 0, b, 0, c);
        Arrays.fill(b, c, capacity, DOUBLE_HOLE);
        return b;
    }

    /** Stores into a dense store with room for {@code index}; returns the store, or its wider copy that took its place. */
    public static Object write(Object store, int index, Object value) {
        if (store instanceof Object[] a) {
            a[index] = value;
            return a;
        }
        if (store instanceof int[] a) {
            if (value instanceof Integer i && i != INT_HOLE) {
                a[index] = i;
                return a;
            }
            if (value instanceof Double d && (int) (double) d == d && (int) (double) d != INT_HOLE && (d != 0 || 1 / d > 0)) {
                a[index] = (int) (double) d;
                return a;
            }
            return value instanceof Integer || value instanceof Double ? write(toDoubles(a), index, value) : write(toObjects(a), index, value);
        }
        double[] a = (double[]) store;
        if (value instanceof Integer i) {
            a[index] = i;
            return a;
        }
        if (value instanceof Double d) {
            a[index] = d.isNaN() ? Double.NaN : d;
            return a;
        }
        return write(toObjects(a), index, value);
    }

    /** Makes a hole. */
    public static void clear(Object store, int index) {
        if (store instanceof Object[] a) a[index] = null;
        else if (store instanceof int[] a) a[index] = INT_HOLE;
        else ((double[]) store)[index] = DOUBLE_HOLE;
    }

    public static void clearRange(Object store, int from, int to) {
        if (store instanceof Object[] a) Arrays.fill(a, from, to, null);
        else if (store instanceof int[] a) Arrays.fill(a, from, to, INT_HOLE);
        else Arrays.fill((double[]) store, from, to, DOUBLE_HOLE);
    }

    /** Elements [from, to) as a new store of the same kind; holes beyond the end of {@code store}. */
    public static Object copyRange(Object store, int from, int to) {
        int n = to - from;
        if (n == 0) return EMPTY;
        int have = Math.max(0, Math.min(to, capacity(store)) - from);
        if (store instanceof int[] a) {
            int[] b = newInts(n);
            System.arraycopy(a, from, b, 0, have);
            if (have < n) Arrays.fill(b, have, n, INT_HOLE);
            return b;
        }
        if (store instanceof double[] a) {
            double[] b = newDoubles(n);
            System.arraycopy(a, from, b, 0, have);
            if (have < n) Arrays.fill(b, have, n, DOUBLE_HOLE);
            return b;
        }
        Object[] b = objects(n);
        if (have > 0) System.arraycopy((Object[]) store, from, b, 0, have);
        return b;
    }

    /** Copies elements between dense stores; {@code to} must be of a kind at least as wide. Holes stay holes. */
    public static void copy(Object from, int at, Object to, int toAt, int n) {
        if (from.getClass() == to.getClass()) {
            System.arraycopy(from, at, to, toAt, n);
        } else if (from instanceof int[] a) {
            if (to instanceof double[] b) {
                for (int i = 0; i < n; i++) b[toAt + i] = a[at + i] == INT_HOLE ? DOUBLE_HOLE : a[at + i];
            } else {
                Object[] b = (Object[]) to;
                for (int i = 0; i < n; i++) b[toAt + i] = a[at + i] == INT_HOLE ? null : (Object) a[at + i];
            }
        } else if (from instanceof double[] a) {
            Object[] b = (Object[]) to;
            for (int i = 0; i < n; i++) b[toAt + i] = isHole(a[at + i]) ? null : (Object) a[at + i];
        } else {
            System.arraycopy((Object[]) from, at, (Object[]) to, toAt, n);
        }
    }

    /** Whether any of the first {@code n} elements of a dense store is a hole. */
    public static boolean hasHoles(Object store, int n) {
        if (n > capacity(store)) return true;
        if (store instanceof int[] a) {
            for (int i = 0; i < n; i++) if (a[i] == INT_HOLE) return true;
        } else if (store instanceof double[] a) {
            for (int i = 0; i < n; i++) if (isHole(a[i])) return true;
        } else {
            Object[] a = (Object[]) store;
            for (int i = 0; i < n; i++) if (a[i] == null) return true;
        }
        return false;
    }

    /** 0 for int[], 1 for double[], 2 for Object[]: a store can be copied into one of its own or a higher rank. */
    public static int rank(Object store) {
        return store instanceof int[] ? 0 : store instanceof double[] ? 1 : 2;
    }

    /** A dense store of a rank, all holes. */
    public static Object createRanked(int rank, int capacity) {
        return rank == 0 ? ints(capacity) : rank == 1 ? doubles(capacity) : objects(capacity);
    }

    public static double[] toDoubles(int[] a) {
        double[] b = newDoubles(a.length);
        for (int i = 0; i < a.length; i++) b[i] = a[i] == INT_HOLE ? DOUBLE_HOLE : a[i];
        return b;
    }

    public static Object[] toObjects(Object store) {
        if (store instanceof Object[] a) return a;
        if (store instanceof int[] a) {
            Object[] b = objects(a.length);
            for (int i = 0; i < a.length; i++) b[i] = a[i] == INT_HOLE ? null : (Object) a[i];
            return b;
        }
        double[] a = (double[]) store;
        Object[] b = objects(a.length);
        for (int i = 0; i < a.length; i++) b[i] = isHole(a[i]) ? null : (Object) a[i];
        return b;
    }

    static SparseElements toSparse(Object store) {
        if (store instanceof SparseElements s) return s;
        return new SparseElements(store instanceof Object[] a ? a.clone() : toObjects(store));
    }

    /** Number of elements that are not holes. */
    static int used(Object store) {
        if (store instanceof SparseElements s) return s.size();
        int n = 0;
        for (int i = 0, c = capacity(store); i < c; i++) {
            if (read(store, i) != null) n++;
        }
        return n;
    }
}
