package dev.ramjet.feedback;

import dev.ramjet.bytecode.SlotKind;
import dev.ramjet.runtime.Accessor;
import dev.ramjet.runtime.Assumption;
import dev.ramjet.runtime.Conversions;
import dev.ramjet.runtime.Errors;
import dev.ramjet.runtime.JSArray;
import dev.ramjet.runtime.JSObject;
import dev.ramjet.runtime.JSSymbol;
import dev.ramjet.runtime.LazyString;
import dev.ramjet.runtime.LazyValue;
import dev.ramjet.runtime.Operations;
import dev.ramjet.runtime.PropertyCell;
import dev.ramjet.runtime.PropertyKey;
import dev.ramjet.runtime.Shape;
import dev.ramjet.runtime.Strings;
import dev.ramjet.runtime.Undefined;

/**
 * Named property access through inline caches: what happens when the first entry of a cache did not answer. Everything that is not
 * cached here behaves as {@link Operations} says; caching must never be observable.
 */
public final class NamedAccess {
    private NamedAccess() {}

    // ---- reading

    /** {@code base.key} at a site. */
    public static Object get(FeedbackVector v, int slot, Object base, Object key) {
        if (base instanceof JSObject o) {
            Object c = v.caches[slot];
            Shape s = o.shape;
            if (c instanceof PropertyCache p) {
                do {
                    if (p.fits(s)) return answer(v, p, o, key);
                    if (p.kind == PropertyCache.OTHERS) return getOther(v, slot, o, key);
                    p = p.next;
                } while (p != null);
            } else if (c == FeedbackVector.MEGAMORPHIC) {
                return getOther(v, slot, o, key);
            }
            return getMiss(v, slot, o, key);
        }
        return getPrimitive(v, slot, base, key);
    }

    private static Object getOther(FeedbackVector v, int slot, JSObject o, Object key) {
        PropertyCache p = v.executor.loads.get(o.shape, key);
        if (p == null) return getMiss(v, slot, o, key);
        learn(v, slot, p);
        return answer(v, p, o, key);
    }

    /** A cache by place that has room takes another one. */
    private static void learn(FeedbackVector v, int slot, PropertyCache p) {
        if (v.caches[slot] instanceof PropertyCache have && have.count < FeedbackVector.POLYMORPHIC && CommonFields.isCommon(p)) add(v, slot, p);
    }

    private static Object answer(FeedbackVector v, PropertyCache p, JSObject o, Object key) {
        Object r = p.load(o);
        if (r != null) return r;
        if (p.isValid() && (p.validity == null || p.validity.valid)) {
            if (p.kind == PropertyCache.FIELD_ACCESSOR) return callGetter(v, (Accessor) o.objectField(p.location), o);
            if (p.kind == PropertyCache.CELL_ACCESSOR) return callGetter(v, (Accessor) p.cell.value, o);
            return o.get(key, o);
        }
        return o.get(key, o);
    }

    /** The value of {@code a} for {@code receiver}. */
    public static Object callGetter(FeedbackVector v, Accessor a, Object receiver) {
        Object g = a.getter(v.realm);
        return g instanceof JSObject f ? f.call(receiver, Operations.NO_ARGS) : Undefined.INSTANCE;
    }

    private static Object getMiss(FeedbackVector v, int slot, JSObject o, Object key) {
        o.updateShape();
        PropertyCache p = forGet(o, key);
        if (p == null) {
            v.ran(slot);
            return o.get(key, o);
        }
        if (isMegamorphic(v.caches[slot])) {
            v.executor.loads.put(p);
            learn(v, slot, p);
        } else {
            add(v, slot, p);
        }
        return answer(v, p, o, key);
    }

    /** Whether a cache has no place of its own for every receiver. */
    private static boolean isMegamorphic(Object cache) {
        return cache == FeedbackVector.MEGAMORPHIC || cache instanceof PropertyCache c && c.isByPlace() && c.hasOthers();
    }

