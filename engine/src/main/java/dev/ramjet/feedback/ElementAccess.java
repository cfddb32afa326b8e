package dev.ramjet.feedback;

import dev.ramjet.runtime.Elements;
import dev.ramjet.runtime.JSArray;
import dev.ramjet.runtime.JSObject;
import dev.ramjet.runtime.JSSymbol;
import dev.ramjet.runtime.LazyString;
import dev.ramjet.runtime.Operations;
import dev.ramjet.runtime.PropertyKey;
import dev.ramjet.runtime.Shape;
import dev.ramjet.runtime.Strings;

/**
 * Keyed property access off the interpreter's fastest path: records the element kinds and keys that a site sees, and caches names.
 * A slot's cache is used for names (a {@link PropertyCache} with its key) or, where only indices were seen, for the shape of typed arrays.
 */
public final class ElementAccess {
    private ElementAccess() {}

    private static void record(FeedbackVector v, int slot, int seen) {
        int[] bits = v.bits;
        if ((bits[slot] & seen) != seen) {
            int before = bits[slot];
            bits[slot] = before | seen;
            if (IcTrace.on) IcTrace.widened(v, slot, before);
        }
    }

    /** The bit of the store's kind. */
    private static int kindOf(JSObject o) {
        if (o.shape.kind >= Shape.TYPED_ARRAY) return TypeFeedback.TYPED_ARRAY;
        int receiver = o instanceof JSArray ? 0 : TypeFeedback.NOT_ARRAY;
        if ((o.flags & JSObject.EXOTIC_ELEMENTS) != 0) return receiver | TypeFeedback.SLOW_ELEMENTS;
        Object e = o.elements;
        if (e instanceof int[]) return receiver | TypeFeedback.INTS;
        if (e instanceof double[]) return receiver | TypeFeedback.DOUBLES;
        // Nothing has been stored yet: the first element will decide.
        if (e == Elements.EMPTY) return receiver;
        return receiver | (e instanceof Object[] ? TypeFeedback.OBJECTS : TypeFeedback.SLOW_ELEMENTS);
    }

    /** {@code base[key]} at a site. */
    public static Object get(FeedbackVector v, int slot, Object base, Object key) {
        if (key instanceof Integer i) {
            if (i >= 0) return getIndex(v, slot, base, i);
            record(v, slot, TypeFeedback.ODD_KEY);
        } else if (key instanceof Double d) {
            int i = (int) (double) d;
            if (i == d && i >= 0) {
                record(v, slot, TypeFeedback.DOUBLE_KEY);
                return getIndex(v, slot, base, i);
            }
            record(v, slot, TypeFeedback.ODD_KEY);
        } else if (base instanceof JSObject o && (key instanceof String || key instanceof JSSymbol || key instanceof LazyString)) {
            return getName(v, slot, o, key);
        }
        v.ran(slot);
        return Operations.getKeyed(v.realm, base, key);
    }

    /** {@code base[i]}, where {@code i} is not negative. */
    public static Object getIndex(FeedbackVector v, int slot, Object base, int i) {
        if (base instanceof JSObject o) {
            int kind = kindOf(o);
            record(v, slot, kind);
            if (kind == TypeFeedback.TYPED_ARRAY) {
                if (v.caches[slot] == null) v.caches[slot] = o.shape;
                else if (v.caches[slot] != o.shape) v.caches[slot] = FeedbackVector.MEGAMORPHIC;
                return o.getIndex(i, o);
            }
            if ((kind & TypeFeedback.SLOW_ELEMENTS) == 0) {
                Object r = Elements.read(o.elements, i);
                if (r != null) return r;
                record(v, slot, i < Elements.capacity(o.elements) ? TypeFeedback.HOLE : TypeFeedback.OUT_OF_BOUNDS);
            }
            return o.getIndex(i, o);
        }
        if (Strings.isString(base)) {
            record(v, slot, TypeFeedback.STRING_CHARACTER);
            String s = Strings.flat(base);
            if (i < s.length()) return Strings.ofChar(s.charAt(i));
            record(v, slot, TypeFeedback.OUT_OF_BOUNDS);
        } else {
            record(v, slot, TypeFeedback.PRIMITIVE_RECEIVER);
        }
        return Operations.getKeyed(v.realm, base, i);
    }

    private static Object getName(FeedbackVector v, int slot, JSObject o, Object key) {
        record(v, slot, TypeFeedback.NAME_KEY);
        Object c = v.caches[slot];
        if (c instanceof PropertyCache p) {
            if (p.key == key) return NamedAccess.get(v, slot, o, key);
            Object canonical = PropertyKey.from(key instanceof LazyString s ? s.flatten() : key);
            if (p.key.equals(canonical)) return NamedAccess.get(v, slot, o, canonical);
            v.caches[slot] = FeedbackVector.MEGAMORPHIC;
            if (IcTrace.on) IcTrace.changed(v, slot, c);
            return getCanonical(v, slot, o, canonical);
        }
        return getCanonical(v, slot, o, PropertyKey.from(key instanceof LazyString s ? s.flatten() : key));
    }

    private static Object getCanonical(FeedbackVector v, int slot, JSObject o, Object key) {
        if (PropertyKey.isIndex(key)) return o.get(key, o);
        // An object used as a map: no shape to remember, one hash look-up.
        if (o.shape.isDictionary() && !o.isExotic()) {
            Object r = o.getOwnStored(key);
            if (r != null && !(r instanceof dev.ramjet.runtime.Accessor)) return r;
            return o.get(key, o);
        }
        return NamedAccess.get(v, slot, o, key);
    }

