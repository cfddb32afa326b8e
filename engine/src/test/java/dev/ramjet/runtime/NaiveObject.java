package dev.ramjet.runtime;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.TreeMap;

/**
 * An ordinary object or array, written down from the specification as plainly as possible: what {@link JSObject} has to agree
 * with, see {@link ObjectModelWorld}.
 */
final class NaiveObject {
    static final class Property {
        /** {@code null} for an accessor. */
        Object value;
        Object getter;
        Object setter;
        boolean writable;
        boolean enumerable;
        boolean configurable;
    }

    final boolean isArray;
    private final TreeMap<Long, Property> indexed = new TreeMap<>();
    private final LinkedHashMap<Object, Property> named = new LinkedHashMap<>();
    NaiveObject prototype;
    boolean extensible = true;

    NaiveObject(NaiveObject prototype, boolean isArray) {
        this.prototype = prototype;
        this.isArray = isArray;
        if (isArray) {
            Property length = new Property();
            length.value = 0;
            length.writable = true;
            named.put("length", length);
        }
    }

    Property own(Object key) {
        return PropertyKey.isIndex(key) ? indexed.get(PropertyKey.index(key)) : named.get(key);
    }

    private void putOwn(Object key, Property p) {
        if (PropertyKey.isIndex(key)) indexed.put(PropertyKey.index(key), p);
        else named.put(key, p);
    }

    Property find(Object key) {
        for (NaiveObject o = this; o != null; o = o.prototype) {
            Property p = o.own(key);
            if (p != null) return p;
        }
        return null;
    }

    boolean define(Object key, PropertyDescriptor d) {
        if (isArray && "length".equals(key)) return setLength(d);
        if (isArray && PropertyKey.isIndex(key)) {
            long index = PropertyKey.index(key);
            Property length = named.get("length");
            if (index >= length() && !length.writable) return false;
            if (!validateAndApply(key, d)) return false;
            if (index >= length()) length.value = Values.number(index + 1);
            return true;
        }
        return validateAndApply(key, d);
    }

    private long length() {
        return (long) Values.doubleValue(named.get("length").value);
    }

    private boolean setLength(PropertyDescriptor d) {
        if (d.value == null) return validateAndApply("length", d);
        double n = Values.doubleValue(d.value);
        long wanted = (long) n;
        PropertyDescriptor copy = new PropertyDescriptor();
        copy.value = Values.number(wanted);
        copy.present = d.present;
        copy.attributes = d.attributes;
        copy.getter = d.getter;
        copy.setter = d.setter;
        if (wanted >= length()) return validateAndApply("length", copy);
        if (!named.get("length").writable) return false;
        boolean freeze = copy.hasWritable() && !copy.writable();
        if (freeze) copy.withWritable(true);
        if (!validateAndApply("length", copy)) return false;
        while (!indexed.isEmpty() && indexed.lastKey() >= wanted) {
            long last = indexed.lastKey();
            if (!indexed.get(last).configurable) {
                named.get("length").value = Values.number(last + 1);
                if (freeze) named.get("length").writable = false;
                return false;
            }
            indexed.remove(last);
        }
        if (freeze) named.get("length").writable = false;
        return true;
    }

    private boolean validateAndApply(Object key, PropertyDescriptor d) {
        Property now = own(key);
        if (now == null) {
            if (!extensible) return false;
            Property p = new Property();
            if (d.isAccessor()) {
                p.getter = d.getter == null ? Undefined.INSTANCE : d.getter;
                p.setter = d.setter == null ? Undefined.INSTANCE : d.setter;
            } else {
                p.value = d.value == null ? Undefined.INSTANCE : d.value;
                p.writable = d.hasWritable() && d.writable();
            }
            p.enumerable = d.hasEnumerable() && d.enumerable();
            p.configurable = d.hasConfigurable() && d.configurable();
            putOwn(key, p);
            return true;
        }
        if (!now.configurable) {
            if (d.hasConfigurable() && d.configurable()) return false;
            if (d.hasEnumerable() && d.enumerable() != now.enumerable) return false;
            if (!d.isGeneric() && d.isAccessor() != (now.value == null)) return false;
            if (now.value == null) {
                if (d.getter != null && d.getter != now.getter) return false;
                if (d.setter != null && d.setter != now.setter) return false;
            } else if (!now.writable) {
                if (d.hasWritable() && d.writable()) return false;
                if (d.value != null && !Operations.sameValue(d.value, now.value)) return false;
            }
        }
        if (d.isAccessor()) {
            if (now.value != null) {
                now.value = null;
                now.writable = false;
                now.getter = now.setter = Undefined.INSTANCE;
            }
            if (d.getter != null) now.getter = d.getter;
            if (d.setter != null) now.setter = d.setter;
        } else if (d.isData()) {
            if (now.value == null) {
                now.value = Undefined.INSTANCE;
                now.getter = now.setter = null;
                now.writable = false;
            }
            if (d.value != null) now.value = d.value;
            if (d.hasWritable()) now.writable = d.writable();
        }
        if (d.hasEnumerable()) now.enumerable = d.enumerable();
        if (d.hasConfigurable()) now.configurable = d.configurable();
        return true;
    }

    boolean delete(Object key) {
        Property p = own(key);
        if (p == null) return true;
        if (!p.configurable) return false;
        if (PropertyKey.isIndex(key)) indexed.remove(PropertyKey.index(key));
        else named.remove(key);
        return true;
    }

    /** The setter to call, else whether it worked. */
    Object set(Object key, Object value, NaiveObject receiver) {
        Property p = find(key);
        if (p != null && p.value == null) return p.setter == Undefined.INSTANCE ? (Object) false : p.setter;
        if (p != null && !p.writable) return false;
        Property existing = receiver.own(key);
        if (existing != null) {
            if (existing.value == null || !existing.writable) return false;
            return receiver.define(key, PropertyDescriptor.valueOnly(value));
        }
        return receiver.define(key, PropertyDescriptor.data(value, Shape.DEFAULT));
    }

    boolean setPrototype(NaiveObject p) {
        if (p == prototype) return true;
        if (!extensible) return false;
        for (NaiveObject o = p; o != null; o = o.prototype) {
            if (o == this) return false;
        }
        prototype = p;
        return true;
    }

    void setIntegrity(boolean freeze) {
        extensible = false;
        for (Object key : keys()) {
            Property p = own(key);
            p.configurable = false;
            if (freeze && p.value != null) p.writable = false;
        }
    }

    List<Object> keys() {
        ArrayList<Object> keys = new ArrayList<>();
        for (Long i : indexed.keySet()) keys.add(PropertyKey.ofIndex(i));
        for (Object k : named.keySet()) if (k instanceof String) keys.add(k);
        for (Object k : named.keySet()) if (k instanceof JSSymbol) keys.add(k);
        return keys;
    }

    /** Keys of a for-in loop that changes nothing. */
    List<Object> forIn() {
        ArrayList<Object> keys = new ArrayList<>();
        java.util.HashSet<Object> seen = new java.util.HashSet<>();
        for (NaiveObject o = this; o != null; o = o.prototype) {
            for (Object k : o.keys()) {
                if (!(k instanceof JSSymbol) && seen.add(k) && o.own(k).enumerable) keys.add(k.toString());
            }
        }
        return keys;
    }
}
