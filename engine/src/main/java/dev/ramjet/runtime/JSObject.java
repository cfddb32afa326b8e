package dev.ramjet.runtime;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * An object: a {@link Shape} that says which properties it has, and the fields that hold them.
 *
 * <h2>Layout</h2>
 * The first {@value #IN_OBJECT_SLOTS} object properties and the first {@value #IN_OBJECT_NUMBERS} number properties live in
 * fields of the object itself, further ones in {@link #slots} and {@link #numbers}; so an ordinary object is one 64-byte
 * allocation, one cache line. Numbers are stored unboxed. An object field that is {@code null} holds a value that is
 * made when first read ({@link #materializeField}); inline caches take the slow path for {@code null}.
 *
 * <h2>Internal methods</h2>
 * The essential internal methods of the specification are the overridable methods here; exotic objects override them. What runs often is here;
 * what defines properties ({@link PropertyDefinition}) or rebuilds the object ({@link ShapeChange}) is not.
 * Keys are as {@link PropertyKey} says. A class that overrides how names are looked up overrides
 * {@link #hasOrdinaryNamed} too, which inline caches ask; one that overrides how indices are looked up sets
 * {@link #EXOTIC_ELEMENTS}; either sets {@link #EXOTIC}, so that look-ups along a prototype chain call it.
 */
public class JSObject {
    public static final int IN_OBJECT_SLOTS = 4;
    public static final int IN_OBJECT_NUMBERS = 2;

    // Flags.
    /** Overrides get, set, has, getOwnProperty, defineOwnProperty or delete. */
    public static final int EXOTIC = 1;
    /** Index look-ups are not those of {@link #elements}. */
    public static final int EXOTIC_ELEMENTS = 2;
    /** typeof is undefined, and it compares equal to undefined and null (document.all). */
    public static final int HTML_DDA = 4;
    public static final int CALLABLE = 8;
    public static final int CONSTRUCTOR = 16;
    /** Its [[Prototype]] cannot change. */
    public static final int IMMUTABLE_PROTOTYPE = 32;
    /** An array whose length is not writable. */
    static final int FIXED_LENGTH = 64;
    /** Free for subclasses. */
    public static final int SUBCLASS_FLAG = 1 << 16;

    static final Object[] NO_SLOTS = new Object[0];
    static final long[] NO_NUMBERS = new long[0];

    public Shape shape;
    public Object[] slots = NO_SLOTS;
    public long[] numbers = NO_NUMBERS;
    public Object elements = Elements.EMPTY;
    public int flags;
    public Object s0, s1, s2, s3;
    public long n0, n1;

    /** An ordinary object of the given, empty or literal, shape. */
    public JSObject(Shape shape) {
        this.shape = shape;
    }

    /** Likewise, with room beyond the object for so many fields and numbers: see {@link Shape#room}. */
    public JSObject(Shape shape, int slots, int numbers) {
        this.shape = shape;
        if (slots != 0) this.slots = new Object[slots];
        if (numbers != 0) this.numbers = new long[numbers];
    }

    /** An object of {@code kind} inheriting from {@code prototype} (Java {@code null}: null). */
    protected JSObject(JSObject prototype, int kind) {
        this.shape = prototype == null ? Agent.current().nullRootShape(kind) : prototype.ensurePrototype().rootShape(kind);
    }

    /** OrdinaryObjectCreate. */
    public static JSObject create(JSObject prototype) {
        return new JSObject(prototype, Shape.ORDINARY);
    }

    // ---- what it is

    public final boolean isCallable() {
        return (flags & CALLABLE) != 0;
    }

    public final boolean isConstructor() {
        return (flags & CONSTRUCTOR) != 0;
    }

    public final boolean isExotic() {
        return (flags & EXOTIC) != 0;
    }

    /** What Object.prototype.toString shows without a toStringTag, for objects with that internal slot. */
    public String builtinTag() {
        return "Object";
    }

    /** Whether the ordinary algorithms answer for the name {@code key}, so that look-ups may be cached. */
    public boolean hasOrdinaryNamed(Object key) {
        return true;
    }

    /** [[Call]]; TypeError by default. */
    public Object call(Object thisValue, Object[] args) {
        throw Errors.typeError("object is not a function");
    }

    /** [[Construct]]; only where {@link #isConstructor}. */
    public Object construct(Object[] args, JSObject newTarget) {
        throw Errors.typeError("object is not a constructor");
    }

    // ---- fields

    public final Object objectField(int location) {
        switch (location) {
            case 0: return s0;
            case 1: return s1;
            case 2: return s2;
            case 3: return s3;
            default: return slots[location - IN_OBJECT_SLOTS];
        }
    }

    public final void setObjectField(int location, Object value) {
        switch (location) {
            case 0: s0 = value; break;
            case 1: s1 = value; break;
            case 2: s2 = value; break;
            case 3: s3 = value; break;
            default: slots[location - IN_OBJECT_SLOTS] = value;
        }
    }

    public final long numberField(int location) {
        return location == 0 ? n0 : location == 1 ? n1 : numbers[location - IN_OBJECT_NUMBERS];
    }

    public final void setNumberField(int location, long bits) {
        if (location == 0) n0 = bits;
        else if (location == 1) n1 = bits;
        else numbers[location - IN_OBJECT_NUMBERS] = bits;
    }

    /** The value of the tree-shape property with this info word; {@code null}: not made yet. */
    public final Object readField(int info) {
        int location = Shape.location(info);
        switch (Shape.representation(info)) {
            case Shape.ANY: return objectField(location);
            case Shape.INT32: return (int) numberField(location);
            default: return Double.longBitsToDouble(numberField(location));
        }
    }

    /** Writes a value that fits the property's representation. */
    final void writeField(int info, Object value) {
        int location = Shape.location(info);
        switch (Shape.representation(info)) {
            case Shape.ANY: setObjectField(location, value); break;
            case Shape.INT32: setNumberField(location, (Integer) value); break;
            default: setNumberField(location, Double.doubleToRawLongBits(Values.doubleValue(value)));
        }
    }

    /** Makes room for the last property of {@code next} and takes that shape; the value is to be written right after. */
    public final void extendTo(Shape next) {
        int extraSlots = next.slotCount - IN_OBJECT_SLOTS;
        if (extraSlots > slots.length) growSlots(extraSlots);
        int extraNumbers = next.numberCount - IN_OBJECT_NUMBERS;
        if (extraNumbers > numbers.length) growNumbers(extraNumbers);
        shape.left();
        shape = next;
    }

    /** Makes room for {@code least} values beyond those in the object. */
    public final void growSlots(int least) {
        slots = Arrays.copyOf(slots, shape.root().room(least, false));
    }

    /** Likewise for numbers. */
    public final void growNumbers(int least) {
        numbers = Arrays.copyOf(numbers, shape.root().room(least, true));
    }

    /** Overwrites property {@code index} of the (tree) shape, widening its representation if need be. */
    public final void putField(int index, Object value) {
        int info = shape.infoAt(index);
        shape.overwritten(index);
        if (shape.kind == Shape.CLOSURE) PrototypeInfo.replaced(readField(info));
        int rep = Shape.representationOf(value);
        if (Shape.fits(rep, Shape.representation(info))) {
            writeField(info, value);
            return;
        }
        Object key = shape.keyAt(index);
        ShapeChange.migrate(this, shape.generalize(index, rep));
        if (shape.isDictionary()) shape.dictionary.get(key).set(value);
        else putField(shape.find(key), value);
    }

    /** Moves off a deprecated shape. */
    public final void updateShape() {
        if (shape.isDeprecated()) ShapeChange.migrate(this, shape.current());
    }

    /** Goes to dictionary mode so that properties may be {@link LazyValue}s of {@code realm}; for fresh objects of the library. */
    public final void toLibraryObject(Realm realm, int properties) {
        if (!shape.isDictionary()) ShapeChange.toDictionary(this, realm, properties);
    }

    /** The realm that lazy properties are made for; {@code null} where there are none. */
    protected Realm realmOfFields() {
        return null;
    }

    /** Makes the value of tree-shape property {@code index}, whose field is {@code null}. */
    protected Object materializeField(int index) {
        throw new IllegalStateException("no lazy field " + shape.keyAt(index));
    }

    private Object fieldAt(int index) {
        Object v = readField(shape.infoAt(index));
        if (v != null) return v;
        v = materializeField(index);
        setObjectField(Shape.location(shape.infoAt(index)), v);
        return v;
    }

    private Object cellValue(PropertyCell c) {
        Object v = c.value;
        if (v instanceof LazyValue l) c.value = v = l.materialize(shape.dictionary.realm);
        return v;
    }

    /** Adds a property that is absent, whatever [[Extensible]] says. */
    public final void addProperty(Object key, Object stored, int attributes) {
        addProperty(key, stored, attributes, Shape.MAX_PROPERTIES);
    }

    /** The same for an assignment by name to an object that may be a large record. */
    public final void addNamedProperty(Object key, Object value) {
        addProperty(key, value, Shape.DEFAULT, Shape.MAX_NAMED_PROPERTIES);
    }

    private void addProperty(Object key, Object stored, int attributes, int limit) {
        if (!shape.isDictionary()) {
            int rep = Shape.representationOf(stored);
            Shape next = limit == Shape.MAX_PROPERTIES ? shape.add(key, attributes, rep) : shape.addNamed(key, attributes, rep);
            if (next != null) {
                extendTo(next);
                writeField(next.infoAt(next.count - 1), stored);
                return;
            }
            ShapeChange.toDictionary(this);
        }
        shape.dictionary.add(key, stored, attributes);
        structureChanged();
    }

    /** Dictionary mode: names were added, deleted or reconfigured; whoever relied on the old state must look again. */
    final void structureChanged() {
        Shape s = shape;
        if (s.observedMiss) {
            s.left();
            shape = s.renewedDictionary();
        }
        if (s.prototypeInfo != null) s.prototypeInfo.structureChanged();
    }

    /** This object is or becomes a prototype: it goes to dictionary mode and gets a {@link PrototypeInfo}. */
    public final PrototypeInfo ensurePrototype() {
        PrototypeInfo info = shape.prototypeInfo;
        if (info != null) return info;
        ShapeChange.toDictionary(this);
        info = new PrototypeInfo(this);
        shape.prototypeInfo = info;
        if (shape.prototype != null) shape.prototype.ensurePrototype().addBelow(this);
        if (elements != Elements.EMPTY || (flags & EXOTIC_ELEMENTS) != 0 && !hasNoElements()) Agent.current().elementsOnPrototypes.invalidate();
        return info;
    }

    /** Whether no prototype of this object answers for an index: what a hole is, nobody else says. */
    public final boolean inheritsNoElements(Agent agent) {
        if (agent.elementsOnPrototypes.valid) return true;
        // Some prototype of the agent has elements; is it one of these?
        for (JSObject p = shape.prototype; p != null; p = p.shape.prototype) {
            if ((p.flags & EXOTIC_ELEMENTS) != 0 && !p.hasNoElements()) return false;
            if (p.elements != Elements.EMPTY && Elements.used(p.elements) > 0) return false;
        }
        return true;
    }

    /** For objects with exotic elements that have none and never will (String.prototype). */
    protected boolean hasNoElements() {
        return false;
    }

    // ---- own properties, stored form

    /** The stored value under a name or symbol: a value, an {@link Accessor}, or {@code null} where there is none. */
    public final Object getOwnStored(Object key) {
        Shape s = shape;
        if (s.isDictionary()) {
            PropertyCell c = s.dictionary.get(key);
            return c == null ? null : cellValue(c);
        }
        int i = s.find(key);
        return i < 0 ? null : fieldAt(i);
    }

    final int ownAttributes(Object key) {
        Shape s = shape;
        if (s.isDictionary()) return s.dictionary.get(key).attributes;
        return Shape.attributes(s.infoAt(s.find(key)));
    }

    final void putOwn(Object key, Object stored) {
        Shape s = shape;
        if (s.isDictionary()) s.dictionary.get(key).set(stored);
        else putField(s.find(key), stored);
    }

    // ---- elements, stored form

    /** The element, an {@link Accessor}, or {@code null} for a hole. */
    public Object getOwnElement(long index) {
        return Elements.read(elements, index);
    }

    /** Attributes of an element that is present. */
    public int elementAttributes(long index) {
        return elements instanceof SparseElements s ? s.attributes(index) : Shape.DEFAULT;
    }

    /** Writes an element, present and writable or absent and addable with default attributes. */
    public void putOwnElement(long index, Object value) {
        Object store = elements;
        if (store instanceof SparseElements s) {
            int a = s.read(index) == null ? Shape.DEFAULT : s.attributes(index);
            s.put(index, value, a);
            return;
        }
        if (!Elements.staysDense(store, index)) {
            if (shape.prototypeInfo != null) Agent.current().elementsOnPrototypes.invalidate();
            SparseElements s = Elements.toSparse(store);
            elements = s;
            s.put(index, value, Shape.DEFAULT);
            return;
        }
        if (store == Elements.EMPTY) {
            if (shape.prototypeInfo != null) Agent.current().elementsOnPrototypes.invalidate();
            store = Elements.create((int) Math.max(index + 1, initialCapacity()), value);
        } else if (index >= Elements.capacity(store)) {
            store = Elements.grow(store, (int) index);
        }
        elements = Elements.write(store, (int) index, value);
    }

    /** Capacity of the first element store. */
    int initialCapacity() {
        return 4;
    }

    /** Defines an element with any attributes. */
    protected void defineElement(long index, Object stored, int attributes) {
        if (attributes == Shape.DEFAULT && (!(elements instanceof SparseElements s) || s.read(index) == null)) {
            putOwnElement(index, stored);
            return;
        }
        if (shape.prototypeInfo != null) Agent.current().elementsOnPrototypes.invalidate();
        SparseElements s = Elements.toSparse(elements);
        elements = s;
        s.put(index, stored, attributes);
    }

    protected void deleteElement(long index) {
        if (elements instanceof SparseElements s) s.remove(index);
        else if (index < Elements.capacity(elements)) Elements.clear(elements, (int) index);
    }

    /** Own array-index keys in ascending order, as keys. */
    protected void collectElementKeys(List<Object> keys) {
        if (elements instanceof SparseElements s) {
            for (long i : s.indices()) keys.add(PropertyKey.ofIndex(i));
            return;
        }
        for (int i = 0, n = Elements.capacity(elements); i < n; i++) {
            if (Elements.read(elements, i) != null) keys.add(i);
        }
    }

    // ---- essential internal methods

    /** [[GetPrototypeOf]]; Java {@code null} for null. */
    public JSObject getPrototypeOf() {
        return shape.prototype;
    }

    /** [[SetPrototypeOf]]. */
    public boolean setPrototypeOf(JSObject prototype) {
        if (prototype == shape.prototype) return true;
        if (!shape.extensible || (flags & IMMUTABLE_PROTOTYPE) != 0) return false;
        for (JSObject p = prototype; p != null; p = p.shape.prototype) {
            if (p == this) return false;
            if (p instanceof JSProxy) break;
        }
        ShapeChange.changePrototype(this, prototype);
        return true;
    }

    /** Sets [[Prototype]] without the checks; for objects under construction too. */
    public final void changePrototype(JSObject prototype) {
        ShapeChange.changePrototype(this, prototype);
    }

    /** [[IsExtensible]]. */
    public boolean isExtensible() {
        return shape.extensible;
    }

    /** [[PreventExtensions]]. */
    public boolean preventExtensions() {
        ShapeChange.withoutExtensions(this, 0, 0);
        return true;
    }

    /**
     * SetIntegrityLevel for ordinary objects in one step, where nobody can observe the steps.
     *
     * @return false where the general algorithm has to be used
     */
    public final boolean setIntegrityFast(boolean freeze) {
        return ShapeChange.setIntegrity(this, freeze);
    }

    /** [[GetOwnProperty]]; {@code null} for undefined. */
    public PropertyDescriptor getOwnProperty(Object key) {
        if (PropertyKey.isIndex(key)) {
            long index = PropertyKey.index(key);
            Object v = getOwnElement(index);
            return v == null ? null : PropertyDescriptor.of(v, elementAttributes(index), null);
        }
        Object v = getOwnStored(key);
        return v == null ? null : PropertyDescriptor.of(v, ownAttributes(key), shape.isDictionary() ? shape.dictionary.realm : realmOfFields());
    }

    /** [[DefineOwnProperty]]: OrdinaryDefineOwnProperty. */
    public boolean defineOwnProperty(Object key, PropertyDescriptor d) {
        return PropertyDefinition.ordinaryDefineOwnProperty(this, key, d);
    }

    /** [[HasProperty]]. */
    public boolean hasProperty(Object key) {
        JSObject o = this;
        while (true) {
            if (o.hasOwnOrdinary(key)) return true;
            o = o.getPrototypeOf();
            if (o == null) return false;
            if (o.isExotic()) return o.hasProperty(key);
        }
    }

    private boolean hasOwnOrdinary(Object key) {
        if (isExotic() && !(this instanceof JSArray && PropertyKey.isIndex(key))) return getOwnProperty(key) != null;
        return PropertyKey.isIndex(key) ? getOwnElement(PropertyKey.index(key)) != null : hasOwnNamed(key);
    }

    private boolean hasOwnNamed(Object key) {
        return shape.isDictionary() ? shape.dictionary.get(key) != null : shape.find(key) >= 0;
    }

    /** HasOwnProperty. */
    public final boolean hasOwnProperty(Object key) {
        return hasOwnOrdinary(key);
    }

    /** [[Get]]: OrdinaryGet. */
    public Object get(Object key, Object receiver) {
        return ordinaryGet(key, receiver);
    }

    protected final Object ordinaryGet(Object key, Object receiver) {
        boolean isIndex = PropertyKey.isIndex(key);
        long index = isIndex ? PropertyKey.index(key) : -1;
        JSObject o = this;
        while (true) {
            Object v = isIndex ? o.getOwnElement(index) : o.getOwnStored(key);
            if (v != null) return v instanceof Accessor a ? o.callGetter(a, receiver) : v;
            o = o.getPrototypeOf();
            if (o == null) return Undefined.INSTANCE;
            if (o.isExotic()) return o.get(key, receiver);
        }
    }

    private Object callGetter(Accessor a, Object receiver) {
        Object g = a.isLazy() ? a.getter(shape.dictionary.realm) : a.getter();
        return g == Undefined.INSTANCE ? g : ((JSObject) g).call(receiver, NO_SLOTS);
    }

    /** [[Get]] with itself as receiver. */
    public final Object get(Object key) {
        return get(key, this);
    }

    /** [[Get]] of an array index. */
    public Object getIndex(int index, Object receiver) {
        Object v = (flags & EXOTIC_ELEMENTS) == 0 ? Elements.read(elements, index) : null;
        if (v != null && !(v instanceof Accessor)) return v;
        return get(Values.box(index), receiver);
    }

    /** [[Get]] of an index up to 2⁵³-1, with itself as receiver. */
    public final Object getIndex(long index) {
        return index <= Integer.MAX_VALUE ? getIndex((int) index, this) : get(PropertyKey.ofIndex(index), this);
    }

    /** [[Set]]: OrdinarySet. */
    public boolean set(Object key, Object value, Object receiver) {
        return ordinarySet(key, value, receiver);
    }

    protected final boolean ordinarySet(Object key, Object value, Object receiver) {
        boolean isIndex = PropertyKey.isIndex(key);
        if (!isIndex && receiver == this && overwriteNamed(key, value)) return true;
        long index = isIndex ? PropertyKey.index(key) : -1;
        JSObject o = this;
        while (true) {
            Object v = isIndex ? o.getOwnElement(index) : o.getOwnStored(key);
            if (v != null) {
                if (v instanceof Accessor a) {
                    Object s = a.isLazy() ? a.setter(o.shape.dictionary.realm) : a.setter();
                    if (s == Undefined.INSTANCE) return false;
                    ((JSObject) s).call(receiver, new Object[] {value});
                    return true;
                }
                int attributes = isIndex ? o.elementAttributes(index) : o.ownAttributes(key);
                if ((attributes & Shape.WRITABLE) == 0) return false;
                if (o == receiver && (!o.isExotic() || o instanceof JSArray || o instanceof JSArguments)) {
                    if (isIndex) o.putOwnElement(index, value);
                    else o.putOwn(key, value);
                    return true;
                }
                break;
            }
            o = o.getPrototypeOf();
            if (o == null) break;
            if (o.isExotic()) return o.set(key, value, receiver);
        }
        return setOnReceiver(key, value, receiver);
    }

    /** OPTIMIZATION: writes an own, writable data property with one look-up; false where there is none, and for exotic objects. */
    private boolean overwriteNamed(Object key, Object value) {
        if (isExotic() && !(this instanceof JSArray)) return false;
        Shape s = shape;
        if (s.isDictionary()) {
            PropertyCell c = s.dictionary.get(key);
            if (c == null || !c.isWritableData()) return false;
            c.set(value);
            return true;
        }
        int i = s.find(key);
        if (i < 0 || (s.infoAt(i) & (Shape.WRITABLE | Shape.ACCESSOR)) != Shape.WRITABLE) return false;
        putField(i, value);
        return true;
    }

    /** OrdinarySetWithOwnDescriptor from the point where the receiver gets the data property. */
    protected static boolean setOnReceiver(Object key, Object value, Object receiver) {
        if (!(receiver instanceof JSObject r)) return false;
        if (!r.isExotic()) {
            boolean isIndex = PropertyKey.isIndex(key);
            Object v = isIndex ? r.getOwnElement(PropertyKey.index(key)) : r.getOwnStored(key);
            if (v == null) {
                if (!r.shape.extensible) return false;
                if (isIndex) r.putOwnElement(PropertyKey.index(key), value);
                else r.addProperty(key, value, Shape.DEFAULT);
                return true;
            }
        }
        PropertyDescriptor existing = r.getOwnProperty(key);
        if (existing != null) {
            if (existing.isAccessor() || !existing.writable()) return false;
            return r.defineOwnProperty(key, PropertyDescriptor.valueOnly(value));
        }
        return r.defineOwnProperty(key, PropertyDescriptor.data(value, Shape.DEFAULT));
    }

    /** [[Set]] of an array index. */
    public boolean setIndex(int index, Object value, Object receiver) {
        return set(Values.box(index), value, receiver);
    }

    /** Set(O, P, V, true): TypeError where it fails. */
    public final void put(Object key, Object value) {
        if (!set(key, value, this)) throw Errors.cannotAssign(key, this);
    }

    /** Set(O, index, V, true) for an index up to 2⁵³-1. */
    public final void putIndex(long index, Object value) {
        boolean ok = index <= Integer.MAX_VALUE ? setIndex((int) index, value, this) : set(PropertyKey.ofIndex(index), value, this);
        if (!ok) throw Errors.cannotAssign(PropertyKey.ofIndex(index), this);
    }

    /** [[Delete]]. */
    public boolean delete(Object key) {
        if (PropertyKey.isIndex(key)) {
            long index = PropertyKey.index(key);
            if (getOwnElement(index) == null) return true;
            if ((elementAttributes(index) & Shape.CONFIGURABLE) == 0) return false;
            deleteElement(index);
            return true;
        }
        if (!hasOwnNamed(key)) return true;
        if ((ownAttributes(key) & Shape.CONFIGURABLE) == 0) return false;
        ShapeChange.remove(this, key);
        return true;
    }

    /** [[OwnPropertyKeys]]: indices ascending, then strings, then symbols, in order of creation. */
    public List<Object> ownPropertyKeys() {
        ArrayList<Object> keys = new ArrayList<>();
        collectElementKeys(keys);
        collectNamedKeys(keys);
        return keys;
    }

    protected final void collectNamedKeys(List<Object> keys) {
        Shape s = shape;
        boolean dictionary = s.isDictionary();
        int n = dictionary ? s.dictionary.end() : s.count;
        boolean symbols = false;
        for (int i = 0; i < n; i++) {
            Object k;
            if (dictionary) {
                PropertyCell c = s.dictionary.at(i);
                if (c == null) continue;
                k = c.key;
            } else {
                k = s.keyAt(i);
            }
            if (k instanceof String) keys.add(k);
            else symbols = true;
        }
        if (!symbols) return;
        for (int i = 0; i < n; i++) {
            PropertyCell c = dictionary ? s.dictionary.at(i) : null;
            if (dictionary && c == null) continue;
            Object k = dictionary ? c.key : s.keyAt(i);
            if (k instanceof JSSymbol y && !y.isPrivateName()) keys.add(k);
        }
    }

    // ---- conveniences of the specification's abstract operations

    /** CreateDataProperty. */
    public final boolean createDataProperty(Object key, Object value) {
        if (!isExotic() && shape.extensible && !hasOwnOrdinary(key)) {
            if (PropertyKey.isIndex(key)) putOwnElement(PropertyKey.index(key), value);
            else addProperty(key, value, Shape.DEFAULT);
            return true;
        }
        return defineOwnProperty(key, PropertyDescriptor.data(value, Shape.DEFAULT));
    }

    /** CreateDataPropertyOrThrow. */
    public final void createDataPropertyOrThrow(Object key, Object value) {
        if (!createDataProperty(key, value)) throw Errors.cannotDefine(key, this);
    }

    /** DefinePropertyOrThrow. */
    public final void definePropertyOrThrow(Object key, PropertyDescriptor d) {
        if (!defineOwnProperty(key, d)) throw Errors.cannotDefine(key, this);
    }

    /** A data property with given attributes on a fresh object; for builtins and intrinsics. */
    public final void define(Object key, Object value, int attributes) {
        defineOwnProperty(key, PropertyDescriptor.data(value, attributes));
    }

    /** DeletePropertyOrThrow. */
    public final void deletePropertyOrThrow(Object key) {
        if (!delete(key)) throw Errors.cannotDelete(key, this);
    }

    /** GetMethod: a callable, or Java {@code null} for undefined and null; TypeError otherwise. */
    public final JSObject getMethod(Object key) {
        return Operations.asMethod(this, get(key, this), key);
    }

    // ---- private names: no proxy, no prototype, no reflection

    /** The stored private member ({@link Accessor} for accessors), or {@code null}. */
    public final Object getPrivate(JSSymbol name) {
        return getOwnStored(name);
    }

    /** Overwrites a private field that is present. */
    public final void putPrivate(JSSymbol name, Object value) {
        putOwn(name, value);
    }

    /** The own, enumerable string-keyed properties need no getter call and no trap: fast copying may read fields. */
    public final boolean isPlain() {
        return !isExotic();
    }

    @Override
    public String toString() {
        return "[object " + builtinTag() + "]";
    }
}
