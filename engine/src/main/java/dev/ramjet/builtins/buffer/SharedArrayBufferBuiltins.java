package dev.ramjet.builtins.buffer;

import dev.ramjet.builtins.array.ArraySupport;
import dev.ramjet.runtime.BuiltinFunction;
import dev.ramjet.runtime.BuiltinTable;
import dev.ramjet.runtime.Errors;
import dev.ramjet.runtime.Intrinsic;
import dev.ramjet.runtime.JSArrayBuffer;
import dev.ramjet.runtime.JSObject;
import dev.ramjet.runtime.JSSymbol;
import dev.ramjet.runtime.Operations;
import dev.ramjet.runtime.Realm;
import dev.ramjet.runtime.Shape;
import dev.ramjet.runtime.SharedBlock;
import dev.ramjet.runtime.Undefined;
import dev.ramjet.runtime.Values;

/**
 * The SharedArrayBuffer constructor and %SharedArrayBuffer.prototype%.
 *
 * @see <a href="https://tc39.es/ecma262/#sec-sharedarraybuffer-objects">SharedArrayBuffer Objects</a>
 */
public final class SharedArrayBufferBuiltins extends BuiltinTable {
    private static final SharedArrayBufferBuiltins PROTOTYPE = new SharedArrayBufferBuiltins("get byteLength", "slice/2", "get maxByteLength",
        "get growable", "grow/1");

    private SharedArrayBufferBuiltins(String... rows) {
        super(rows);
    }

    private static final class Constructor extends BuiltinTable {
        static final Constructor TABLE = new Constructor();

        private Constructor() {
            super("new SharedArrayBuffer/1", "get @species");
        }

        @Override
        public Object call(int id, Realm realm, Object thisValue, Object[] args, JSObject newTarget, BuiltinFunction self) {
            return id == 0 ? construct(args, newTarget) : thisValue;
        }
    }

    public static JSObject createConstructor(Realm realm) {
        return Constructor.TABLE.constructor(realm, null, realm.intrinsic(Intrinsic.SHARED_ARRAY_BUFFER_PROTOTYPE));
    }

    public static JSObject createPrototype(Realm realm) {
        JSObject o = PROTOTYPE.prototype(realm, realm.intrinsic(Intrinsic.OBJECT_PROTOTYPE), Intrinsic.SHARED_ARRAY_BUFFER);
        o.addProperty(JSSymbol.TO_STRING_TAG, "SharedArrayBuffer", Shape.CONFIGURABLE);
        return o;
    }

    /** SharedArrayBuffer(length, options) https://tc39.es/ecma262/#sec-sharedarraybuffer-length */
    private static Object construct(Object[] args, JSObject newTarget) {
        if (newTarget == null) throw Buffers.requiresNew("SharedArrayBuffer");
        long n = Buffers.index(Values.arg(args, 0));
        if (n < 0) throw Buffers.invalidLength();
        long max = Buffers.maxByteLengthOption(Values.arg(args, 1));
        if (max >= 0 && n > max) throw Errors.rangeError("Invalid array buffer max length");
        JSObject prototype = Operations.prototypeFromConstructor(newTarget, Intrinsic.SHARED_ARRAY_BUFFER_PROTOTYPE);
        return JSArrayBuffer.shared(prototype, new SharedBlock(n, max));
    }

    @Override
    public Object call(int id, Realm realm, Object thisValue, Object[] args, JSObject newTarget, BuiltinFunction self) {
        switch (id) {
            case 0: return Buffers.thisShared(thisValue, "get SharedArrayBuffer.prototype.byteLength").byteLength();
            case 1: return slice(realm, thisValue, args);
            case 2: return Buffers.thisShared(thisValue, "get SharedArrayBuffer.prototype.maxByteLength").maxByteLength();
            case 3: return Buffers.thisShared(thisValue, "get SharedArrayBuffer.prototype.growable").isResizable();
            default: return grow(thisValue, args);
        }
    }

    /** SharedArrayBuffer.prototype.slice(start, end) https://tc39.es/ecma262/#sec-sharedarraybuffer.prototype.slice */
    private static Object slice(Realm realm, Object thisValue, Object[] args) {
        String name = "SharedArrayBuffer.prototype.slice";
        JSArrayBuffer b = Buffers.thisShared(thisValue, name);
        int n = b.byteLength();
        int first = (int) ArraySupport.relativeIndex(Values.arg(args, 0), n);
        int end = (int) ArraySupport.relativeEnd(args, 1, n);
        int count = Math.max(0, end - first);
        JSObject c = Operations.speciesConstructor(b, realm.intrinsic(Intrinsic.SHARED_ARRAY_BUFFER));
        if (!(Operations.construct(c, new Object[] {count}, c) instanceof JSArrayBuffer r) || !r.isShared()) {
            throw Errors.typeError("Method " + name + " called on incompatible receiver: the species constructor returned no SharedArrayBuffer");
        }
        if (r.shared == b.shared) throw Errors.typeError("SharedArrayBuffer subclass returned this from species constructor");
        if (r.byteLength() < count) throw Errors.typeError("Species constructor returned a too small SharedArrayBuffer");
        System.arraycopy(b.data, first, r.data, 0, count);
        return r;
    }

    /** SharedArrayBuffer.prototype.grow(newLength) https://tc39.es/ecma262/#sec-sharedarraybuffer.prototype.grow */
    private static Object grow(Object thisValue, Object[] args) {
        String name = "SharedArrayBuffer.prototype.grow";
        JSArrayBuffer b = Buffers.thisShared(thisValue, name);
        if (!b.isResizable()) throw Buffers.incompatible(name, b);
        if (!b.shared.grow(Buffers.index(Values.arg(args, 0)))) throw Errors.rangeError(name + ": Invalid length parameter");
        return Undefined.INSTANCE;
    }
}
