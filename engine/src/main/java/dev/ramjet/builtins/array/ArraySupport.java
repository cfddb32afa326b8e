package dev.ramjet.builtins.array;

import dev.ramjet.runtime.Accessor;
import dev.ramjet.runtime.Agent;
import dev.ramjet.runtime.Conversions;
import dev.ramjet.runtime.Elements;
import dev.ramjet.runtime.Errors;
import dev.ramjet.runtime.Intrinsic;
import dev.ramjet.runtime.JSArray;
import dev.ramjet.runtime.JSObject;
import dev.ramjet.runtime.JSSymbol;
import dev.ramjet.runtime.JSThrow;
import dev.ramjet.runtime.Operations;
import dev.ramjet.runtime.PropertyKey;
import dev.ramjet.runtime.Realm;
import dev.ramjet.runtime.SparseElements;
import dev.ramjet.runtime.Undefined;
import dev.ramjet.runtime.Values;

/** What the array methods share: checks, relative indices, creation of results, and the questions that fast paths ask. */
public final class ArraySupport {
    private ArraySupport() {}

    public static final long MAX_SAFE = 9007199254740991L;
    /** How many steps a loop makes between two looks at the agent's interrupt flag, less one. */
    public static final int POLL_MASK = 1023;

    /** Methods that say their name when this is undefined or null, in V8's choice. */
    private static final String NAMED_IN_ERRORS = " concat find findIndex findLast findLastIndex indexOf forEach filter map every some reduce reduceRight ";

    /** ToObject(this value) of {@code Array.prototype.name}. */
    static JSObject thisObject(Realm realm, Object thisValue, String name) {
        if (thisValue instanceof JSObject o) return o;
        if (Values.isNullish(thisValue) && NAMED_IN_ERRORS.contains(" " + name + " ")) throw Errors.typeError("Array.prototype." + name + " called on null or undefined");
        return Conversions.toObject(realm, thisValue);
    }

    public static JSObject callback(Object f) {
        if (f instanceof JSObject o && o.isCallable()) return o;
        throw Errors.typeError(Errors.describeWithType(f) + " is not a function");
    }

    /** A relative index argument: negative from the end, clamped to [0, length]. */
    public static long relativeIndex(Object arg, long length) {
        if (arg instanceof Integer i) return i < 0 ? Math.max(length + i, 0) : Math.min(i, length);
        double d = Conversions.toIntegerOrInfinity(arg);
        if (d < 0) return d == Double.NEGATIVE_INFINITY ? 0 : Math.max(length + (long) d, 0);
        return (long) Math.min(d, length);
    }

    /** Likewise for an end, where undefined means {@code length}. */
    public static long relativeEnd(Object[] args, int i, long length) {
        Object arg = Values.arg(args, i);
        return arg == Undefined.INSTANCE ? length : relativeIndex(arg, length);
    }

    static JSThrow invalidLength() {
        return Errors.rangeError("Invalid array length");
    }

    static JSThrow tooLong() {
        return Errors.typeError("Pushing elements past the maximum array-like length (2 ** 53 - 1) is not allowed");
    }

    /** ArrayCreate. */
    static JSArray arrayCreate(Realm realm, long length) {
        if (length > 0xFFFF_FFFFL) throw invalidLength();
        return JSArray.ofLength(realm, length);
    }

    /**
     * ArraySpeciesCreate.
     *
     * @see <a href="https://tc39.es/ecma262/#sec-arrayspeciescreate">ArraySpeciesCreate</a>
     */
    static JSObject speciesCreate(Realm realm, JSObject original, long length) {
        if (original instanceof JSArray a && realm.isArraySpeciesPristine(a) || !Operations.isArray(original)) return arrayCreate(realm, length);
        Object c = original.get("constructor");
        if (c instanceof JSObject f && f.isConstructor()) {
            Realm other = Operations.functionRealm(f);
            if (other != realm && f == other.intrinsicIfMade(Intrinsic.ARRAY)) c = Undefined.INSTANCE;
        }
        if (c instanceof JSObject f) {
            c = f.get(JSSymbol.SPECIES);
            if (Values.isNullish(c)) c = Undefined.INSTANCE;
        }
        if (c == Undefined.INSTANCE) return arrayCreate(realm, length);
        if (!(c instanceof JSObject f) || !f.isConstructor()) throw Errors.typeError("object.constructor[Symbol.species] is not a constructor");
        return Operations.construct(f, new Object[] {Values.number(length)}, f);
    }

    /** The array if its elements can be read straight from a dense store and holes are undefined; else {@code null}. */
    static JSArray fast(JSObject o, Agent agent) {
        return o instanceof JSArray a && a.length >= 0 && a.isFast(agent) ? a : null;
    }

    /** The array if, besides, its elements and length can be changed by nobody's leave; else {@code null}. */
    static JSArray fastWritable(Object o, Agent agent) {
        return o instanceof JSArray a && a.length >= 0 && a.shape.extensible && a.isLengthWritable() && a.isFast(agent) ? a : null;
    }

    /** The element where it is present (HasProperty, then Get), else {@code null}. */
    static Object getIfPresent(JSObject o, long k, Agent agent) {
        if (o instanceof JSArray a) {
            Object v = Elements.read(a.elements, k);
            if (v != null) {
                if (!(v instanceof Accessor)) return v;
            } else if (o.inheritsNoElements(agent)) {
                return null;
            }
        }
        Object key = PropertyKey.ofIndex(k);
        return o.hasProperty(key) ? o.get(key, o) : null;
    }

    /**
     * OPTIMIZATION: for a hole at {@code k}, the last index below {@code n} that is known to be one of the same run of holes.
     */
    static long lastHole(JSObject o, long k, long n, Agent agent) {
        if (!(o instanceof JSArray a) || !o.inheritsNoElements(agent)) return k;
        if (a.elements instanceof SparseElements s) return Math.min(s.next(k + 1), n) - 1;
        return k >= Elements.capacity(a.elements) ? n - 1 : k;
    }

    /** The same for an element at {@code k} that reads as undefined, which may not be a hole. */
    static long lastUndefined(JSObject o, long k, long n, Agent agent) {
        return o instanceof JSArray a && Elements.read(a.elements, k) == null ? lastHole(o, k, n, agent) : k;
    }

    /** CreateDataPropertyOrThrow under an index. */
    static void createElement(JSObject target, long k, Object value) {
        if (target instanceof JSArray a && a.shape.extensible && a.isLengthWritable() && k < 0xFFFF_FFFFL && !(a.elements instanceof SparseElements)) {
            // OPTIMIZATION: dense elements have the default attributes, missing ones get them.
            a.putOwnElement(k, value);
            return;
        }
        target.createDataPropertyOrThrow(PropertyKey.ofIndex(k), value);
    }

    static void setLength(JSObject o, long length) {
        if (o instanceof JSArray a && a.length >= 0 && a.isLengthWritable() && a.length == length) return;
        o.put("length", Values.number(length));
    }
}
