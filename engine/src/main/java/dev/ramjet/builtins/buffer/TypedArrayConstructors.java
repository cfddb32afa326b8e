package dev.ramjet.builtins.buffer;

import static dev.ramjet.builtins.array.ArraySupport.POLL_MASK;

import dev.ramjet.runtime.BuiltinFunction;
import dev.ramjet.runtime.BuiltinTable;
import dev.ramjet.runtime.Conversions;
import dev.ramjet.runtime.ElementType;
import dev.ramjet.runtime.Elements;
import dev.ramjet.runtime.Errors;
import dev.ramjet.runtime.Intrinsic;
import dev.ramjet.runtime.Iterators;
import dev.ramjet.runtime.JSArray;
import dev.ramjet.runtime.JSArrayBuffer;
import dev.ramjet.runtime.JSObject;
import dev.ramjet.runtime.JSSymbol;
import dev.ramjet.runtime.JSThrow;
import dev.ramjet.runtime.JSTypedArray;
import dev.ramjet.runtime.Operations;
import dev.ramjet.runtime.Realm;
import dev.ramjet.runtime.Shape;
import dev.ramjet.runtime.Undefined;
import dev.ramjet.runtime.Values;
import java.util.ArrayList;
import java.util.List;

/**
 * The twelve typed array constructors and their prototypes: one table each, the same code.
 *
 * @see <a href="https://tc39.es/ecma262/#sec-typedarray-constructors">The TypedArray Constructors</a>
 */
public final class TypedArrayConstructors extends BuiltinTable {
    private static final TypedArrayConstructors[] TABLES = new TypedArrayConstructors[ElementType.COUNT];

    static {
        for (int t = 0; t < TABLES.length; t++) {
            String row = "new " + ElementType.name(t) + "Array/3";
            TABLES[t] = t == ElementType.UINT8 ? new TypedArrayConstructors(t, row, "fromBase64/1", "fromHex/1") : new TypedArrayConstructors(t, row);
        }
    }

    private final int type;

    private TypedArrayConstructors(int type, String... rows) {
        super(rows);
        this.type = type;
    }

    public static JSObject createConstructor(Realm realm, int type) {
        JSObject f = TABLES[type].constructor(realm, realm.intrinsic(Intrinsic.TYPED_ARRAY), realm.intrinsic(ElementType.prototype(type)));
        f.addProperty("BYTES_PER_ELEMENT", ElementType.size(type), 0);
        return f;
    }

    public static JSObject createPrototype(Realm realm, int type) {
        JSObject parent = realm.intrinsic(Intrinsic.TYPED_ARRAY_PROTOTYPE);
        JSObject o = NoMembers.TABLE.prototype(realm, parent, ElementType.constructor(type));
        o.addProperty("BYTES_PER_ELEMENT", ElementType.size(type), 0);
        if (type == ElementType.UINT8) Uint8ArrayCodecs.PROTOTYPE.install(realm, o);
        realm.typedArrayConstructorCells[type] = o.shape.dictionary.get("constructor");
        return o;
    }

    private static final class NoMembers extends BuiltinTable {
        static final NoMembers TABLE = new NoMembers();

        @Override
        public Object call(int id, Realm realm, Object thisValue, Object[] args, JSObject newTarget, BuiltinFunction self) {
            throw new IllegalArgumentException();
        }
    }

    @Override
    public Object call(int id, Realm realm, Object thisValue, Object[] args, JSObject newTarget, BuiltinFunction self) {
        if (id == 1) return Uint8ArrayCodecs.fromBase64(realm, args);
        if (id == 2) return Uint8ArrayCodecs.fromHex(realm, args);
        if (newTarget == null) throw Buffers.requiresNew(ElementType.name(type) + "Array");
        return construct(realm, args, newTarget);
    }