    /** {@code base[key] = value} at a site. */
    public static void set(FeedbackVector v, int slot, Object base, Object key, Object value, boolean strict) {
        if (base instanceof JSObject o) {
            if (key instanceof Integer i && i >= 0) {
                setIndex(v, slot, o, i, value, strict);
                return;
            }
            if (key instanceof Double d) {
                int i = (int) (double) d;
                if (i == d && i >= 0) {
                    record(v, slot, TypeFeedback.DOUBLE_KEY);
                    setIndex(v, slot, o, i, value, strict);
                    return;
                }
                record(v, slot, TypeFeedback.ODD_KEY);
            } else if (key instanceof String || key instanceof JSSymbol || key instanceof LazyString) {
                setName(v, slot, o, key, value, strict);
                return;
            }
        }
        v.ran(slot);
        Operations.setKeyed(v.realm, base, key, value, strict);
    }

    private static void setIndex(FeedbackVector v, int slot, JSObject o, int i, Object value, boolean strict) {
        int kind = kindOf(o);
        record(v, slot, kind);
        if (kind == TypeFeedback.TYPED_ARRAY) {
            if (v.caches[slot] == null) v.caches[slot] = o.shape;
            else if (v.caches[slot] != o.shape) v.caches[slot] = FeedbackVector.MEGAMORPHIC;
        } else if ((kind & TypeFeedback.SLOW_ELEMENTS) == 0) {
            Object store = o.elements;
            if (i >= Elements.capacity(store)) record(v, slot, TypeFeedback.OUT_OF_BOUNDS);
            else if (Elements.read(store, i) == null) record(v, slot, TypeFeedback.HOLE);
            if (!o.setIndex(i, value, o)) fail(v, o, i, value, strict);
            Object now = o.elements;
            if (store == Elements.EMPTY) record(v, slot, kindOf(o));
            else if (now.getClass() != store.getClass()) record(v, slot, kindOf(o) | TypeFeedback.TRANSITION);
            return;
        }
        if (!o.setIndex(i, value, o)) fail(v, o, i, value, strict);
    }

    private static void fail(FeedbackVector v, JSObject o, int i, Object value, boolean strict) {
        if (strict) throw dev.ramjet.runtime.Errors.cannotAssign(i, o);
    }

    private static void setName(FeedbackVector v, int slot, JSObject o, Object key, Object value, boolean strict) {
        record(v, slot, TypeFeedback.NAME_KEY);
        Object c = v.caches[slot];
        if (c instanceof PropertyCache p && p.key == key) {
            NamedAccess.set(v, slot, o, key, value, strict);
            return;
        }
        Object canonical = PropertyKey.from(key instanceof LazyString s ? s.flatten() : key);
        if (PropertyKey.isIndex(canonical) || isMap(o, canonical)) {
            Operations.setProperty(v.realm, o, canonical, value, strict);
            return;
        }
        if (c instanceof PropertyCache p && !p.key.equals(canonical)) {
            v.caches[slot] = FeedbackVector.MEGAMORPHIC;
            if (IcTrace.on) IcTrace.changed(v, slot, c);
        }
        NamedAccess.set(v, slot, o, canonical, value, strict);
    }

    /** {@code base[key]} at a site whose keys or receivers are of several sorts; for compiled code. */
    public static Object getMegamorphic(FeedbackVector v, Object base, Object key) {
        if (key instanceof Integer i && i >= 0) {
            if (base instanceof JSObject o) return o.getIndex(i, o);
            if (base instanceof String s && i < s.length()) return Strings.ofChar(s.charAt(i));
        } else if (base instanceof JSObject o) {
            if (key instanceof String || key instanceof LazyString) {
                Object name = PropertyKey.fromString(Strings.flat(key));
                return name instanceof String ? NamedAccess.getMegamorphic(v, o, name) : o.get(name, o);
            }
            if (key instanceof JSSymbol) return NamedAccess.getMegamorphic(v, o, key);
        }
        return Operations.getKeyed(v.realm, base, key);
    }

    /** Whether {@code o} gets so many properties by computed names that it is a map rather than a record. */
    private static boolean isMap(JSObject o, Object name) {
        Shape s = o.shape;
        return s.count >= Shape.MAX_PROPERTIES && !s.isDictionary() && s.find(name) < 0;
    }

    /** {@code base[key] = value} likewise. */
    public static void setMegamorphic(FeedbackVector v, Object base, Object key, Object value, boolean strict) {
        if (base instanceof JSObject o) {
            if (key instanceof Integer i && i >= 0) {
                if (!o.setIndex(i, value, o)) fail(v, o, i, value, strict);
                return;
            }
            if (key instanceof String || key instanceof LazyString) {
                Object name = PropertyKey.fromString(Strings.flat(key));
                if (name instanceof String && !isMap(o, name)) NamedAccess.setMegamorphic(v, o, name, value, strict, false);
                else Operations.setProperty(v.realm, o, name, value, strict);
                return;
            }
            if (key instanceof JSSymbol) {
                NamedAccess.setMegamorphic(v, o, key, value, strict, false);
                return;
            }
        }
        Operations.setKeyed(v.realm, base, key, value, strict);
    }

    /** CreateDataPropertyOrThrow(base, ToPropertyKey(key), value). */
    public static void define(Object base, Object key, Object value) {
        ((JSObject) base).createDataPropertyOrThrow(PropertyKey.from(key instanceof LazyString s ? s.flatten() : key), value);
    }

}
