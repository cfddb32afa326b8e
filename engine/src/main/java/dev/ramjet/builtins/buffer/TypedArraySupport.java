package dev.ramjet.builtins.buffer;

import dev.ramjet.runtime.ElementType;
import dev.ramjet.runtime.Errors;
import dev.ramjet.runtime.JSArrayBuffer;
import dev.ramjet.runtime.JSObject;
import dev.ramjet.runtime.JSThrow;
import dev.ramjet.runtime.JSTypedArray;
import dev.ramjet.runtime.Operations;
import dev.ramjet.runtime.Realm;
import dev.ramjet.runtime.Values;

/** Abstract operations on typed arrays. */
final class TypedArraySupport {
    private TypedArraySupport() {}

    /** ValidateTypedArray: an array in bounds. {@code method} as in "%TypedArray%.prototype.at". */
    static JSTypedArray validate(Object v, String method) {
        if (!(v instanceof JSTypedArray a)) throw Errors.typeError("this is not a typed array.");
        if (a.isOutOfBounds()) throw Buffers.detached(method);
        return a;
    }

    /** The same for writing. */
    static JSTypedArray validateWritable(Object v, String method) {
        JSTypedArray a = validate(v, method);
        if (a.buffer.isImmutable()) throw Errors.typeError("Cannot perform " + method + " on an immutable ArrayBuffer");
        return a;
    }

    /** TypedArrayCreateFromCtor with one length argument. */
    static JSTypedArray create(JSObject constructor, long length, String method) {
        JSTypedArray a = validateWritable(Operations.construct(constructor, new Object[] {Values.number(length)}, constructor), method);
        if (a.length() < length) throw Errors.typeError("Derived TypedArray constructor created an array which was too small");
        return a;
    }

    /** TypedArraySpeciesCreate with a length, for writing. */
    static JSTypedArray speciesCreate(Realm realm, JSTypedArray exemplar, long length, String method) {
        if (realm.isTypedArraySpeciesPristine(exemplar)) return JSTypedArray.create(realm, exemplar.type, checkedLength(length));
        JSObject byDefault = realm.intrinsic(ElementType.constructor(exemplar.type));
        JSObject c = Operations.speciesConstructor(exemplar, byDefault);
        if (c == byDefault) return JSTypedArray.create(realm, exemplar.type, checkedLength(length));
        return sameContent(exemplar, create(c, length, method));
    }

    static JSTypedArray sameContent(JSTypedArray exemplar, JSTypedArray a) {
        if (ElementType.isBigInt(a.type) != ElementType.isBigInt(exemplar.type)) throw mixed();
        return a;
    }

    static JSThrow mixed() {
        return Errors.typeError("Cannot mix BigInt and other types, use explicit conversions");
    }

    /** A length that arrays can have. */
    static int checkedLength(long n) {
        if (n > Integer.MAX_VALUE) throw Errors.rangeError("Invalid typed array length: " + n);
        return (int) n;
    }

    /** Converts and copies n elements; both ranges are in bounds. */
    static void copy(JSTypedArray from, int at, JSTypedArray to, int toAt, int n) {
        int fromByte = from.offset + (at << from.shift());
        int toByte = to.offset + (toAt << to.shift());
        copy(from.type, from.buffer.data, fromByte, to.type, to.buffer.data, toByte, n);
    }

    /** OPTIMIZATION: an integer of fewer bytes is the first bytes of the wider one. */
    private static void narrow(byte[] from, int at, int size, byte[] to, int toAt, int toSize, int n) {
        if (toSize == 1) {
            for (int i = 0; i < n; i++) to[toAt + i] = from[at + i * size];
        } else {
            for (int i = 0; i < n; i++) ElementType.SHORT.set(to, toAt + i * 2, (short) ElementType.SHORT.get(from, at + i * size));
        }
    }

    /** OPTIMIZATION: loops of their own for bytes and int32 that become wider; false for other types. */
    private static boolean widen(int fromType, byte[] from, int at, int toType, byte[] to, int toAt, int n) {
        if (fromType == ElementType.UINT8) {
            switch (toType) {
                case ElementType.INT32, ElementType.UINT32:
                    for (int i = 0; i < n; i++) ElementType.INT.set(to, toAt + i * 4, from[at + i] & 0xff);
                    return true;
                case ElementType.FLOAT32:
                    for (int i = 0; i < n; i++) ElementType.FLOAT.set(to, toAt + i * 4, (float) (from[at + i] & 0xff));
                    return true;
                case ElementType.FLOAT64:
                    for (int i = 0; i < n; i++) ElementType.DOUBLE.set(to, toAt + i * 8, (double) (from[at + i] & 0xff));
                    return true;
                default:
                    return false;
            }
        }
        if (fromType == ElementType.INT32 && toType == ElementType.FLOAT64) {
            for (int i = 0; i < n; i++) ElementType.DOUBLE.set(to, toAt + i * 8, (double) (int) ElementType.INT.get(from, at + i * 4));
            return true;
        }
        return false;
    }

    static void copy(int fromType, byte[] from, int at, int toType, byte[] to, int toAt, int n) {
        int size = ElementType.size(fromType);
        if (fromType == toType || size == ElementType.size(toType) && !ElementType.isFloat(fromType) && !ElementType.isFloat(toType)
                && toType != ElementType.UINT8_CLAMPED) {
            System.arraycopy(from, at, to, toAt, n * size);
            return;
        }
        if (from == to) {
            // The ranges may overlap.
            byte[] copy = JSArrayBuffer.allocateBytes((long) n * size);
            System.arraycopy(from, at, copy, 0, copy.length);
            from = copy;
            at = 0;
        }
        int toSize = ElementType.size(toType);
        if (ElementType.isBigInt(toType)) {
            for (int i = 0; i < n; i++) ElementType.write(toType, to, toAt + i * toSize, ElementType.read(fromType, from, at + i * size));
            return;
        }
        if (fromType <= ElementType.UINT32 && toSize < size && toType != ElementType.UINT8_CLAMPED && !ElementType.isFloat(toType)) {
            narrow(from, at, size, to, toAt, toSize, n);
            return;
        }
        if (fromType <= ElementType.INT32) {
            if (widen(fromType, from, at, toType, to, toAt, n)) return;
            for (int i = 0; i < n; i++) ElementType.writeInt(toType, to, toAt + i * toSize, ElementType.readInt(fromType, from, at + i * size));
            return;
        }
        if (fromType == ElementType.FLOAT64 && toType == ElementType.FLOAT32) {
            for (int i = 0; i < n; i++) ElementType.FLOAT.set(to, toAt + i * 4, (float) (double) ElementType.DOUBLE.get(from, at + i * 8));
            return;
        }
        if (fromType == ElementType.FLOAT32 && toType == ElementType.FLOAT64) {
            for (int i = 0; i < n; i++) ElementType.DOUBLE.set(to, toAt + i * 8, (double) (float) ElementType.FLOAT.get(from, at + i * 4));
            return;
        }
        for (int i = 0; i < n; i++) {
            ElementType.writeDouble(toType, to, toAt + i * toSize, ElementType.readDouble(fromType, from, at + i * size));
        }
    }
}
