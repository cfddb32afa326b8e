package dev.ramjet.runtime;

/**
 * A Property Descriptor record. Fields that are absent are {@code null}, or have no bit in {@link #present}.
 *
 * @see <a href="https://tc39.es/ecma262/#sec-property-descriptor-specification-type">The Property Descriptor Specification Type</a>
 */
public final class PropertyDescriptor {
    /** [[Value]], or {@code null} where absent. */
    public Object value;
    /** [[Get]]: a function, undefined, or {@code null} where absent. */
    public Object getter;
    /** [[Set]] likewise. */
    public Object setter;
    /** Values of [[Writable]], [[Enumerable]], [[Configurable]]: {@link Shape} bits. */
    public int attributes;
    /** Which of those three are present. */
    public int present;

    public PropertyDescriptor() {}

    /** A data descriptor with all fields. */
    public static PropertyDescriptor data(Object value, int attributes) {
        PropertyDescriptor d = new PropertyDescriptor();
        d.value = value;
        d.attributes = attributes;
        d.present = Shape.DEFAULT;
        return d;
    }

    /** An accessor descriptor with all fields; {@code attributes} gives ENUMERABLE and CONFIGURABLE. */
    public static PropertyDescriptor accessor(Object getter, Object setter, int attributes) {
        PropertyDescriptor d = new PropertyDescriptor();
        d.getter = getter;
        d.setter = setter;
        d.attributes = attributes & (Shape.ENUMERABLE | Shape.CONFIGURABLE);
        d.present = Shape.ENUMERABLE | Shape.CONFIGURABLE;
        return d;
    }

    /** {[[Value]]: value}. */
    public static PropertyDescriptor valueOnly(Object value) {
        PropertyDescriptor d = new PropertyDescriptor();
        d.value = value;
        return d;
    }

    public boolean isAccessor() {
        return getter != null || setter != null;
    }

    public boolean isData() {
        return value != null || hasWritable();
    }

    public boolean isGeneric() {
        return !isAccessor() && !isData();
    }

    public boolean hasWritable() {
        return (present & Shape.WRITABLE) != 0;
    }

    public boolean hasEnumerable() {
        return (present & Shape.ENUMERABLE) != 0;
    }

    public boolean hasConfigurable() {
        return (present & Shape.CONFIGURABLE) != 0;
    }

    public boolean writable() {
        return (attributes & Shape.WRITABLE) != 0;
    }

    public boolean enumerable() {
        return (attributes & Shape.ENUMERABLE) != 0;
    }

    public boolean configurable() {
        return (attributes & Shape.CONFIGURABLE) != 0;
    }

    public PropertyDescriptor withWritable(boolean b) {
        return with(Shape.WRITABLE, b);
    }

    public PropertyDescriptor withEnumerable(boolean b) {
        return with(Shape.ENUMERABLE, b);
    }

    public PropertyDescriptor withConfigurable(boolean b) {
        return with(Shape.CONFIGURABLE, b);
    }

    private PropertyDescriptor with(int bit, boolean b) {
        present |= bit;
        attributes = b ? attributes | bit : attributes & ~bit;
        return this;
    }

    /** CompletePropertyDescriptor, in place. */
    public PropertyDescriptor complete() {
        if (!isAccessor()) {
            if (value == null) value = Undefined.INSTANCE;
            present |= Shape.WRITABLE;
        } else {
            if (getter == null) getter = Undefined.INSTANCE;
            if (setter == null) setter = Undefined.INSTANCE;
        }
        attributes &= present;
        present |= Shape.ENUMERABLE | Shape.CONFIGURABLE;
        return this;
    }

    /** What to store for a complete descriptor: the value or an {@link Accessor}. */
    Object stored() {
        if (isAccessor()) return new Accessor(getter == null ? Undefined.INSTANCE : getter, setter == null ? Undefined.INSTANCE : setter);
        return value == null ? Undefined.INSTANCE : value;
    }

    /** Attribute bits to store for it. */
    int storedAttributes() {
        int a = attributes & present;
        return isAccessor() ? a & ~Shape.WRITABLE | Shape.ACCESSOR : a;
    }

    /** The descriptor of a stored property. */
    static PropertyDescriptor of(Object stored, int attributes, Realm realm) {
        if (stored instanceof Accessor a) return accessor(a.getter(realm), a.setter(realm), attributes);
        return data(stored, attributes & Shape.DEFAULT);
    }
}