    /** {@code base.key} or {@code base[key]} with a name as key, at a site that no cache of its own helps; for compiled code. */
    public static Object getMegamorphic(FeedbackVector v, Object base, Object key) {
        if (!(base instanceof JSObject o)) return Operations.getProperty(v.realm, base, key);
        Shape s = o.shape;
        if (s.isDictionary()) {
            Object r = peekDictionary(o, s, key);
            return r != null ? r : o.get(key, o);
        }
        PropertyCache p = v.executor.loads.get(s, key);
        if (p != null) {
            Object r = p.load(o);
            return r != null ? r : answer(v, p, o, key);
        }
        o.updateShape();
        p = forGet(o, key);
        if (p == null) return o.get(key, o);
        v.executor.loads.put(p);
        return answer(v, p, o, key);
    }

    /** The same where it is known, without running code of the program or changing anything; else {@code null}. */
    public static Object peekMegamorphic(FeedbackVector v, JSObject o, Object key) {
        Shape s = o.shape;
        if (s.isDictionary()) return peekDictionary(o, s, key);
        PropertyCache p = v.executor.loads.get(s, key);
        return p == null ? null : p.load(o);
    }

    /** The same of an object used as a map. */
    private static Object peekDictionary(JSObject o, Shape s, Object key) {
        PropertyCell c = s.dictionary.get(key);
        Object r = c == null || c.isAccessor() || !o.hasOrdinaryNamed(key) ? null : c.value;
        return r instanceof LazyValue ? null : r;
    }

    /** {@code base.key = value} likewise. */
    public static void setMegamorphic(FeedbackVector v, Object base, Object key, Object value, boolean strict) {
        setMegamorphic(v, base, key, value, strict, true);
    }

    /** {@code base.key = value}, or {@code base[key] = value} with a name as key: then it is not {@code named} in the program. */
    static void setMegamorphic(FeedbackVector v, Object base, Object key, Object value, boolean strict, boolean named) {
        if (!(base instanceof JSObject o)) {
            Operations.setProperty(v.realm, base, key, value, strict);
            return;
        }
        Shape s = o.shape;
        if (s.isDictionary()) {
            PropertyCell c = s.dictionary.get(key);
            if (c != null && c.isWritableData() && c.value != null && o.hasOrdinaryNamed(key)) c.set(value);
            else generic(o, key, value, strict);
            return;
        }
        PropertyCache p = v.executor.stores.get(s, key);
        if (p != null && (p.store(o, value) || callSetter(v, p, o, value, strict))) return;
        p = setAndRemember(o, key, value, strict, named);
        if (p != null) v.executor.stores.put(p);
    }

    /** Puts an entry in front, dropping those that no longer hold. */
    private static void add(FeedbackVector v, int slot, PropertyCache p) {
        Object before = v.caches[slot];
        PropertyCache rest = before instanceof PropertyCache have ? have.without(p) : null;
        if (rest == null) v.caches[slot] = p;
        else if (CommonFields.isFor(rest)) CommonFields.set(v, slot, CommonFields.add(rest, p), p.key);
        else v.caches[slot] = p.withNext(rest);
        if (IcTrace.on) IcTrace.changed(v, slot, before);
    }

    /** What to do for reads of {@code key} from objects like {@code o}; {@code null} where that cannot be cached. */
    public static PropertyCache forGet(JSObject o, Object key) {
        Shape receiver = o.shape;
        if (o instanceof JSArray && "length".equals(key)) {
            return new PropertyCache(key, receiver, PropertyCache.ARRAY_LENGTH, 0, null, null, null, null, 0, null);
        }
        return forGet(o, key, receiver, 0);
    }

