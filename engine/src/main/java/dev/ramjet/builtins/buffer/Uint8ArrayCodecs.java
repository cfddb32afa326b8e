package dev.ramjet.builtins.buffer;

import dev.ramjet.runtime.BuiltinFunction;
import dev.ramjet.runtime.BuiltinTable;
import dev.ramjet.runtime.Conversions;
import dev.ramjet.runtime.ElementType;
import dev.ramjet.runtime.Errors;
import dev.ramjet.runtime.Intrinsic;
import dev.ramjet.runtime.JSArrayBuffer;
import dev.ramjet.runtime.JSObject;
import dev.ramjet.runtime.JSThrow;
import dev.ramjet.runtime.JSTypedArray;
import dev.ramjet.runtime.Realm;
import dev.ramjet.runtime.Shape;
import dev.ramjet.runtime.Strings;
import dev.ramjet.runtime.Undefined;
import dev.ramjet.runtime.Values;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Uint8Array's conversions from and to base64 and hex.
 *
 * @see <a href="https://tc39.es/ecma262/#sec-uint8array">Uint8Array objects</a>
 */
final class Uint8ArrayCodecs extends BuiltinTable {
    /** Members of %Uint8Array.prototype%. */
    static final Uint8ArrayCodecs PROTOTYPE = new Uint8ArrayCodecs();

    private Uint8ArrayCodecs() {
        super("toBase64/0", "setFromBase64/1", "toHex/0", "setFromHex/1");
    }

    @Override
    public Object call(int id, Realm realm, Object thisValue, Object[] args, JSObject newTarget, BuiltinFunction self) {
        if (!(thisValue instanceof JSTypedArray a) || a.type != ElementType.UINT8) {
            throw Buffers.incompatible("Uint8Array.prototype." + functionName(id), thisValue);
        }
        if ((id & 1) != 0 && a.buffer.isImmutable()) throw Errors.typeError("Cannot perform Uint8Array.prototype." + functionName(id) + " on an immutable ArrayBuffer");
        switch (id) {
            case 0: return toBase64(a, args);
            case 1: return setFromBase64(realm, a, args);
            case 2: return toHex(a);
            default: return setFromHex(realm, a, args);
        }
    }

    private static String string(Object v) {
        if (Strings.isString(v)) return Strings.flat(v);
        throw Errors.typeError("input argument must be a string");
    }

    /** GetOptionsObject; {@code null} for undefined. */
    private static JSObject options(Object v) {
        if (v == Undefined.INSTANCE) return null;
        if (v instanceof JSObject o) return o;
        throw Errors.typeError("The options argument must be an object");
    }

    private static JSThrow invalidOption(Object v) {
        return Errors.typeError("invalid option " + Errors.display(v));
    }

    private static boolean urlAlphabet(JSObject options) {
        Object v = options == null ? Undefined.INSTANCE : options.get("alphabet");
        if (v == Undefined.INSTANCE) return false;
        String s = Strings.isString(v) ? Strings.flat(v) : "";
        if (s.equals("base64")) return false;
        if (s.equals("base64url")) return true;
        throw invalidOption(v);
    }

    private static int lastChunkHandling(JSObject options) {
        Object v = options == null ? Undefined.INSTANCE : options.get("lastChunkHandling");
        if (v == Undefined.INSTANCE) return Base64.LOOSE;
        String s = Strings.isString(v) ? Strings.flat(v) : "";
        if (s.equals("loose")) return Base64.LOOSE;
        if (s.equals("strict")) return Base64.STRICT;
        if (s.equals("stop-before-partial")) return Base64.STOP_BEFORE_PARTIAL;
        throw invalidOption(v);
    }

    private static int checkedLength(JSTypedArray a, String method) {
        int n = a.lengthOrOutOfBounds();
        if (n < 0) throw Buffers.detached("Uint8Array.prototype." + method);
        return n;
    }