    /** TypedArray(...args) https://tc39.es/ecma262/#sec-typedarray */
    private JSTypedArray construct(Realm realm, Object[] args, JSObject newTarget) {
        Object first = Values.arg(args, 0);
        if (!(first instanceof JSObject o)) {
            long n = args.length == 0 ? 0 : toLength(first);
            return allocate(realm, prototype(newTarget), n);
        }
        JSObject prototype = prototype(newTarget);
        if (o instanceof JSTypedArray a) return fromTypedArray(realm, prototype, a);
        if (o instanceof JSArrayBuffer b) return fromBuffer(prototype, b, Values.arg(args, 1), Values.arg(args, 2));
        if (o instanceof JSArray a && realm.isArrayIterationPristine(a) && a.isFast(realm.agent) && a.length >= 0) {
            // OPTIMIZATION: nobody can see the iteration.
            JSTypedArray fast = fromNumbers(realm, prototype, a);
            if (fast != null) return fast;
        }
        JSObject using = o.getMethod(JSSymbol.ITERATOR);
        if (using != null) return fromList(realm, prototype, listOf(realm, o, using));
        long n = Operations.lengthOfArrayLike(o);
        JSTypedArray result = allocate(realm, prototype, n);
        for (int k = 0; k < n; k++) {
            if ((k & POLL_MASK) == 0) realm.agent.poll();
            result.setElement(k, o.getIndex((long) k));
        }
        return result;
    }

    /** IteratorToList(GetIteratorFromMethod(…)). */
    static List<Object> listOf(Realm realm, JSObject o, JSObject method) {
        if (o instanceof JSArray a && realm.isArrayIterationPristine(a)) return Iterators.toList(realm, a);
        Iterators.Record r = Iterators.getIteratorFromMethod(o, method);
        ArrayList<Object> list = new ArrayList<>();
        Object v;
        while ((v = Iterators.stepValue(r)) != null) {
            list.add(v);
            if ((list.size() & POLL_MASK) == 0) realm.agent.poll();
        }
        return list;
    }

    private JSObject prototype(JSObject newTarget) {
        return Operations.prototypeFromConstructor(newTarget, ElementType.prototype(type));
    }

    private long toLength(Object v) {
        double d = Conversions.toIntegerOrInfinity(v);
        if (d < 0 || d > 9007199254740991.0) throw Errors.rangeError("Invalid typed array length: " + Conversions.numberToString(d));
        return (long) d;
    }

    private JSTypedArray allocate(Realm realm, JSObject prototype, long n) {
        if (n > JSArrayBuffer.MAX_BYTE_LENGTH >> ElementType.shift(type)) throw Errors.rangeError("Invalid typed array length: " + n);
        JSArrayBuffer b = JSArrayBuffer.allocate(realm.intrinsic(Intrinsic.ARRAY_BUFFER_PROTOTYPE), n << ElementType.shift(type), -1);
        return new JSTypedArray(prototype, type, b, 0, (int) n);
    }

    /** InitializeTypedArrayFromList. */
    private JSTypedArray fromList(Realm realm, JSObject prototype, List<Object> values) {
        JSTypedArray result = allocate(realm, prototype, values.size());
        for (int i = 0; i < values.size(); i++) result.setElement(i, values.get(i));
        return result;
    }

    private JSTypedArray fromNumbers(Realm realm, JSObject prototype, JSArray a) {
        if (ElementType.isBigInt(type) || a.length > Elements.capacity(a.elements)) return null;
        if (a.elements instanceof Object[] && a.length > 0) return null;
        JSTypedArray result = allocate(realm, prototype, a.length);
        byte[] bytes = result.buffer.data;
        int shift = ElementType.shift(type);
        if (a.elements instanceof int[] ints) {
            for (int i = 0; i < a.length; i++) {
                if (ints[i] == Elements.INT_HOLE) ElementType.writeDouble(type, bytes, i << shift, Double.NaN);
                else ElementType.writeInt(type, bytes, i << shift, ints[i]);
            }
        } else if (a.elements instanceof double[] doubles) {
            for (int i = 0; i < a.length; i++) ElementType.writeDouble(type, bytes, i << shift, doubles[i] == doubles[i] ? doubles[i] : Double.NaN);
        }
        return result;
    }

    /** InitializeTypedArrayFromTypedArray. */
    private JSTypedArray fromTypedArray(Realm realm, JSObject prototype, JSTypedArray source) {
        int n = source.lengthOrOutOfBounds();
        if (n < 0) throw Buffers.detached("Construct");
        JSTypedArray result = allocate(realm, prototype, n);
        TypedArraySupport.sameContent(source, result);
        TypedArraySupport.copy(source, 0, result, 0, n);
        return result;
    }

    /** What the intrinsic constructor of a type makes of a buffer. */
    static JSTypedArray view(Realm realm, int type, JSArrayBuffer b, Object byteOffset, Object length) {
        return TABLES[type].fromBuffer(realm.intrinsic(ElementType.prototype(type)), b, byteOffset, length);
    }

