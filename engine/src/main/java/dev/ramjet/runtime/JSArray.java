package dev.ramjet.runtime;

import java.util.ArrayList;
import java.util.List;

/**
 * An Array exotic object. Its length is kept beside the elements; every position at or beyond it is a hole.
 *
 * @see <a href="https://tc39.es/ecma262/#sec-array-exotic-objects">Array Exotic Objects</a>
 */
public final class JSArray extends JSObject {
    /** The length, an unsigned int32: fast paths compare it with indices, which are never negative. */
    public int length;

    /** An empty array inheriting from {@code prototype}. */
    public JSArray(JSObject prototype) {
        super(prototype, Shape.ARRAY);
        flags = EXOTIC;
    }

    /** An array of a given (root) shape over a store that nobody else holds. */
    public JSArray(Shape shape, Object elements, int length) {
        super(shape);
        this.elements = elements;
        this.length = length;
        flags = EXOTIC;
    }

    /** CreateArrayFromList, taking over {@code values} (no holes but {@code null}s meant as such). */
    public static JSArray of(Realm realm, Object... values) {
        return new JSArray(realm.arrayShape(), values.length == 0 ? Elements.EMPTY : values, values.length);
    }

    /** CreateArrayFromList. */
    public static JSArray of(Realm realm, List<?> values) {
        return of(realm, values.toArray());
    }

    /** An array of {@code length} holes; stores for fewer than a million elements are made at the first write. */
    public static JSArray ofLength(Realm realm, long length) {
        JSArray a = new JSArray(realm.arrayShape(), Elements.EMPTY, 0);
        a.length = (int) length;
        return a;
    }

    /** The length as a number. */
    public long length() {
        return Integer.toUnsignedLong(length);
    }

    /** The length as a value. */
    public Object lengthValue() {
        return length >= 0 ? (Object) length : (Object) (double) length();
    }

    public boolean isLengthWritable() {
        return (flags & FIXED_LENGTH) == 0;
    }

    @Override
    public String builtinTag() {
        return "Array";
    }

    @Override
    public boolean hasOrdinaryNamed(Object key) {
        return !"length".equals(key);
    }

    @Override
    int initialCapacity() {
        // OPTIMIZATION: new Array(n) is about to be filled.
        return length > 4 && length <= 1 << 24 ? length : 4;
    }

    @Override
    public void putOwnElement(long index, Object value) {
        if (index >= Elements.capacity(elements) && elements == Elements.EMPTY && index < Integer.toUnsignedLong(length) && length > 0
                && length <= 1 << 24) {
            if (shape.prototypeInfo != null) Agent.current().elementsOnPrototypes.invalidate();
            elements = Elements.write(Elements.create(length, value), (int) index, value);
            return;
        }
        super.putOwnElement(index, value);
        if (index >= length()) length = (int) (index + 1);
    }

    @Override
    protected void defineElement(long index, Object stored, int attributes) {
        super.defineElement(index, stored, attributes);
        if (index >= length()) length = (int) (index + 1);
    }

    /** Appends, where extensible and length writable are known. */
    public void append(Object value) {
        int n = length;
        if (n >= 0 && n < Elements.capacity(elements)) {
            elements = Elements.write(elements, n, value);
            length = n + 1;
        } else {
            putOwnElement(length(), value);
        }
    }

    /**
     * OPTIMIZATION: appends what iteration over {@code source} gives, in one copy; for arrays under construction.
     *
     * @return false where it has to be done one by one
     */
    public boolean appendAll(JSArray source, Agent agent) {
        int n = source.length;
        int at = length;
        if (n == 0) return true;
        if (n < 0 || at < 0 || (long) at + n >= Elements.MAX_DENSE || !source.isFast(agent) || elements instanceof SparseElements) return false;
        Object from = source.elements;
        if (from == Elements.EMPTY) from = new Object[n];
        Object store = elements;
        int rank = Elements.hasHoles(from, n) ? 2 : Elements.rank(from);
        if (at == 0) {
            store = Elements.createRanked(rank, n);
        } else if (store == Elements.EMPTY) {
            // Nothing but holes so far.
            store = new Object[at + n];
        } else {
            if (Elements.rank(store) < rank) store = rank == 1 ? Elements.toDoubles((int[]) store) : Elements.toObjects(store);
            if (at + n > Elements.capacity(store)) store = Elements.grow(store, at + n - 1);
        }
        Elements.copy(from, 0, store, at, Math.min(n, Elements.capacity(from)));
        if (store instanceof Object[] a) {
            for (int i = at; i < at + n; i++) if (a[i] == null) a[i] = Undefined.INSTANCE;
        }
        elements = store;
        length = at + n;
        return true;
    }

    /** Appends a hole (array literals). */
    public void appendHole() {
        length++;
    }

