package dev.ramjet.builtins.buffer;

import static dev.ramjet.builtins.buffer.TypedArrayPrototype.end;
import static dev.ramjet.builtins.buffer.TypedArrayPrototype.poll;
import static dev.ramjet.builtins.buffer.TypedArrayPrototype.start;

import dev.ramjet.runtime.Conversions;
import dev.ramjet.runtime.ElementType;
import dev.ramjet.runtime.Errors;
import dev.ramjet.runtime.JSObject;
import dev.ramjet.runtime.JSThrow;
import dev.ramjet.runtime.JSTypedArray;
import dev.ramjet.runtime.Operations;
import dev.ramjet.runtime.Realm;
import dev.ramjet.runtime.Undefined;
import dev.ramjet.runtime.Values;
import java.util.ArrayList;
import java.util.Arrays;

/** The methods of %TypedArray.prototype% that write elements, here or into a new array. */
final class TypedArrayMutation {
    private TypedArrayMutation() {}

    /** The length after script code may have run; TypeError where the array has gone out of bounds. */
    private static int revalidated(JSTypedArray a, String method) {
        int n = a.lengthOrOutOfBounds();
        if (n < 0) throw Buffers.detached(method);
        return n;
    }

    /** %TypedArray%.prototype.copyWithin(target, start, end) https://tc39.es/ecma262/#sec-%typedarray%.prototype.copywithin */
    static Object copyWithin(JSTypedArray a, Object[] args) {
        int n = a.length();
        int to = start(args, 0, n);
        int from = start(args, 1, n);
        int end = end(args, 2, n);
        int count = Math.min(end - from, n - to);
        if (count <= 0) return a;
        n = revalidated(a, "%TypedArray%.prototype.copyWithin");
        count = Math.min(count, Math.min(n - from, n - to));
        if (count > 0) {
            int shift = a.shift();
            byte[] b = a.buffer.data;
            System.arraycopy(b, a.offset + (from << shift), b, a.offset + (to << shift), count << shift);
        }
        return a;
    }

    /** %TypedArray%.prototype.fill(value, start, end) https://tc39.es/ecma262/#sec-%typedarray%.prototype.fill */
    static Object fill(JSTypedArray a, Object[] args) {
        int n = a.length();
        Object value = ElementType.convert(a.type, Values.arg(args, 0));
        int k = start(args, 1, n);
        int end = end(args, 2, n);
        end = Math.min(end, revalidated(a, "%TypedArray%.prototype.fill"));
        if (k >= end) return a;
        byte[] b = a.buffer.data;
        int at = a.offset + (k << a.shift());
        int to = a.offset + (end << a.shift());
        int size = ElementType.size(a.type);
        ElementType.write(a.type, b, at, value);
        if (size == 1) {
            Arrays.fill(b, at, to, b[at]);
            return a;
        }
        // What is filled already is copied behind itself, doubling.
        for (int done = size, total = to - at; done < total; done *= 2) {
            System.arraycopy(b, at, b, at + done, Math.min(done, total - done));
            if (done > total - done) break;
        }
        return a;
    }

    /** %TypedArray%.prototype.filter(callback, thisArg) https://tc39.es/ecma262/#sec-%typedarray%.prototype.filter */
    static Object filter(Realm realm, JSTypedArray a, Object[] args) {
        int n = a.length();
        JSObject f = Buffers.callback(Values.arg(args, 0));
        Object thisArg = Values.arg(args, 1);
        ArrayList<Object> kept = new ArrayList<>();
        for (int k = 0; k < n; k++) {
            poll(realm.agent, k);
            Object v = a.getIndex(k, a);
            if (Conversions.toBoolean(f.call(thisArg, new Object[] {v, k, a}))) kept.add(v);
        }
        JSTypedArray r = TypedArraySupport.speciesCreate(realm, a, kept.size(), "%TypedArray%.prototype.filter");
        for (int k = 0; k < kept.size(); k++) r.putIndex(k, kept.get(k));
        return r;
    }

    /** %TypedArray%.prototype.map(callback, thisArg) https://tc39.es/ecma262/#sec-%typedarray%.prototype.map */
    static Object map(Realm realm, JSTypedArray a, Object[] args) {
        int n = a.length();
        JSObject f = Buffers.callback(Values.arg(args, 0));
        Object thisArg = Values.arg(args, 1);
        JSTypedArray r = TypedArraySupport.speciesCreate(realm, a, n, "%TypedArray%.prototype.map");
        for (int k = 0; k < n; k++) {
            poll(realm.agent, k);
            r.putIndex(k, f.call(thisArg, new Object[] {a.getIndex(k, a), k, a}));
        }
        return r;
    }

    /** %TypedArray%.prototype.reverse() https://tc39.es/ecma262/#sec-%typedarray%.prototype.reverse */
    static Object reverse(JSTypedArray a) {
        reverse(a, a.length());
        return a;
    }

    private static void reverse(JSTypedArray a, int n) {
        byte[] b = a.buffer.data;
        int size = ElementType.size(a.type);
        for (int i = a.offset, j = a.offset + (n - 1) * size; i < j; i += size, j -= size) {
            long t = ElementType.readBits(a.type, b, i);
            ElementType.writeBits(a.type, b, i, ElementType.readBits(a.type, b, j));
            ElementType.writeBits(a.type, b, j, t);
        }
    }