    private static PropertyCache forGet(JSObject start, Object key, Shape receiver, int primitive) {
        JSObject o = start;
        boolean own = primitive == 0;
        while (true) {
            if (!o.hasOrdinaryNamed(key)) return null;
            Shape s = o.shape;
            if (s.isDictionary()) {
                PropertyCell c = s.dictionary.get(key);
                if (c != null) {
                    o.getOwnStored(key);
                    s = o.shape;
                    c = s.dictionary.get(key);
                    if (c == null || c.value == null) return null;
                    // Functions not made yet belong to the holder's realm, not to the reader's.
                    if (c.value instanceof Accessor a && a.isLazy()) {
                        a.getter(s.dictionary.realm);
                        a.setter(s.dictionary.realm);
                    }
                    Assumption validity = own ? null : validity(start, primitive);
                    int kind = c.value instanceof Accessor ? PropertyCache.CELL_ACCESSOR : own ? PropertyCache.OWN_CELL : PropertyCache.PROTOTYPE_CELL;
                    return new PropertyCache(key, own ? o.shape : receiver, kind, 0, c, own ? null : o, validity, null, primitive, null);
                }
            } else {
                int i = s.find(key);
                if (i >= 0) {
                    // Only a receiver can be in a tree shape: prototypes are dictionaries.
                    if (!own) return null;
                    int info = s.infoAt(i);
                    int kind = PropertyCache.FIELD + Shape.representation(info);
                    if ((info & Shape.ACCESSOR) != 0) kind = PropertyCache.FIELD_ACCESSOR;
                    else if (o.getOwnStored(key) == null) return null;
                    return new PropertyCache(key, receiver, kind, info, null, null, null, null, 0, null);
                }
            }
            if (own && s.isDictionary()) s.observedMiss = true;
            own = false;
            JSObject next = s.prototype;
            if (next == null) {
                return new PropertyCache(key, receiver, PropertyCache.ABSENT, 0, null, null, validity(start, primitive), null, primitive, null);
            }
            o = next;
        }
    }

    /** What guards the chain that a look-up through {@code start} (a receiver, or the prototype of a primitive type) goes. */
    private static Assumption validity(JSObject start, int primitive) {
        if (primitive != 0) return start.ensurePrototype().validity();
        JSObject p = start.shape.prototype;
        return p == null ? null : p.ensurePrototype().validity();
    }

    private static Object getPrimitive(FeedbackVector v, int slot, Object base, Object key) {
        int type = primitiveType(base);
        v.ran(slot);
        if (type == 0) return Operations.getProperty(v.realm, base, key);
        if (type == PropertyCache.STRING && "length".equals(key)) return Strings.length(base);
        Object c = v.caches[slot];
        if (c instanceof PropertyCache first) {
            for (PropertyCache p = first; p != null; p = p.next) {
                if (p.primitive == type) return answerPrimitive(v, slot, p, base, key);
            }
        }
        JSObject prototype = Conversions.prototypeOfPrimitive(v.realm, base);
        PropertyCache p = forGet(prototype, key, null, type);
        if (p == null) return prototype.get(key, base);
        if (!isMegamorphic(c)) add(v, slot, p);
        return answerPrimitive(v, slot, p, base, key);
    }

    private static Object answerPrimitive(FeedbackVector v, int slot, PropertyCache p, Object base, Object key) {
        if (p.validity.valid) {
            if (p.kind == PropertyCache.PROTOTYPE_CELL && p.cell.value != null) return p.cell.value;
            if (p.kind == PropertyCache.ABSENT) return Undefined.INSTANCE;
            if (p.kind == PropertyCache.CELL_ACCESSOR && p.cell.value instanceof Accessor a) return callGetter(v, a, base);
        } else if (v.caches[slot] instanceof PropertyCache head) {
            // Out of date: drop it, so that the next read makes a new one.
            v.caches[slot] = head.without(null);
        }
        return Conversions.prototypeOfPrimitive(v.realm, base).get(key, base);
    }

    /** The type of a primitive that has a prototype; 0 for objects, undefined and null. */
    public static int primitiveType(Object v) {
        if (v instanceof String || v instanceof LazyString) return PropertyCache.STRING;
        if (v instanceof Integer || v instanceof Double) return PropertyCache.NUMBER;
        if (v instanceof Boolean) return PropertyCache.BOOLEAN;
        if (v instanceof JSSymbol) return PropertyCache.SYMBOL;
        return v instanceof java.math.BigInteger ? PropertyCache.BIGINT : 0;
    }

    // ---- writing

