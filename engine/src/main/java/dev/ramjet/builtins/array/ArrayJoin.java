package dev.ramjet.builtins.array;

import static dev.ramjet.builtins.array.ArraySupport.POLL_MASK;

import dev.ramjet.builtins.StandardLibrary;
import dev.ramjet.runtime.Agent;
import dev.ramjet.runtime.Conversions;
import dev.ramjet.runtime.Elements;
import dev.ramjet.runtime.Errors;
import dev.ramjet.runtime.JSArray;
import dev.ramjet.runtime.JSObject;
import dev.ramjet.runtime.Operations;
import dev.ramjet.runtime.Realm;
import dev.ramjet.runtime.Strings;
import dev.ramjet.runtime.Undefined;
import dev.ramjet.runtime.Values;

/** The methods of Array.prototype that make one string of the elements. */
public final class ArrayJoin {
    private ArrayJoin() {}

    /** Array.prototype.join(separator) https://tc39.es/ecma262/#sec-array.prototype.join */
    static Object join(Realm realm, Object thisValue, Object[] args) {
        JSObject o = ArraySupport.thisObject(realm, thisValue, "join");
        long n = Operations.lengthOfArrayLike(o);
        Object separator = Values.arg(args, 0);
        String sep = separator == Undefined.INSTANCE ? "," : Conversions.toString(separator);
        return join(realm, o, n, sep);
    }

    /** Joins elements 0 to n of {@code o}; an object that is being joined already contributes nothing, as engines agree. */
    public static Object join(Realm realm, JSObject o, long n, String sep) {
        Agent agent = realm.agent;
        if (n == 0) return "";
        if (!agent.enterJoin(o)) return "";
        // OPTIMIZATION: separators alone make it too long; V8 does not look at the elements either.
        if (o instanceof JSArray && !sep.isEmpty() && (n - 1) * sep.length() > Strings.MAX_LENGTH) {
            agent.leaveJoin();
            throw Errors.rangeError("Invalid string length");
        }
        try {
            StringBuilder b = new StringBuilder((int) Math.min(n * (3 + Math.min(sep.length(), 8)), 1 << 14));
            for (long k = 0; k < n; k++) {
                if ((k & POLL_MASK) == 0) agent.poll();
                if (k > 0) append(b, sep);
                if (o instanceof JSArray a && a.elements instanceof int[] ints && k < ints.length && ints[(int) k] != Elements.INT_HOLE) {
                    b.append(ints[(int) k]);
                    continue;
                }
                Object v = o.getIndex(k);
                if (v == Undefined.INSTANCE) {
                    // A run of holes gives separators only.
                    long last = ArraySupport.lastUndefined(o, k, n, agent);
                    if (last > k) {
                        if ((last - k) * sep.length() + b.length() > Strings.MAX_LENGTH) throw Errors.rangeError("Invalid string length");
                        b.repeat(sep, (int) (sep.isEmpty() ? 0 : last - k));
                        k = last;
                    }
                    continue;
                }
                if (Values.isNullish(v)) continue;
                append(b, v instanceof String s ? s : Conversions.toString(v));
            }
            return b.toString();
        } catch (OutOfMemoryError e) {
            throw Errors.rangeError("Invalid string length");
        } finally {
            agent.leaveJoin();
        }
    }

    private static void append(StringBuilder b, String s) {
        if (b.length() + s.length() > Strings.MAX_LENGTH || b.length() + s.length() < 0) throw Errors.rangeError("Invalid string length");
        b.append(s);
    }

    /** Array.prototype.toString() https://tc39.es/ecma262/#sec-array.prototype.tostring */
    static Object toString(Realm realm, Object thisValue) {
        JSObject o = ArraySupport.thisObject(realm, thisValue, "toString");
        Object f = o.get("join");
        if (f instanceof JSObject m && m.isCallable()) return m.call(o, Operations.NO_ARGS);
        return StandardLibrary.objectToString(realm, o);
    }

    /** Array.prototype.toLocaleString() https://tc39.es/ecma262/#sec-array.prototype.tolocalestring */
    static Object toLocaleString(Realm realm, Object thisValue) {
        JSObject o = ArraySupport.thisObject(realm, thisValue, "toLocaleString");
        return toLocaleString(realm, o, Operations.lengthOfArrayLike(o));
    }

    /** The same for typed arrays, whose length is known. */
    public static Object toLocaleString(Realm realm, JSObject o, long n) {
        Agent agent = realm.agent;
        if (!agent.enterJoin(o)) return "";
        try {
            StringBuilder b = new StringBuilder();
            for (long k = 0; k < n; k++) {
                if ((k & POLL_MASK) == 0) agent.poll();
                if (k > 0) append(b, ",");
                Object v = o.getIndex(k);
                if (!Values.isNullish(v)) append(b, Conversions.toString(Operations.invoke(realm, v, "toLocaleString")));
            }
            return b.toString();
        } finally {
            agent.leaveJoin();
        }
    }
}