    @Override
    public boolean setIndex(int index, Object value, Object receiver) {
        Object store = elements;
        if (receiver == this && !(store instanceof SparseElements)) {
            if (index < Elements.capacity(store) && Elements.read(store, index) != null) {
                elements = Elements.write(store, index, value);
                return true;
            }
            // OPTIMIZATION: no prototype answers for indices, so a missing element is simply added.
            if (shape.extensible && (index < length || isLengthWritable()) && length >= 0 && inheritsNoElements(Agent.current())) {
                putOwnElement(index, value);
                return true;
            }
        }
        return set(Values.box(index), value, receiver);
    }

    @Override
    public Object get(Object key, Object receiver) {
        return "length".equals(key) ? lengthValue() : ordinaryGet(key, receiver);
    }

    @Override
    public boolean set(Object key, Object value, Object receiver) {
        if (!"length".equals(key)) return ordinarySet(key, value, receiver);
        if (!isLengthWritable()) return false;
        if (receiver == this) return value instanceof Integer i && i >= 0 && isLengthWritable() ? truncate(i) : setLength(PropertyDescriptor.valueOnly(value));
        return setOnReceiver(key, value, receiver);
    }

    @Override
    public boolean hasProperty(Object key) {
        return "length".equals(key) || super.hasProperty(key);
    }

    @Override
    public boolean delete(Object key) {
        return !"length".equals(key) && super.delete(key);
    }

    @Override
    public PropertyDescriptor getOwnProperty(Object key) {
        if ("length".equals(key)) return PropertyDescriptor.data(lengthValue(), isLengthWritable() ? Shape.WRITABLE : 0);
        return super.getOwnProperty(key);
    }

    @Override
    public boolean defineOwnProperty(Object key, PropertyDescriptor d) {
        if ("length".equals(key)) return setLength(d);
        if (PropertyKey.isIndex(key) && PropertyKey.index(key) >= length() && !isLengthWritable()) return false;
        return PropertyDefinition.ordinaryDefineOwnProperty(this, key, d);
    }

    /**
     * ArraySetLength.
     *
     * @see <a href="https://tc39.es/ecma262/#sec-arraysetlength">ArraySetLength</a>
     */
    private boolean setLength(PropertyDescriptor d) {
        long wanted = length();
        if (d.value != null) {
            if (d.value instanceof Integer i && i >= 0) {
                wanted = i;
            } else {
                wanted = Conversions.toUint32(d.value) & 0xFFFF_FFFFL;
                double number = Conversions.toNumber(d.value);
                if (wanted != number) throw Errors.rangeError("Invalid array length");
            }
        }
        if (d.hasConfigurable() && d.configurable() || d.hasEnumerable() && d.enumerable() || d.isAccessor()) return false;
        if (!isLengthWritable()) {
            if (d.hasWritable() && d.writable()) return false;
            return wanted == length();
        }
        boolean all = truncate(wanted);
        if (d.hasWritable() && !d.writable()) flags |= FIXED_LENGTH;
        return all;
    }

    /** Sets the length, deleting what lies beyond; false where an element could not be deleted. */
    private boolean truncate(long wanted) {
        long now = length();
        if (wanted < now) {
            if (elements instanceof SparseElements s) {
                List<Long> indices = new ArrayList<>(s.from(wanted).keySet());
                for (int i = indices.size() - 1; i >= 0; i--) {
                    long index = indices.get(i);
                    if ((s.attributes(index) & Shape.CONFIGURABLE) == 0) {
                        length = (int) (index + 1);
                        return false;
                    }
                    s.remove(index);
                }
            } else {
                int c = Elements.capacity(elements);
                if (wanted == 0) elements = Elements.EMPTY;
                else if (wanted < c) Elements.clearRange(elements, (int) wanted, (int) Math.min(now, c));
            }
        }
        length = (int) wanted;
        return true;
    }

    @Override
    public List<Object> ownPropertyKeys() {
        ArrayList<Object> keys = new ArrayList<>();
        collectElementKeys(keys);
        keys.add("length");
        collectNamedKeys(keys);
        return keys;
    }

    /** Whether elements can be read and written as {@link Elements} say, with holes answered by nobody. */
    public boolean isFast(Agent agent) {
        return !(elements instanceof SparseElements) && inheritsNoElements(agent);
    }

    /** The elements [0, length) as a new Java array where all are plain values; {@code null} where the array has to be read by [[Get]]. */
    public Object[] toArrayFast(Agent agent) {
        if (!isFast(agent) || length < 0) return null;
        int n = length;
        Object[] result = new Object[n];
        Object store = elements;
        if (store instanceof Object[] a) {
            int m = Math.min(n, a.length);
            for (int i = 0; i < m; i++) result[i] = a[i] == null ? Undefined.INSTANCE : a[i];
            for (int i = m; i < n; i++) result[i] = Undefined.INSTANCE;
        } else {
            for (int i = 0; i < n; i++) {
                Object v = Elements.read(store, i);
                result[i] = v == null ? Undefined.INSTANCE : v;
            }
        }
        return result;
    }
}
