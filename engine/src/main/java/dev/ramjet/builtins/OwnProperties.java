package dev.ramjet.builtins;

import dev.ramjet.runtime.Accessor;
import dev.ramjet.runtime.Elements;
import dev.ramjet.runtime.JSArray;
import dev.ramjet.runtime.JSObject;
import dev.ramjet.runtime.JSSymbol;
import dev.ramjet.runtime.PropertyCell;
import dev.ramjet.runtime.PropertyCopy;
import dev.ramjet.runtime.PropertyDescriptor;
import dev.ramjet.runtime.PropertyKey;
import dev.ramjet.runtime.Realm;
import dev.ramjet.runtime.Shape;
import dev.ramjet.runtime.SparseElements;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Listing and copying the own enumerable properties of objects: Object.keys, values, entries and assign. Ordinary objects
 * are read straight from their shape; an accessor on the way, or anything exotic, takes the specified steps.
 *
 * @see <a href="https://tc39.es/ecma262/#sec-enumerableownproperties">EnumerableOwnProperties</a>
 */
final class OwnProperties {
    private OwnProperties() {}

    private static final int KEYS = 0;
    private static final int VALUES = 1;
    private static final int ENTRIES = 2;

    /** Object.keys(O) — https://tc39.es/ecma262/#sec-object.keys */
    static JSArray keys(Realm realm, JSObject o) {
        return list(realm, o, KEYS);
    }

    /** Object.values(O) — https://tc39.es/ecma262/#sec-object.values */
    static JSArray values(Realm realm, JSObject o) {
        return list(realm, o, VALUES);
    }

    /** Object.entries(O) — https://tc39.es/ecma262/#sec-object.entries */
    static JSArray entries(Realm realm, JSObject o) {
        return list(realm, o, ENTRIES);
    }

    private static JSArray list(Realm realm, JSObject o, int what) {
        if (isOrdinary(o)) {
            // OPTIMIZATION: no step can be observed as long as no getter runs.
            JSArray fast = ordinaryList(realm, o, what);
            if (fast != null) return fast;
        }
        return genericList(realm, o, what);
    }

    /** Names and indices are looked up in the ordinary way, but for an array's length, which is not enumerable. */
    private static boolean isOrdinary(JSObject o) {
        return !o.isExotic() || o instanceof JSArray;
    }

    private static Object item(Realm realm, int what, Object key, Object value) {
        switch (what) {
            case KEYS: return PropertyKey.toValue(key);
            case VALUES: return value;
            default: return JSArray.of(realm, PropertyKey.toValue(key), value);
        }
    }

    /** {@code null} where an accessor would have to be called. */
    private static JSArray ordinaryList(Realm realm, JSObject o, int what) {
        Shape s = o.shape;
        boolean dictionary = s.isDictionary();
        int n = dictionary ? s.dictionary.end() : s.count;
        Object[] result = new Object[n];
        int length = 0;
        if (o.elements != Elements.EMPTY) {
            ArrayList<Object> items = new ArrayList<>();
            if (!addElements(realm, o, what, items)) return null;
            length = items.size();
            result = items.toArray(new Object[length + n]);
        }
        for (int i = 0; i < n; i++) {
            Object key;
            Object value = null;
            if (dictionary) {
                PropertyCell c = s.dictionary.at(i);
                if (c == null || (c.attributes & Shape.ENUMERABLE) == 0) continue;
                key = c.key;
            } else {
                int info = s.infoAt(i);
                if ((info & Shape.ENUMERABLE) == 0) continue;
                key = s.keyAt(i);
                if (what != KEYS) value = o.readField(info);
            }
            if (key instanceof JSSymbol) continue;
            if (what != KEYS) {
                if (value == null) value = o.getOwnStored(key);
                if (value instanceof Accessor) return null;
            }
            result[length++] = item(realm, what, key, value);
        }
        return JSArray.of(realm, length == result.length ? result : Arrays.copyOf(result, length));
    }

    private static boolean addElements(Realm realm, JSObject o, int what, ArrayList<Object> items) {
        if (o.elements instanceof SparseElements) {
            for (Object key : o.ownPropertyKeys()) {
                if (!PropertyKey.isIndex(key)) break;
                long index = PropertyKey.index(key);
                if ((o.elementAttributes(index) & Shape.ENUMERABLE) == 0) continue;
                Object v = o.getOwnElement(index);
                if (v instanceof Accessor && what != KEYS) return false;
                items.add(item(realm, what, key, v));
            }
            return true;
        }
        Object store = o.elements;
        for (int i = 0, n = Elements.capacity(store); i < n; i++) {
            Object v = Elements.read(store, i);
            if (v != null) items.add(item(realm, what, i, v));
            if ((i & 0x3ff) == 0) realm.agent.poll();
        }
        return true;
    }

    private static JSArray genericList(Realm realm, JSObject o, int what) {
        ArrayList<Object> items = new ArrayList<>();
        for (Object key : o.ownPropertyKeys()) {
            if (key instanceof JSSymbol) continue;
            PropertyDescriptor d = o.getOwnProperty(key);
            if (d == null || !d.enumerable()) continue;
            items.add(item(realm, what, key, what == KEYS ? null : o.get(key)));
        }
        return JSArray.of(realm, items);
    }

    /** The loop of Object.assign for one source. */
    static void assign(JSObject to, JSObject from) {
        if (PropertyCopy.copySimple(to, from, false)) return;
        int done = 0;
        Shape s = from.shape;
        if (!from.isExotic() && from.elements == Elements.EMPTY && !s.isDictionary() && !hasSymbols(s)) {
            // OPTIMIZATION: while the source keeps its shape, its fields are read in place. A setter of the target may change it.
            for (; done < s.count; done++) {
                int info = s.infoAt(done);
                if ((info & Shape.ENUMERABLE) == 0) continue;
                if (from.shape != s || (info & Shape.ACCESSOR) != 0) break;
                Object key = s.keyAt(done);
                Object v = from.readField(info);
                to.put(key, v == null ? from.getOwnStored(key) : v);
            }
            for (; done < s.count; done++) assignOne(to, from, s.keyAt(done));
            return;
        }
        List<Object> keys = from.ownPropertyKeys();
        for (int i = 0, n = keys.size(); i < n; i++) assignOne(to, from, keys.get(i));
    }

    private static boolean hasSymbols(Shape s) {
        for (int i = 0; i < s.count; i++) {
            if (s.keyAt(i) instanceof JSSymbol) return true;
        }
        return false;
    }

    private static void assignOne(JSObject to, JSObject from, Object key) {
        PropertyDescriptor d = from.getOwnProperty(key);
        if (d != null && d.enumerable()) to.put(key, from.get(key));
    }
}
