package dev.ramjet.builtins.buffer;

import dev.ramjet.runtime.Conversions;
import dev.ramjet.runtime.Errors;
import dev.ramjet.runtime.JSArrayBuffer;
import dev.ramjet.runtime.JSObject;
import dev.ramjet.runtime.JSThrow;
import dev.ramjet.runtime.Undefined;

/** What the buffer constructors and prototypes share. */
final class Buffers {
    private Buffers() {}

    static JSThrow detached(String method) {
        boolean view = !method.startsWith("ArrayBuffer") && !method.equals("Construct");
        return Errors.typeError("Cannot perform " + method + (view ? " on a detached or out-of-bounds ArrayBuffer" : " on a detached ArrayBuffer"));
    }

    static JSThrow requiresNew(String constructor) {
        return Errors.typeError("Constructor " + constructor + " requires 'new'");
    }

    static JSThrow incompatible(String method, Object receiver) {
        return Errors.typeError("Method " + method + " called on incompatible receiver " + Errors.describe(receiver));
    }

    static JSObject callback(Object f) {
        if (f instanceof JSObject o && o.isCallable()) return o;
        throw Errors.typeError(Errors.display(f) + " is not a function");
    }

    /** ToIndex, but -1 where it is no index, for the caller to say so in its words. */
    static long index(Object v) {
        if (v instanceof Integer i) return Math.max(i, -1);
        double d = Conversions.toIntegerOrInfinity(v);
        return d < 0 || d > 9007199254740991.0 ? -1 : (long) d;
    }

    /** "get DataView.prototype.byteLength" for the accessor named "get byteLength". */
    static String qualified(String type, String functionName) {
        return functionName.startsWith("get ") ? "get " + type + ".prototype." + functionName.substring(4) : type + ".prototype." + functionName;
    }

    static JSThrow invalidLength() {
        return Errors.rangeError("Invalid array buffer length");
    }

    /** GetArrayBufferMaxByteLengthOption; -1 for empty. */
    static long maxByteLengthOption(Object options) {
        if (!(options instanceof JSObject o)) return -1;
        Object max = o.get("maxByteLength");
        return max == Undefined.INSTANCE ? -1 : Conversions.toIndex(max);
    }

    /** The this value of an ArrayBuffer (not shared) method. */
    static JSArrayBuffer thisBuffer(Object v, String method) {
        if (v instanceof JSArrayBuffer b && !b.isShared()) return b;
        throw incompatible(method, v);
    }

    /** The this value of a SharedArrayBuffer method. */
    static JSArrayBuffer thisShared(Object v, String method) {
        if (v instanceof JSArrayBuffer b && b.isShared()) return b;
        throw incompatible(method, v);
    }
}
