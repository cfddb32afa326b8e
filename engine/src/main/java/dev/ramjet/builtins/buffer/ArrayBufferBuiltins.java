package dev.ramjet.builtins.buffer;

import dev.ramjet.builtins.array.ArraySupport;
import dev.ramjet.runtime.BuiltinFunction;
import dev.ramjet.runtime.BuiltinTable;
import dev.ramjet.runtime.Conversions;
import dev.ramjet.runtime.Errors;
import dev.ramjet.runtime.Intrinsic;
import dev.ramjet.runtime.JSArrayBuffer;
import dev.ramjet.runtime.JSDataView;
import dev.ramjet.runtime.JSObject;
import dev.ramjet.runtime.JSSymbol;
import dev.ramjet.runtime.JSThrow;
import dev.ramjet.runtime.JSTypedArray;
import dev.ramjet.runtime.Operations;
import dev.ramjet.runtime.Realm;
import dev.ramjet.runtime.Shape;
import dev.ramjet.runtime.Undefined;
import dev.ramjet.runtime.Values;

/**
 * The ArrayBuffer constructor and %ArrayBuffer.prototype%, with resizing, transfer and immutable buffers.
 *
 * @see <a href="https://tc39.es/ecma262/#sec-arraybuffer-objects">ArrayBuffer Objects</a>
 */
public final class ArrayBufferBuiltins extends BuiltinTable {
    private static final ArrayBufferBuiltins PROTOTYPE = new ArrayBufferBuiltins("get byteLength", "slice/2", "get maxByteLength", "get resizable",
        "resize/1", "transfer/0", "transferToFixedLength/0", "get detached", "get immutable", "sliceToImmutable/2", "transferToImmutable/0");

    private ArrayBufferBuiltins(String... rows) {
        super(rows);
    }

    /** Static members. */
    private static final class Constructor extends BuiltinTable {
        static final Constructor TABLE = new Constructor();

        private Constructor() {
            super("new ArrayBuffer/1", "isView/1", "get @species");
        }

        @Override
        public Object call(int id, Realm realm, Object thisValue, Object[] args, JSObject newTarget, BuiltinFunction self) {
            switch (id) {
                case 0: return construct(args, newTarget);
                case 1: return Values.arg(args, 0) instanceof JSTypedArray || Values.arg(args, 0) instanceof JSDataView;
                default: return thisValue;
            }
        }
    }

    public static JSObject createConstructor(Realm realm) {
        return Constructor.TABLE.constructor(realm, null, realm.intrinsic(Intrinsic.ARRAY_BUFFER_PROTOTYPE));
    }

    public static JSObject createPrototype(Realm realm) {
        JSObject o = PROTOTYPE.prototype(realm, realm.intrinsic(Intrinsic.OBJECT_PROTOTYPE), Intrinsic.ARRAY_BUFFER);
        o.addProperty(JSSymbol.TO_STRING_TAG, "ArrayBuffer", Shape.CONFIGURABLE);
        return o;
    }

    /** ArrayBuffer(length, options) https://tc39.es/ecma262/#sec-arraybuffer-length */
    private static Object construct(Object[] args, JSObject newTarget) {
        if (newTarget == null) throw Buffers.requiresNew("ArrayBuffer");
        long n = Buffers.index(Values.arg(args, 0));
        if (n < 0) throw Buffers.invalidLength();
        long max = Buffers.maxByteLengthOption(Values.arg(args, 1));
        if (max >= 0 && n > max) throw Errors.rangeError("Invalid array buffer max length");
        return JSArrayBuffer.allocate(Operations.prototypeFromConstructor(newTarget, Intrinsic.ARRAY_BUFFER_PROTOTYPE), n, max);
    }

    @Override
    public Object call(int id, Realm realm, Object thisValue, Object[] args, JSObject newTarget, BuiltinFunction self) {
        switch (id) {
            case 0: return Buffers.thisBuffer(thisValue, "get ArrayBuffer.prototype.byteLength").byteLength();
            case 1: return slice(realm, thisValue, args);
            case 2: return Buffers.thisBuffer(thisValue, "get ArrayBuffer.prototype.maxByteLength").maxByteLength();
            case 3: return Buffers.thisBuffer(thisValue, "get ArrayBuffer.prototype.resizable").isResizable();
            case 4: return resize(thisValue, args);
            case 5: return transfer(realm, Buffers.thisBuffer(thisValue, "ArrayBuffer.prototype.transfer"), args, true, false);
            case 6: return transfer(realm, Buffers.thisBuffer(thisValue, "ArrayBuffer.prototype.transferToFixedLength"), args, false, false);
            case 7: return Buffers.thisBuffer(thisValue, "get ArrayBuffer.prototype.detached").isDetached();
            case 8: return Buffers.thisBuffer(thisValue, "get ArrayBuffer.prototype.immutable").isImmutable();
            case 9: return sliceToImmutable(realm, thisValue, args);
            default: return transfer(realm, Buffers.thisBuffer(thisValue, "ArrayBuffer.prototype.transferToImmutable"), args, false, true);
        }
    }