    /** {@code base.key = value} at a site. */
    public static void set(FeedbackVector v, int slot, Object base, Object key, Object value, boolean strict) {
        if (!(base instanceof JSObject o)) {
            v.ran(slot);
            Operations.setProperty(v.realm, base, key, value, strict);
            return;
        }
        boolean named = v.function.slotKinds[slot] == SlotKind.SET_PROPERTY;
        Object c = v.caches[slot];
        if (c == FeedbackVector.MEGAMORPHIC) {
            setMegamorphic(v, o, key, value, strict, named);
            return;
        }
        if (c instanceof PropertyCache first) {
            PropertyCache p = first.find(o.shape);
            if (p != null) {
                if (p.store(o, value) || callSetter(v, p, o, value, strict)) return;
            } else if (first.hasOthers()) {
                setMegamorphic(v, o, key, value, strict, named);
                return;
            }
        }
        v.ran(slot);
        PropertyCache p = setAndRemember(o, key, value, strict, named);
        if (p != null) add(v, slot, p);
    }

    /** Calls the setter that an entry says there is; false where it says no such thing or is out of date. */
    private static boolean callSetter(FeedbackVector v, PropertyCache p, JSObject o, Object value, boolean strict) {
        if (p.kind != PropertyCache.FIELD_ACCESSOR && (p.kind != PropertyCache.CELL_ACCESSOR || p.validity != null && !p.validity.valid)) return false;
        Object a = p.kind == PropertyCache.FIELD_ACCESSOR ? o.objectField(p.location) : p.cell.value;
        if (a instanceof Accessor pair && pair.setter(v.realm) instanceof JSObject f) f.call(o, new Object[] {value});
        else generic(o, p.key, value, strict);
        return true;
    }

    private static void generic(JSObject o, Object key, Object value, boolean strict) {
        if (!o.set(key, value, o) && strict) throw Errors.cannotAssign(key, o);
    }

    /** Does the assignment; what to do the next time for objects like {@code o}, {@code null} where that cannot be cached. */
    private static PropertyCache setAndRemember(JSObject o, Object key, Object value, boolean strict, boolean named) {
        if (o instanceof JSArray && "length".equals(key)) {
            // No entry says how; nor is there anything to look for.
            generic(o, key, value, strict);
            return null;
        }
        o.updateShape();
        Shape before = o.shape;
        JSObject holder = o;
        PropertyCache accessor = null;
        boolean own = false;
        while (holder != null) {
            if (!holder.hasOrdinaryNamed(key)) {
                generic(o, key, value, strict);
                return null;
            }
            Object stored = holder.getOwnStored(key);
            if (stored != null) {
                if (stored instanceof Accessor) {
                    accessor = forGet(o, key);
                    generic(o, key, value, strict);
                    return accessor;
                }
                own = holder == o;
                break;
            }
            holder = holder.shape.prototype;
        }
        if (!own && before.isDictionary()) {
            generic(o, key, value, strict);
            return null;
        }
        Assumption validity = own ? null : validity(o, 0);
        if (!own && named && before.extensible && !o.isExotic() && (holder == null || isWritable(holder, key))) o.addNamedProperty(key, value);
        else generic(o, key, value, strict);
        return forStore(o, key, before, validity);
    }

    private static boolean isWritable(JSObject prototype, Object key) {
        Shape s = prototype.shape;
        PropertyCell c = s.isDictionary() ? s.dictionary.get(key) : null;
        return c != null && c.isWritableData();
    }

    /** After {@code key} was written to {@code o}, whose shape was {@code before}: what to do the next time. */
    private static PropertyCache forStore(JSObject o, Object key, Shape before, Assumption validity) {
        Shape now = o.shape;
        if (now.isDictionary()) {
            if (now != before) return null;
            PropertyCell c = now.dictionary.get(key);
            if (c == null || c.value == null || !c.isWritableData()) return null;
            return new PropertyCache(key, now, PropertyCache.OWN_CELL, 0, c, null, null, null, 0, null);
        }
        int i = now.find(key);
        if (i < 0) return null;
        int info = now.infoAt(i);
        if ((info & Shape.ACCESSOR) != 0 || (info & Shape.WRITABLE) == 0) return null;
        if (now == before || before.isDictionary() || before.find(key) >= 0) {
            // Each write of a function's prototype is told to those who rely on it.
            if (now.kind == Shape.CLOSURE && "prototype".equals(key)) return null;
            now.overwritten(i);
            return new PropertyCache(key, now, PropertyCache.FIELD + Shape.representation(info), info, null, null, null, null, 0, null);
        }
        if (now.parent != before || i != now.count - 1) return null;
        return new PropertyCache(key, before, PropertyCache.TRANSITION, info, null, null, validity, now, 0, null);
    }