    /** %TypedArray%.prototype.toReversed() https://tc39.es/ecma262/#sec-%typedarray%.prototype.toreversed */
    static Object toReversed(Realm realm, JSTypedArray a) {
        int n = a.length();
        JSTypedArray r = JSTypedArray.create(realm, a.type, n);
        TypedArraySupport.copy(a, 0, r, 0, n);
        reverse(r, n);
        return r;
    }

    /** %TypedArray%.prototype.with(index, value) https://tc39.es/ecma262/#sec-%typedarray%.prototype.with */
    static Object with(Realm realm, JSTypedArray a, Object[] args) {
        int n = a.length();
        double d = Conversions.toIntegerOrInfinity(Values.arg(args, 0));
        if (d < 0) d += n;
        Object value = ElementType.convert(a.type, Values.arg(args, 1));
        if (d < 0 || d >= a.length()) throw Errors.rangeError("Invalid typed array index");
        JSTypedArray r = JSTypedArray.create(realm, a.type, n);
        TypedArraySupport.copy(a, 0, r, 0, Math.min(n, a.length()));
        if (a.length() < n && !ElementType.isBigInt(a.type)) {
            for (int k = a.length(); k < n; k++) r.setElement(k, Double.NaN);
        }
        r.setElement((long) d, value);
        return r;
    }

    /** %TypedArray%.prototype.set(source, offset) https://tc39.es/ecma262/#sec-%typedarray%.prototype.set */
    static Object set(Realm realm, Object thisValue, Object[] args) {
        String name = "%TypedArray%.prototype.set";
        if (!(thisValue instanceof JSTypedArray a)) throw Errors.typeError("this is not a typed array.");
        if (a.buffer.isImmutable()) throw Errors.typeError("Cannot perform " + name + " on an immutable ArrayBuffer");
        double offset = Conversions.toIntegerOrInfinity(Values.arg(args, 1));
        if (offset < 0) throw outOfBounds();
        int n = revalidated(a, name);
        if (Values.arg(args, 0) instanceof JSTypedArray source) {
            int m = revalidated(source, name);
            if (ElementType.isBigInt(source.type) != ElementType.isBigInt(a.type)) throw TypedArraySupport.mixed();
            if (offset + m > n) throw outOfBounds();
            TypedArraySupport.copy(source, 0, a, (int) offset, m);
            return Undefined.INSTANCE;
        }
        JSObject source = Conversions.toObject(realm, Values.arg(args, 0));
        long m = Operations.lengthOfArrayLike(source);
        if (offset + m > n) throw outOfBounds();
        for (int k = 0; k < m; k++) {
            poll(realm.agent, k);
            a.setElement((int) offset + k, source.getIndex((long) k));
        }
        return Undefined.INSTANCE;
    }

    private static JSThrow outOfBounds() {
        return Errors.rangeError("offset is out of bounds");
    }

    /** %TypedArray%.prototype.slice(start, end) https://tc39.es/ecma262/#sec-%typedarray%.prototype.slice */
    static Object slice(Realm realm, JSTypedArray a, Object[] args) {
        String name = "%TypedArray%.prototype.slice";
        int n = a.length();
        int start = start(args, 0, n);
        int end = end(args, 1, n);
        int count = Math.max(0, end - start);
        JSTypedArray r = TypedArraySupport.speciesCreate(realm, a, count, name);
        if (count == 0) return r;
        end = Math.min(end, revalidated(a, name));
        count = Math.min(Math.max(0, end - start), r.length());
        if (count == 0) return r;
        if (a.type == r.type && a.buffer.data == r.buffer.data) {
            // The specification copies byte after byte, which shows where the ranges overlap.
            byte[] b = a.buffer.data;
            int from = a.offset + (start << a.shift());
            for (int i = 0; i < count << a.shift(); i++) b[r.offset + i] = b[from + i];
            return r;
        }
        if (a.buffer.data == r.buffer.data) {
            for (int k = 0; k < count; k++) r.putIndex(k, a.getIndex(start + k, a));
            return r;
        }
        TypedArraySupport.copy(a, start, r, 0, count);
        return r;
    }

    /** %TypedArray%.prototype.subarray(start, end) https://tc39.es/ecma262/#sec-%typedarray%.prototype.subarray */
    static Object subarray(Realm realm, Object thisValue, Object[] args) {
        if (!(thisValue instanceof JSTypedArray a)) throw Errors.typeError("this is not a typed array.");
        int n = a.length();
        int start = start(args, 0, n);
        Object[] newArgs;
        JSObject c;
        int begin = a.offset + (start << a.shift());
        if (a.isLengthTracking() && Values.arg(args, 1) == Undefined.INSTANCE) {
            newArgs = new Object[] {a.buffer, begin};
        } else {
            newArgs = new Object[] {a.buffer, begin, Math.max(0, end(args, 1, n) - start)};
        }
        if (realm.isTypedArraySpeciesPristine(a)) {
            return TypedArrayConstructors.view(realm, a.type, a.buffer, begin, newArgs.length > 2 ? newArgs[2] : Undefined.INSTANCE);
        }
        JSObject byDefault = realm.intrinsic(ElementType.constructor(a.type));
        c = Operations.speciesConstructor(a, byDefault);
        JSObject r = Operations.construct(c, newArgs, c);
        return TypedArraySupport.sameContent(a, TypedArraySupport.validate(r, "%TypedArray%.prototype.subarray"));
    }
}
