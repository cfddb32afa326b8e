package dev.ramjet.feedback;

import dev.ramjet.runtime.Assumption;
import dev.ramjet.runtime.JSArray;
import dev.ramjet.runtime.JSObject;
import dev.ramjet.runtime.PropertyCell;
import dev.ramjet.runtime.Shape;
import dev.ramjet.runtime.Undefined;

/**
 * One entry of the inline cache of a named property: for receivers of this shape, do that. Immutable; a polymorphic cache is a chain of them.
 *
 * <p>Entries for receivers that are no objects have {@link #primitive} set instead of a shape, and look through the prototype of that
 * primitive type. Entries <em>by place</em> are for all objects that have the property as a field at one place, whatever their shapes:
 * {@link CommonFields} makes them.
 */
public final class PropertyCache {
    // Reads.
    /** A field of the receiver holding any value. */ public static final int FIELD = 0;
    /** An unboxed int32 field. */ public static final int FIELD_INT32 = 1;
    /** An unboxed double field. */ public static final int FIELD_DOUBLE = 2;
    /** A cell of the receiver itself, which is in dictionary mode. */ public static final int OWN_CELL = 3;
    /** A cell of a prototype. */ public static final int PROTOTYPE_CELL = 4;
    /** There is no such property. */ public static final int ABSENT = 5;
    /** An array's length. */ public static final int ARRAY_LENGTH = 6;
    /** An accessor in a field of the receiver. */ public static final int FIELD_ACCESSOR = 7;
    /** An accessor in a cell of the receiver or a prototype. */ public static final int CELL_ACCESSOR = 8;
    // Writes. FIELD, FIELD_INT32, FIELD_DOUBLE, OWN_CELL, FIELD_ACCESSOR and CELL_ACCESSOR as above.
    /** Adds a field, going from {@link #shape} to {@link #newShape}. */ public static final int TRANSITION = 9;

    // Both.
    /** The end of a cache by place that has met other receivers, too: for them it is megamorphic. */ public static final int OTHERS = 10;

    private static final String[] NAMES = {"field", "int32 field", "double field", "own cell", "prototype cell", "absent", "array length",
        "field accessor", "cell accessor", "transition", "others"};

    // Types of primitive receivers.
    public static final int STRING = 1;
    public static final int NUMBER = 2;
    public static final int BOOLEAN = 3;
    public static final int SYMBOL = 4;
    public static final int BIGINT = 5;

    public final Object key;
    /** The receiver's shape; {@code null} for primitives and in entries by place. */
    public final Shape shape;
    public final int kind;
    /** Of the field: {@link Shape#location}. */
    public final int location;
    /** The field's info word (for transitions: of the field added). */
    public final int info;
    public final PropertyCell cell;
    /** The prototype that has the property; {@code null} for own ones. */
    public final JSObject holder;
    /** Holds while the prototype chain looks as it did; {@code null} where nothing above the receiver matters. */
    public final Assumption validity;
    public final Shape newShape;
    public final int primitive;
    public final PropertyCache next;
    /** Entries of the chain from here on. */
    public final int count;

    PropertyCache(Object key, Shape shape, int kind, int info, PropertyCell cell, JSObject holder, Assumption validity, Shape newShape,
            int primitive, PropertyCache next) {
        this.key = key;
        this.shape = shape;
        this.kind = kind;
        this.info = info;
        this.location = Shape.location(info);
        this.cell = cell;
        this.holder = holder;
        this.validity = validity;
        this.newShape = newShape;
        this.primitive = primitive;
        this.next = next;
        this.count = next == null ? 1 : next.count + 1;
    }

    /** For objects that have {@code key}, a {@linkplain PropertyKey#unique unique} one, as a field at {@code place}. */
    static PropertyCache byPlace(Object key, int place, PropertyCache next) {
        int info = Shape.infoOfPlace(place);
        return new PropertyCache(key, null, FIELD + Shape.representation(info), info, null, null, null, null, 0, next);
    }

    /** For all receivers that no other entry is for. */
    static PropertyCache others(Object key) {
        return new PropertyCache(key, null, OTHERS, 0, null, null, null, null, 0, null);
    }

