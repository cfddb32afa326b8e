package dev.ramjet.runtime;

import java.util.ArrayList;
import java.util.List;

/**
 * A TypedArray exotic object.
 *
 * <h2>Fast access</h2>
 * For a view of a buffer that has a fixed length and may be written, {@link #fastLength} is its length; for all others it is 0. So
 * the path for an index {@code i} that interpreter and compiled code take is
 * <pre>
 *   if (i &lt;u a.fastLength) {
 *       byte[] b = a.buffer.data;
 *       int at = a.offset + (i &lt;&lt; shift);
 *       if (at &lt; b.length) … b[at] …        // fails once the buffer is detached: its data is then empty
 *   }
 *   // else: the general way, getIndex or setIndex
 * </pre>
 * The element type is in the shape's kind ({@link Shape#TYPED_ARRAY} + {@link ElementType}), so one shape check tells it.
 *
 * @see <a href="https://tc39.es/ecma262/#sec-typedarray-exotic-objects">TypedArray Exotic Objects</a>
 */
public final class JSTypedArray extends JSObject {
    /** [[ViewedArrayBuffer]] */
    public final JSArrayBuffer buffer;
    /** {@link ElementType} */
    public final int type;
    /** [[ByteOffset]] */
    public final int offset;
    /** See above. */
    public final int fastLength;
    /** [[ArrayLength]]; -1 for auto. */
    private final int declaredLength;

    /**
     * A view that has been checked.
     *
     * @param length  elements, or -1 to follow the buffer's length
     */
    public JSTypedArray(JSObject prototype, int type, JSArrayBuffer buffer, int offset, int length) {
        super(prototype, Shape.TYPED_ARRAY + type);
        this.buffer = buffer;
        this.type = type;
        this.offset = offset;
        this.declaredLength = length;
        this.fastLength = buffer.hasFastViews() ? length : 0;
        flags = EXOTIC | EXOTIC_ELEMENTS;
    }

    /** A new array of {@code length} zeros with the intrinsic prototype. */
    public static JSTypedArray create(Realm realm, int type, int length) {
        JSArrayBuffer b = JSArrayBuffer.allocate(realm.intrinsic(Intrinsic.ARRAY_BUFFER_PROTOTYPE), (long) length << ElementType.shift(type), -1);
        return new JSTypedArray(realm.intrinsic(ElementType.prototype(type)), type, b, 0, length);
    }

    /** TypedArrayLength, or -1 where IsTypedArrayOutOfBounds (which a detached buffer makes it). */
    public int lengthOrOutOfBounds() {
        JSArrayBuffer b = buffer;
        if (b.isDetached()) return -1;
        if (!b.isResizable()) return declaredLength;
        int n = b.byteLength();
        if (declaredLength < 0) return n < offset ? -1 : n - offset >> ElementType.shift(type);
        return offset + ((long) declaredLength << ElementType.shift(type)) > n ? -1 : declaredLength;
    }

    /** The length; 0 where out of bounds. */
    public int length() {
        return Math.max(0, lengthOrOutOfBounds());
    }

    public boolean isOutOfBounds() {
        return lengthOrOutOfBounds() < 0;
    }

    public boolean isLengthTracking() {
        return declaredLength < 0;
    }

    public int shift() {
        return ElementType.shift(type);
    }

    /** "Int8Array", … */
    public String typedArrayName() {
        return ElementType.name(type).concat("Array");
    }

    /** TypedArrayGetElement: the value, or {@code null} where the index is not valid. */
    public Object element(long index) {
        if (index >= length()) return null;
        return ElementType.read(type, buffer.data, offset + ((int) index << ElementType.shift(type)));
    }

    /** TypedArraySetElement: converts first, which may run script code, then writes if the index is valid. */
    public void setElement(long index, Object value) {
        Object numeric = ElementType.convert(type, value);
        if (index < length() && index >= 0 && !buffer.isImmutable()) {
            ElementType.write(type, buffer.data, offset + ((int) index << ElementType.shift(type)), numeric);
        }
    }

    /** Whether {@code key} is a CanonicalNumericIndexString that no index key can be: not a valid index, whatever the length. */
    private static boolean isInvalidNumeric(Object key) {
        return key instanceof String s && Conversions.canonicalNumericIndexString(s) != null;
    }

    @Override
    public boolean hasOrdinaryNamed(Object key) {
        return !isInvalidNumeric(key);
    }