    // ---- private names

    /** The entry for {@code o} and the private {@code name} at a site, or {@code null}. */
    public static PropertyCache privateEntry(FeedbackVector v, int slot, JSObject o, Object name) {
        PropertyCache p = v.caches[slot] instanceof PropertyCache first ? first : null;
        while (p != null && (p.shape != o.shape || p.key != name)) p = p.next;
        return p;
    }

    /** A site found the private field {@code name} in {@code o}. */
    public static void notePrivate(FeedbackVector v, int slot, JSObject o, JSSymbol name) {
        if (v.caches[slot] == FeedbackVector.MEGAMORPHIC) return;
        o.updateShape();
        PropertyCache p = o.shape.isDictionary() ? null : forGet(o, name);
        if (p != null && p.kind <= PropertyCache.FIELD_DOUBLE) add(v, slot, p);
        else v.ran(slot);
    }

    /** A site asked {@code o} for the private {@code name} of a method or accessor, which it has because it has the {@code brand}. */
    public static void noteBrand(FeedbackVector v, int slot, JSObject o, JSSymbol brand, Object name) {
        if (v.caches[slot] == FeedbackVector.MEGAMORPHIC) return;
        o.updateShape();
        PropertyCache p = o.shape.isDictionary() ? null : forGet(o, brand);
        if (p != null && p.kind <= PropertyCache.FIELD_DOUBLE) add(v, slot, new PropertyCache(name, p.shape, p.kind, p.info, null, null, null, null, 0, null));
        else v.ran(slot);
    }

    /** A site found that {@code o} has no private {@code name}. */
    public static void notePrivateAbsent(FeedbackVector v, int slot, JSObject o, Object name) {
        if (v.caches[slot] == FeedbackVector.MEGAMORPHIC) return;
        o.updateShape();
        if (o.shape.isDictionary()) v.ran(slot);
        else add(v, slot, new PropertyCache(name, o.shape, PropertyCache.ABSENT, 0, null, null, null, null, 0, null));
    }

    /** A site added the private field {@code name} to {@code o}, whose shape was {@code before}. */
    public static void notePrivateAdded(FeedbackVector v, int slot, JSObject o, JSSymbol name, Shape before) {
        if (v.caches[slot] == FeedbackVector.MEGAMORPHIC) return;
        PropertyCache p = before.isDictionary() ? null : forStore(o, name, before, null);
        if (p != null && p.kind == PropertyCache.TRANSITION) add(v, slot, p);
        else v.ran(slot);
    }

    /** CreateDataPropertyOrThrow(base, key, value) at a site. */
    public static void define(FeedbackVector v, int slot, Object base, Object key, Object value) {
        v.ran(slot);
        JSObject o = (JSObject) base;
        if (v.caches[slot] instanceof PropertyCache p) {
            Shape s = o.shape;
            do {
                if (p.shape == s && p.kind == PropertyCache.TRANSITION) {
                    if (p.store(o, value)) return;
                    break;
                }
                p = p.next;
            } while (p != null);
        }
        o.updateShape();
        Shape before = o.shape;
        boolean cacheable = !before.isDictionary() && v.caches[slot] != FeedbackVector.MEGAMORPHIC && o.hasOrdinaryNamed(key) && !(o.isExotic() && !(o instanceof JSArray))
            && before.find(key) < 0;
        if (before.extensible && !before.isDictionary() && !o.isExotic() && !PropertyKey.isIndex(key) && before.find(key) < 0) o.addNamedProperty(key, value);
        else o.createDataPropertyOrThrow(key, value);
        PropertyCache p = cacheable ? forStore(o, key, before, null) : null;
        if (p != null) add(v, slot, p);
    }
}
