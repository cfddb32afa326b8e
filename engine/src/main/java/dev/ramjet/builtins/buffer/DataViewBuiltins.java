package dev.ramjet.builtins.buffer;

import dev.ramjet.runtime.BuiltinFunction;
import dev.ramjet.runtime.BuiltinTable;
import dev.ramjet.runtime.Conversions;
import dev.ramjet.runtime.ElementType;
import dev.ramjet.runtime.Errors;
import dev.ramjet.runtime.Intrinsic;
import dev.ramjet.runtime.JSArrayBuffer;
import dev.ramjet.runtime.JSDataView;
import dev.ramjet.runtime.JSObject;
import dev.ramjet.runtime.JSSymbol;
import dev.ramjet.runtime.JSThrow;
import dev.ramjet.runtime.Operations;
import dev.ramjet.runtime.Realm;
import dev.ramjet.runtime.Shape;
import dev.ramjet.runtime.Undefined;
import dev.ramjet.runtime.Values;

/**
 * The DataView constructor and %DataView.prototype%.
 *
 * @see <a href="https://tc39.es/ecma262/#sec-dataview-objects">DataView Objects</a>
 */
public final class DataViewBuiltins extends BuiltinTable {
    /** Element types in the order of their rows, a getter and a setter each, which start at 3. */
    private static final int[] TYPES = {ElementType.INT8, ElementType.UINT8, ElementType.INT16, ElementType.UINT16, ElementType.INT32, ElementType.UINT32,
        ElementType.FLOAT16, ElementType.FLOAT32, ElementType.FLOAT64, ElementType.BIGINT64, ElementType.BIGUINT64};
    private static final DataViewBuiltins PROTOTYPE = new DataViewBuiltins();

    private DataViewBuiltins() {
        super("get buffer", "get byteLength", "get byteOffset", "getInt8/1", "setInt8/2", "getUint8/1", "setUint8/2", "getInt16/1", "setInt16/2",
            "getUint16/1", "setUint16/2", "getInt32/1", "setInt32/2", "getUint32/1", "setUint32/2", "getFloat16/1", "setFloat16/2", "getFloat32/1",
            "setFloat32/2", "getFloat64/1", "setFloat64/2", "getBigInt64/1", "setBigInt64/2", "getBigUint64/1", "setBigUint64/2");
    }

    private static final class Constructor extends BuiltinTable {
        static final Constructor TABLE = new Constructor();

        private Constructor() {
            super("new DataView/1");
        }

        @Override
        public Object call(int id, Realm realm, Object thisValue, Object[] args, JSObject newTarget, BuiltinFunction self) {
            return construct(args, newTarget);
        }
    }

    public static JSObject createConstructor(Realm realm) {
        return Constructor.TABLE.constructor(realm, null, realm.intrinsic(Intrinsic.DATA_VIEW_PROTOTYPE));
    }

    public static JSObject createPrototype(Realm realm) {
        JSObject o = PROTOTYPE.prototype(realm, realm.intrinsic(Intrinsic.OBJECT_PROTOTYPE), Intrinsic.DATA_VIEW);
        o.addProperty(JSSymbol.TO_STRING_TAG, "DataView", Shape.CONFIGURABLE);
        return o;
    }