    /** ArrayBuffer.prototype.slice(start, end) https://tc39.es/ecma262/#sec-arraybuffer.prototype.slice */
    private static Object slice(Realm realm, Object thisValue, Object[] args) {
        String name = "ArrayBuffer.prototype.slice";
        JSArrayBuffer b = Buffers.thisBuffer(thisValue, name);
        if (b.isDetached()) throw Buffers.detached(name);
        int n = b.byteLength();
        int first = (int) ArraySupport.relativeIndex(Values.arg(args, 0), n);
        int end = (int) ArraySupport.relativeEnd(args, 1, n);
        int count = Math.max(0, end - first);
        JSObject c = Operations.speciesConstructor(b, realm.intrinsic(Intrinsic.ARRAY_BUFFER));
        if (!(Operations.construct(c, new Object[] {count}, c) instanceof JSArrayBuffer r) || r.isShared()) {
            throw Errors.typeError("Method " + name + " called on incompatible receiver: the species constructor returned no ArrayBuffer");
        }
        if (r.isDetached()) throw Buffers.detached(name);
        if (r.isImmutable()) throw immutable(name);
        if (r == b) throw Errors.typeError("ArrayBuffer subclass returned this from species constructor");
        if (r.byteLength() < count) throw Errors.typeError("Species constructor returned a too small ArrayBuffer");
        if (b.isDetached()) throw Buffers.detached(name);
        int current = b.byteLength();
        if (first < current) System.arraycopy(b.data, first, r.data, 0, Math.min(count, current - first));
        return r;
    }

    private static JSThrow immutable(String method) {
        return Errors.typeError("Cannot perform " + method + " on an immutable ArrayBuffer");
    }

    /** ArrayBuffer.prototype.sliceToImmutable(start, end) https://tc39.es/proposal-immutable-arraybuffer/ */
    private static Object sliceToImmutable(Realm realm, Object thisValue, Object[] args) {
        String name = "ArrayBuffer.prototype.sliceToImmutable";
        JSArrayBuffer b = Buffers.thisBuffer(thisValue, name);
        if (b.isDetached()) throw Buffers.detached(name);
        int n = b.byteLength();
        int first = (int) ArraySupport.relativeIndex(Values.arg(args, 0), n);
        int end = (int) ArraySupport.relativeEnd(args, 1, n);
        int count = Math.max(0, end - first);
        if (b.isDetached()) throw Buffers.detached(name);
        if (b.byteLength() < first + count) throw Errors.rangeError("ArrayBuffer shrank while it was being sliced");
        return JSArrayBuffer.immutable(realm.intrinsic(Intrinsic.ARRAY_BUFFER_PROTOTYPE), b.copyBytes(first, first + count));
    }

    /** ArrayBuffer.prototype.resize(newLength) https://tc39.es/ecma262/#sec-arraybuffer.prototype.resize */
    private static Object resize(Object thisValue, Object[] args) {
        String name = "ArrayBuffer.prototype.resize";
        JSArrayBuffer b = Buffers.thisBuffer(thisValue, name);
        if (!b.isResizable()) throw Buffers.incompatible(name, b);
        long n = Buffers.index(Values.arg(args, 0));
        if (n < 0) throw Errors.rangeError(name + ": Invalid length parameter");
        if (b.isDetached()) throw Buffers.detached(name);
        if (n > b.maxByteLength()) throw Errors.rangeError(name + ": Invalid length parameter");
        b.resize((int) n);
        return Undefined.INSTANCE;
    }

    /**
     * ArrayBufferCopyAndDetach.
     *
     * @see <a href="https://tc39.es/ecma262/#sec-arraybuffercopyanddetach">ArrayBufferCopyAndDetach</a>
     */
    private static Object transfer(Realm realm, JSArrayBuffer b, Object[] args, boolean preserveResizability, boolean toImmutable) {
        Object length = Values.arg(args, 0);
        long n = length == Undefined.INSTANCE ? b.byteLength() : Conversions.toIndex(length);
        if (b.isDetached()) throw Buffers.detached("ArrayBuffer.prototype.transfer");
        if (b.isImmutable()) throw immutable("ArrayBuffer.prototype.transfer");
        if (b.detachKey != Undefined.INSTANCE) throw Errors.typeError("ArrayBuffer is not detachable");
        JSObject prototype = realm.intrinsic(Intrinsic.ARRAY_BUFFER_PROTOTYPE);
        if (preserveResizability && b.isResizable()) {
            if (n > b.maxByteLength()) throw Buffers.invalidLength();
            JSArrayBuffer r = JSArrayBuffer.allocate(prototype, n, b.maxByteLength());
            System.arraycopy(b.data, 0, r.data, 0, (int) Math.min(n, b.byteLength()));
            b.detach(Undefined.INSTANCE);
            return r;
        }
        byte[] bytes = b.detachBytes(n);
        return toImmutable ? JSArrayBuffer.immutable(prototype, bytes) : JSArrayBuffer.of(realm, bytes);
    }
}