    @Override
    public Object getOwnElement(long index) {
        return element(index);
    }

    @Override
    public int elementAttributes(long index) {
        return buffer.isImmutable() ? Shape.ENUMERABLE : Shape.DEFAULT;
    }

    /** Where element {@code index}, which is not negative, is in the buffer; -1 where only the general way will do. */
    public int byteIndex(int index) {
        if (index >= fastLength) return -1;
        int at = offset + (index << ElementType.shift(type));
        return at < buffer.data.length ? at : -1;
    }

    @Override
    public Object getIndex(int index, Object receiver) {
        int at = byteIndex(index);
        if (at >= 0) return ElementType.read(type, buffer.data, at);
        Object v = element(index);
        return v == null ? Undefined.INSTANCE : v;
    }

    @Override
    public boolean setIndex(int index, Object value, Object receiver) {
        if (receiver == this && (value instanceof Integer || value instanceof Double) && type < ElementType.BIGINT64) {
            int at = byteIndex(index);
            if (at >= 0) {
                ElementType.write(type, buffer.data, at, value);
                return true;
            }
        }
        return setNumeric(Values.box(index), index, value, receiver);
    }

    /** [[Set]] for a numeric key; {@code index} -1 where it cannot be valid. */
    private boolean setNumeric(Object key, long index, Object value, Object receiver) {
        if (receiver == this) {
            if (buffer.isImmutable()) return false;
            setElement(index, value);
            return true;
        }
        if (index < 0 || index >= length()) return true;
        if (buffer.isImmutable()) return false;
        return setOnReceiver(key, value, receiver);
    }

    @Override
    public Object get(Object key, Object receiver) {
        if (PropertyKey.isIndex(key)) {
            Object v = element(PropertyKey.index(key));
            return v == null ? Undefined.INSTANCE : v;
        }
        return isInvalidNumeric(key) ? Undefined.INSTANCE : ordinaryGet(key, receiver);
    }

    @Override
    public boolean set(Object key, Object value, Object receiver) {
        if (PropertyKey.isIndex(key)) return setNumeric(key, PropertyKey.index(key), value, receiver);
        if (isInvalidNumeric(key)) return setNumeric(key, -1, value, receiver);
        return setNamed(key, value, receiver);
    }

    private boolean setNamed(Object key, Object value, Object receiver) {
        // OrdinarySet, whose own look-up writes directly only into objects that are not exotic.
        return ordinarySet(key, value, receiver);
    }

    @Override
    public boolean hasProperty(Object key) {
        if (PropertyKey.isIndex(key)) return PropertyKey.index(key) < length();
        return !isInvalidNumeric(key) && super.hasProperty(key);
    }

    @Override
    public PropertyDescriptor getOwnProperty(Object key) {
        if (isInvalidNumeric(key)) return null;
        return super.getOwnProperty(key);
    }

    @Override
    public boolean defineOwnProperty(Object key, PropertyDescriptor d) {
        boolean isIndex = PropertyKey.isIndex(key);
        if (!isIndex && !isInvalidNumeric(key)) return PropertyDefinition.ordinaryDefineOwnProperty(this, key, d);
        long index = isIndex ? PropertyKey.index(key) : -1;
        if (index < 0 || index >= length()) return false;
        boolean mutable = !buffer.isImmutable();
        if (d.hasConfigurable() && d.configurable() != mutable) return false;
        if (d.hasEnumerable() && !d.enumerable()) return false;
        if (d.isAccessor()) return false;
        if (d.hasWritable() && d.writable() != mutable) return false;
        if (d.value != null) {
            if (!mutable) return Operations.sameValue(d.value, element(index));
            setElement(index, d.value);
        }
        return true;
    }

    @Override
    public boolean delete(Object key) {
        if (PropertyKey.isIndex(key)) return PropertyKey.index(key) >= length();
        return isInvalidNumeric(key) || super.delete(key);
    }

    /** [[PreventExtensions]]: refused where elements may come or go. */
    @Override
    public boolean preventExtensions() {
        if (isLengthTracking() || buffer.isResizable() && !buffer.isShared()) return false;
        return super.preventExtensions();
    }

    @Override
    public List<Object> ownPropertyKeys() {
        int n = length();
        ArrayList<Object> keys = new ArrayList<>(n + 4);
        for (int i = 0; i < n; i++) keys.add(i);
        collectNamedKeys(keys);
        return keys;
    }
}