    /** DataView(buffer, byteOffset, byteLength) https://tc39.es/ecma262/#sec-dataview-buffer-byteoffset-bytelength */
    private static Object construct(Object[] args, JSObject newTarget) {
        if (newTarget == null) throw Buffers.requiresNew("DataView");
        if (!(Values.arg(args, 0) instanceof JSArrayBuffer b)) throw Errors.typeError("First argument to DataView constructor must be an ArrayBuffer");
        Object byteOffset = Values.arg(args, 1);
        long offset = Buffers.index(byteOffset);
        if (offset < 0) throw Errors.rangeError("Start offset " + Errors.display(byteOffset) + " is outside the bounds of the buffer");
        if (b.isDetached()) throw Buffers.detached("DataView");
        int size = b.byteLength();
        if (offset > size) throw outside(offset);
        Object length = Values.arg(args, 2);
        long n = -1;
        if (length != Undefined.INSTANCE) {
            n = Buffers.index(length);
            if (n < 0) throw Errors.rangeError("Invalid DataView length " + Errors.display(length));
            if (offset + n > size) throw invalidLength(n);
        } else if (!b.isResizable()) {
            n = size - offset;
        }
        JSObject prototype = Operations.prototypeFromConstructor(newTarget, Intrinsic.DATA_VIEW_PROTOTYPE);
        if (b.isDetached()) throw Buffers.detached("DataView");
        if (offset > b.byteLength()) throw outside(offset);
        if (length != Undefined.INSTANCE && offset + n > b.byteLength()) throw invalidLength(n);
        return new JSDataView(prototype, b, (int) offset, (int) n);
    }

    private static JSThrow outside(long offset) {
        return Errors.rangeError("Start offset " + offset + " is outside the bounds of the buffer");
    }

    private static JSThrow invalidLength(long n) {
        return Errors.rangeError("Invalid DataView length " + n);
    }

    @Override
    public Object call(int id, Realm realm, Object thisValue, Object[] args, JSObject newTarget, BuiltinFunction self) {
        if (!(thisValue instanceof JSDataView v)) throw Buffers.incompatible(Buffers.qualified("DataView", functionName(id)), thisValue);
        switch (id) {
            case 0: return v.buffer;
            case 1: return checkedLength(v, id);
            case 2: {
                checkedLength(v, id);
                return v.offset;
            }
            default:
                return (id & 1) != 0 ? get(v, id, TYPES[id - 3 >> 1], args) : set(v, id, TYPES[id - 3 >> 1], args);
        }
    }

    private int checkedLength(JSDataView v, int id) {
        int n = v.byteLength();
        if (n >= 0) return n;
        throw Buffers.detached(Buffers.qualified("DataView", functionName(id)));
    }

    private static JSThrow outOfBounds() {
        return Errors.rangeError("Offset is outside the bounds of the DataView");
    }

    /** GetViewValue https://tc39.es/ecma262/#sec-getviewvalue */
    private Object get(JSDataView v, int id, int type, Object[] args) {
        long index = Buffers.index(Values.arg(args, 0));
        if (index < 0) throw outOfBounds();
        boolean littleEndian = Conversions.toBoolean(Values.arg(args, 1));
        if (index + ElementType.size(type) > checkedLength(v, id)) throw outOfBounds();
        int at = v.offset + (int) index;
        byte[] b = v.buffer.data;
        if (littleEndian || ElementType.shift(type) == 0) return ElementType.read(type, b, at);
        return ElementType.fromBits(type, ElementType.reversed(type, ElementType.readBits(type, b, at)));
    }

    /** SetViewValue https://tc39.es/ecma262/#sec-setviewvalue */
    private Object set(JSDataView v, int id, int type, Object[] args) {
        if (v.buffer.isImmutable()) throw Errors.typeError("Cannot perform DataView.prototype." + functionName(id) + " on an immutable ArrayBuffer");
        long index = Buffers.index(Values.arg(args, 0));
        if (index < 0) throw outOfBounds();
        Object numeric = ElementType.convert(type, Values.arg(args, 1));
        boolean littleEndian = Conversions.toBoolean(Values.arg(args, 2));
        int size = ElementType.size(type);
        if (index + size > checkedLength(v, id)) throw outOfBounds();
        int at = v.offset + (int) index;
        byte[] b = v.buffer.data;
        ElementType.write(type, b, at, numeric);
        if (!littleEndian && size > 1) ElementType.writeBits(type, b, at, ElementType.reversed(type, ElementType.readBits(type, b, at)));
        return Undefined.INSTANCE;
    }
}