    /** Uint8Array.prototype.toBase64(options) https://tc39.es/ecma262/#sec-uint8array.prototype.tobase64 */
    private static Object toBase64(JSTypedArray a, Object[] args) {
        JSObject options = options(Values.arg(args, 0));
        boolean url = urlAlphabet(options);
        boolean omitPadding = options != null && Conversions.toBoolean(options.get("omitPadding"));
        int n = checkedLength(a, "toBase64");
        if (n > Strings.MAX_LENGTH / 4 * 3) throw Errors.rangeError("Invalid string length");
        return new String(Base64.encode(a.buffer.data, a.offset, n, url, !omitPadding), StandardCharsets.ISO_8859_1);
    }

    /** Uint8Array.prototype.toHex() https://tc39.es/ecma262/#sec-uint8array.prototype.tohex */
    private static Object toHex(JSTypedArray a) {
        int n = checkedLength(a, "toHex");
        if (n > Strings.MAX_LENGTH / 2) throw Errors.rangeError("Invalid string length");
        byte[] out = new byte[n * 2];
        byte[] b = a.buffer.data;
        for (int i = 0; i < n; i++) {
            out[2 * i] = (byte) Character.forDigit(b[a.offset + i] >> 4 & 15, 16);
            out[2 * i + 1] = (byte) Character.forDigit(b[a.offset + i] & 15, 16);
        }
        return new String(out, StandardCharsets.ISO_8859_1);
    }

    /** Uint8Array.fromBase64(string, options) https://tc39.es/ecma262/#sec-uint8array.frombase64 */
    static Object fromBase64(Realm realm, Object[] args) {
        String s = string(Values.arg(args, 0));
        JSObject options = options(Values.arg(args, 1));
        boolean url = urlAlphabet(options);
        int lastChunk = lastChunkHandling(options);
        Base64 d = new Base64(new byte[s.length() / 4 * 3 + 3], Integer.MAX_VALUE);
        d.decode(s, url, lastChunk);
        return result(realm, d);
    }

    /** Uint8Array.fromHex(string) https://tc39.es/ecma262/#sec-uint8array.fromhex */
    static Object fromHex(Realm realm, Object[] args) {
        String s = string(Values.arg(args, 0));
        Base64 d = new Base64(new byte[s.length() / 2], Integer.MAX_VALUE);
        d.decodeHex(s);
        return result(realm, d);
    }

    private static JSTypedArray result(Realm realm, Base64 d) {
        if (d.error != null) throw Errors.syntaxError(d.error);
        byte[] bytes = d.written == d.bytes.length ? d.bytes : Arrays.copyOf(d.bytes, d.written);
        return new JSTypedArray(realm.intrinsic(Intrinsic.UINT8_ARRAY_PROTOTYPE), ElementType.UINT8, JSArrayBuffer.of(realm, bytes), 0, bytes.length);
    }

    /** Uint8Array.prototype.setFromBase64(string, options) https://tc39.es/ecma262/#sec-uint8array.prototype.setfrombase64 */
    private static Object setFromBase64(Realm realm, JSTypedArray a, Object[] args) {
        String s = string(Values.arg(args, 0));
        JSObject options = options(Values.arg(args, 1));
        boolean url = urlAlphabet(options);
        int lastChunk = lastChunkHandling(options);
        int n = checkedLength(a, "setFromBase64");
        Base64 d = new Base64(new byte[Math.min(n, s.length() / 4 * 3 + 3)], n);
        d.decode(s, url, lastChunk);
        return store(realm, a, d);
    }

    /** Uint8Array.prototype.setFromHex(string) https://tc39.es/ecma262/#sec-uint8array.prototype.setfromhex */
    private static Object setFromHex(Realm realm, JSTypedArray a, Object[] args) {
        String s = string(Values.arg(args, 0));
        int n = checkedLength(a, "setFromHex");
        Base64 d = new Base64(new byte[Math.min(n, s.length() / 2)], n);
        d.decodeHex(s);
        return store(realm, a, d);
    }

    /** Writes what was decoded, also before an error; {read, written}. */
    private static JSObject store(Realm realm, JSTypedArray a, Base64 d) {
        System.arraycopy(d.bytes, 0, a.buffer.data, a.offset, d.written);
        if (d.error != null) throw Errors.syntaxError(d.error);
        JSObject o = realm.newObject();
        o.addProperty("read", d.read, Shape.DEFAULT);
        o.addProperty("written", d.written, Shape.DEFAULT);
        return o;
    }
}