    /** InitializeTypedArrayFromArrayBuffer. */
    private JSTypedArray fromBuffer(JSObject prototype, JSArrayBuffer b, Object byteOffset, Object length) {
        int size = ElementType.size(type);
        long offset = Conversions.toIndex(byteOffset);
        if (offset % size != 0) throw Errors.rangeError("start offset of " + ElementType.name(type) + "Array should be a multiple of " + size);
        long n = length == Undefined.INSTANCE ? -1 : Conversions.toIndex(length);
        if (b.isDetached()) throw Buffers.detached("Construct");
        int bufferLength = b.byteLength();
        if (n < 0 && b.isResizable()) {
            if (offset > bufferLength) throw outside(offset);
            return new JSTypedArray(prototype, type, b, (int) offset, -1);
        }
        if (n < 0) {
            if (bufferLength % size != 0) throw Errors.rangeError("byte length of " + ElementType.name(type) + "Array should be a multiple of " + size);
            if (offset > bufferLength) throw outside(offset);
            n = bufferLength - offset >> ElementType.shift(type);
        } else if (n > Integer.MAX_VALUE || offset + n * size > bufferLength) {
            throw Errors.rangeError("Invalid typed array length: " + n);
        }
        return new JSTypedArray(prototype, type, b, (int) offset, (int) n);
    }

    private static JSThrow outside(long offset) {
        return Errors.rangeError("Start offset " + offset + " is outside the bounds of the buffer");
    }

    // ---- %TypedArray%

    /** The abstract constructor. */
    private static final class Abstract extends BuiltinTable {
        static final Abstract TABLE = new Abstract();

        private Abstract() {
            super("new TypedArray/0", "of/0", "from/1", "get @species");
        }

        @Override
        public Object call(int id, Realm realm, Object thisValue, Object[] args, JSObject newTarget, BuiltinFunction self) {
            switch (id) {
                case 0: throw Errors.typeError("Abstract class TypedArray not directly constructable");
                case 1: return of(thisValue, args);
                case 2: return from(realm, thisValue, args);
                default: return thisValue;
            }
        }
    }

    public static JSObject createAbstract(Realm realm) {
        JSObject f = Abstract.TABLE.constructor(realm, null, realm.intrinsic(Intrinsic.TYPED_ARRAY_PROTOTYPE));
        realm.typedArraySpeciesCell = f.shape.dictionary.get(JSSymbol.SPECIES);
        return f;
    }

    private static JSObject requireConstructor(Object c) {
        if (c instanceof JSObject o && o.isConstructor()) return o;
        throw Errors.typeError(Errors.describe(c) + " is not a constructor");
    }

    /** %TypedArray%.of(...items) https://tc39.es/ecma262/#sec-%typedarray%.of */
    private static Object of(Object thisValue, Object[] args) {
        JSTypedArray a = TypedArraySupport.create(requireConstructor(thisValue), args.length, "%TypedArray%.of");
        for (int k = 0; k < args.length; k++) a.putIndex(k, args[k]);
        return a;
    }

    /** %TypedArray%.from(source, mapper, thisArg) https://tc39.es/ecma262/#sec-%typedarray%.from */
    private static Object from(Realm realm, Object thisValue, Object[] args) {
        JSObject c = requireConstructor(thisValue);
        Object mapper = Values.arg(args, 1);
        JSObject f = null;
        if (mapper != Undefined.INSTANCE) {
            if (!Values.isCallable(mapper)) throw Errors.typeError(Errors.display(mapper) + " is not a function");
            f = (JSObject) mapper;
        }
        Object thisArg = Values.arg(args, 2);
        Object source = Values.arg(args, 0);
        JSObject using = Operations.getMethod(realm, source, JSSymbol.ITERATOR);
        List<Object> list = null;
        JSObject arrayLike = null;
        long n;
        if (using != null) {
            list = source instanceof JSObject o ? listOf(realm, o, using) : listOf(realm, Conversions.toObject(realm, source), using);
            n = list.size();
        } else {
            arrayLike = Conversions.toObject(realm, source);
            n = Operations.lengthOfArrayLike(arrayLike);
        }
        JSTypedArray target = TypedArraySupport.create(c, n, "%TypedArray%.from");
        for (int k = 0; k < n; k++) {
            if ((k & POLL_MASK) == 0) realm.agent.poll();
            Object v = list != null ? list.get(k) : arrayLike.getIndex((long) k);
            if (f != null) v = f.call(thisArg, new Object[] {v, k});
            target.putIndex(k, v);
        }
        return target;
    }
}