    public boolean isByPlace() {
        return shape == null && primitive == 0 && kind <= FIELD_DOUBLE;
    }

    /** Whether this entry is for objects of shape {@code s}. */
    public boolean fits(Shape s) {
        return shape == s || isByPlace() && s.hasField(Shape.place(info), key);
    }

    /** The entry of the chain for objects of shape {@code s}; {@code null}: none. */
    public PropertyCache find(Shape s) {
        for (PropertyCache p = this; p != null; p = p.next) {
            if (p.fits(s)) return p;
        }
        return null;
    }

    /** Whether the chain ends in {@link #OTHERS}. */
    public boolean hasOthers() {
        PropertyCache p = this;
        while (p.next != null) p = p.next;
        return p.kind == OTHERS;
    }

    PropertyCache withNext(PropertyCache n) {
        return new PropertyCache(key, shape, kind, info, cell, holder, validity, newShape, primitive, n);
    }

    /** Whether it may still be right for receivers of its shape. */
    public boolean isValid() {
        return (validity == null || validity.valid) && (cell == null || cell.value != null) && (newShape == null || !newShape.isDeprecated());
    }

    /** The chain without the entries that no longer hold, or in whose place {@code added} comes (which may be {@code null}); {@code null}: none is left. */
    PropertyCache without(PropertyCache added) {
        PropertyCache rest = next == null ? null : next.without(added);
        if (!isValid() || added != null && (shape == added.shape && primitive == added.primitive || shape != null && shape.isDeprecated())) return rest;
        return rest == next ? this : withNext(rest);
    }

    /**
     * The value for a receiver of this shape; {@code null} where the entry does not know: a getter has to be called, the value is yet to be
     * made, or the entry is out of date.
     */
    public Object load(JSObject o) {
        switch (kind) {
            case FIELD: return o.objectField(location);
            case FIELD_INT32: return (int) o.numberField(location);
            case FIELD_DOUBLE: return Double.longBitsToDouble(o.numberField(location));
            case OWN_CELL: return cell.value;
            case PROTOTYPE_CELL: return validity.valid ? cell.value : null;
            default: return loadOther(o);
        }
    }

    private Object loadOther(JSObject o) {
        if (kind == ARRAY_LENGTH) return ((JSArray) o).lengthValue();
        return kind == ABSENT && (validity == null || validity.valid) ? Undefined.INSTANCE : null;
    }

    /** Writes for a receiver of this shape; false where the entry cannot. */
    public boolean store(JSObject o, Object value) {
        switch (kind) {
            case FIELD:
                o.setObjectField(location, value);
                return true;
            case FIELD_INT32:
                if (!(value instanceof Integer i)) return false;
                o.setNumberField(location, i);
                return true;
            case FIELD_DOUBLE:
                if (value instanceof Double d) o.setNumberField(location, Double.doubleToRawLongBits(d));
                else if (value instanceof Integer i) o.setNumberField(location, Double.doubleToRawLongBits((double) (int) i));
                else return false;
                return true;
            case TRANSITION:
                return add(o, value);
            case OWN_CELL:
                if (cell.value == null) return false;
                cell.set(value);
                return true;
            default:
                return false;
        }
    }

    /** {@link #store} by the entry of the chain for the receiver's shape; false where none can. */
    public boolean storeAny(JSObject o, Object value) {
        PropertyCache p = find(o.shape);
        return p != null && p.store(o, value);
    }

    private boolean add(JSObject o, Object value) {
        Shape s = newShape;
        if (s.isDeprecated() || validity != null && !validity.valid) return false;
        int rep = Shape.representation(info);
        if (rep == Shape.ANY) {
            o.extendTo(s);
            o.setObjectField(location, value);
        } else if (rep == Shape.INT32) {
            if (!(value instanceof Integer i)) return false;
            o.extendTo(s);
            o.setNumberField(location, i);
        } else {
            double d;
            if (value instanceof Double v) d = v;
            else if (value instanceof Integer i) d = i;
            else return false;
            o.extendTo(s);
            o.setNumberField(location, Double.doubleToRawLongBits(d));
        }
        return true;
    }

    @Override
    public String toString() {
        return NAMES[kind] + (isByPlace() ? " by place " : " ") + key;
    }
}
