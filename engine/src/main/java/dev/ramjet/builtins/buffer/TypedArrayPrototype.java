package dev.ramjet.builtins.buffer;

import static dev.ramjet.builtins.array.ArraySupport.POLL_MASK;
import static dev.ramjet.builtins.array.ArraySupport.relativeEnd;
import static dev.ramjet.builtins.array.ArraySupport.relativeIndex;
import static dev.ramjet.builtins.buffer.Buffers.callback;

import dev.ramjet.builtins.array.ArrayJoin;
import dev.ramjet.runtime.Agent;
import dev.ramjet.runtime.BuiltinFunction;
import dev.ramjet.runtime.BuiltinTable;
import dev.ramjet.runtime.Conversions;
import dev.ramjet.runtime.ElementType;
import dev.ramjet.runtime.Errors;
import dev.ramjet.runtime.Intrinsic;
import dev.ramjet.runtime.JSArrayIterator;
import dev.ramjet.runtime.JSObject;
import dev.ramjet.runtime.JSTypedArray;
import dev.ramjet.runtime.Operations;
import dev.ramjet.runtime.Realm;
import dev.ramjet.runtime.Shape;
import dev.ramjet.runtime.Undefined;
import dev.ramjet.runtime.Values;

/**
 * %TypedArray.prototype%: the table, accessors, and methods that read. Methods that write elements are in {@link TypedArrayMutation}.
 *
 * @see <a href="https://tc39.es/ecma262/#sec-properties-of-the-%typedarrayprototype%-object">Properties of the %TypedArray% Prototype Object</a>
 */
public final class TypedArrayPrototype extends BuiltinTable {
    private static final TypedArrayPrototype TABLE = new TypedArrayPrototype();

    private TypedArrayPrototype() {
        super("get buffer", "get byteLength", "get byteOffset", "get length", "entries/0", "keys/0", "values/0", "at/1", "copyWithin/2", "every/1", "fill/1",
            "filter/1", "find/1", "findIndex/1", "findLast/1", "findLastIndex/1", "forEach/1", "includes/1", "indexOf/1", "join/1", "lastIndexOf/1", "map/1",
            "reverse/0", "reduce/1", "reduceRight/1", "set/1", "slice/2", "some/1", "sort/1", "subarray/2", "toReversed/0", "toSorted/1", "with/2",
            "toLocaleString/0", "@iterator=values", "get @toStringTag");
    }

    public static JSObject create(Realm realm) {
        JSObject o = TABLE.prototype(realm, realm.intrinsic(Intrinsic.OBJECT_PROTOTYPE), Intrinsic.TYPED_ARRAY);
        o.addProperty("toString", realm.intrinsic(Intrinsic.ARRAY_PROTOTYPE).get("toString"), Shape.HIDDEN);
        return o;
    }

    private JSTypedArray validate(Object thisValue, int id) {
        return TypedArraySupport.validate(thisValue, "%TypedArray%.prototype.".concat(functionName(id)));
    }

    private JSTypedArray validateWritable(Object thisValue, int id) {
        return TypedArraySupport.validateWritable(thisValue, "%TypedArray%.prototype.".concat(functionName(id)));
    }

    @Override
    public Object call(int id, Realm realm, Object thisValue, Object[] args, JSObject newTarget, BuiltinFunction self) {
        if (id < 4 || id == 35) return accessor(id, thisValue);
        switch (id) {
            case 4: return new JSArrayIterator(realm, validate(thisValue, id), JSArrayIterator.ENTRIES);
            case 5: return new JSArrayIterator(realm, validate(thisValue, id), JSArrayIterator.KEYS);
            case 6: return new JSArrayIterator(realm, validate(thisValue, id), JSArrayIterator.VALUES);
            case 7: return at(validate(thisValue, id), args);
            case 8: return TypedArrayMutation.copyWithin(validateWritable(thisValue, id), args);
            case 9: return !anyIs(realm, validate(thisValue, id), args, false);
            case 10: return TypedArrayMutation.fill(validateWritable(thisValue, id), args);
            case 11: return TypedArrayMutation.filter(realm, validate(thisValue, id), args);
            case 12: return find(realm, validate(thisValue, id), args, false, false);
            case 13: return find(realm, validate(thisValue, id), args, false, true);
            case 14: return find(realm, validate(thisValue, id), args, true, false);
            case 15: return find(realm, validate(thisValue, id), args, true, true);
            case 16: return forEach(realm, validate(thisValue, id), args);
            case 17: return includes(realm, validate(thisValue, id), args);
            case 18: return indexOf(realm, validate(thisValue, id), args);
            case 19: return join(realm, validate(thisValue, id), args);
            case 20: return lastIndexOf(realm, validate(thisValue, id), args);
            case 21: return TypedArrayMutation.map(realm, validate(thisValue, id), args);
            case 22: return TypedArrayMutation.reverse(validateWritable(thisValue, id));
            case 23: return reduce(realm, validate(thisValue, id), args, false);
            case 24: return reduce(realm, validate(thisValue, id), args, true);
            case 25: return TypedArrayMutation.set(realm, thisValue, args);
            case 26: return TypedArrayMutation.slice(realm, validate(thisValue, id), args);
            case 27: return anyIs(realm, validate(thisValue, id), args, true);
            case 28: return TypedArraySort.sort(realm, thisValue, args);
            case 29: return TypedArrayMutation.subarray(realm, thisValue, args);
            case 30: return TypedArrayMutation.toReversed(realm, validate(thisValue, id));
            case 31: return TypedArraySort.toSorted(realm, thisValue, args);
            case 32: return TypedArrayMutation.with(realm, validate(thisValue, id), args);
            default: {
                JSTypedArray a = validate(thisValue, id);
                return ArrayJoin.toLocaleString(realm, a, a.length());
            }
        }
    }

    /** get %TypedArray%.prototype.buffer and the like https://tc39.es/ecma262/#sec-get-%typedarray%.prototype.buffer */
    private Object accessor(int id, Object thisValue) {
        if (!(thisValue instanceof JSTypedArray a)) {
            if (id == 35) return Undefined.INSTANCE;
            throw Buffers.incompatible(Buffers.qualified("TypedArray", functionName(id)), thisValue);
        }
        switch (id) {
            case 0: return a.buffer;
            case 1: return a.length() << a.shift();
            case 2: return a.isOutOfBounds() ? 0 : a.offset;
            case 3: return a.length();
            default: return a.typedArrayName();
        }
    }

    /** %TypedArray%.prototype.at(index) https://tc39.es/ecma262/#sec-%typedarray%.prototype.at */
    private static Object at(JSTypedArray a, Object[] args) {
        int n = a.length();
        double d = Conversions.toIntegerOrInfinity(Values.arg(args, 0));
        if (d < 0) d += n;
        if (d < 0 || d >= n) return Undefined.INSTANCE;
        return a.getIndex((int) d, a);
    }

    private static Object call(JSObject f, Object thisArg, Object v, int k, JSObject o) {
        return f.call(thisArg, new Object[] {v, k, o});
    }

    /** %TypedArray%.prototype.every and some https://tc39.es/ecma262/#sec-%typedarray%.prototype.every */
    private static boolean anyIs(Realm realm, JSTypedArray a, Object[] args, boolean wanted) {
        int n = a.length();
        JSObject f = callback(Values.arg(args, 0));
        Object thisArg = Values.arg(args, 1);
        for (int k = 0; k < n; k++) {
            if ((k & POLL_MASK) == 0) realm.agent.poll();
            if (Conversions.toBoolean(call(f, thisArg, a.getIndex(k, a), k, a)) == wanted) return true;
        }
        return false;
    }

    /** %TypedArray%.prototype.forEach(callback, thisArg) https://tc39.es/ecma262/#sec-%typedarray%.prototype.foreach */
    private static Object forEach(Realm realm, JSTypedArray a, Object[] args) {
        int n = a.length();
        JSObject f = callback(Values.arg(args, 0));
        Object thisArg = Values.arg(args, 1);
        for (int k = 0; k < n; k++) {
            if ((k & POLL_MASK) == 0) realm.agent.poll();
            call(f, thisArg, a.getIndex(k, a), k, a);
        }
        return Undefined.INSTANCE;
    }

    /** FindViaPredicate https://tc39.es/ecma262/#sec-%typedarray%.prototype.find */
    private static Object find(Realm realm, JSTypedArray a, Object[] args, boolean fromEnd, boolean wantIndex) {
        int n = a.length();
        JSObject f = callback(Values.arg(args, 0));
        Object thisArg = Values.arg(args, 1);
        for (int i = 0; i < n; i++) {
            if ((i & POLL_MASK) == 0) realm.agent.poll();
            int k = fromEnd ? n - 1 - i : i;
            Object v = a.getIndex(k, a);
            if (Conversions.toBoolean(call(f, thisArg, v, k, a))) return wantIndex ? (Object) k : v;
        }
        return wantIndex ? (Object) (-1) : Undefined.INSTANCE;
    }

    /** %TypedArray%.prototype.reduce and reduceRight https://tc39.es/ecma262/#sec-%typedarray%.prototype.reduce */
    private static Object reduce(Realm realm, JSTypedArray a, Object[] args, boolean fromEnd) {
        int n = a.length();
        JSObject f = callback(Values.arg(args, 0));
        int i = 0;
        Object accumulator;
        if (args.length > 1) {
            accumulator = args[1];
        } else {
            if (n == 0) throw Errors.typeError("Reduce of empty array with no initial value");
            accumulator = a.getIndex(fromEnd ? n - 1 : 0, a);
            i = 1;
        }
        for (; i < n; i++) {
            if ((i & POLL_MASK) == 0) realm.agent.poll();
            int k = fromEnd ? n - 1 - i : i;
            accumulator = f.call(Undefined.INSTANCE, new Object[] {accumulator, a.getIndex(k, a), k, a});
        }
        return accumulator;
    }

    /** %TypedArray%.prototype.includes(searchElement, fromIndex) https://tc39.es/ecma262/#sec-%typedarray%.prototype.includes */
    private static Object includes(Realm realm, JSTypedArray a, Object[] args) {
        int n = a.length();
        if (n == 0) return false;
        Object target = Values.arg(args, 0);
        int k = (int) relativeIndex(Values.arg(args, 1), n);
        // Shrunk meanwhile: undefined is what is read beyond the end.
        if (!ElementType.isBigInt(a.type) && target != Undefined.INSTANCE) return TypedArraySearch.find(a, target, k, Math.min(n, a.length()), false, true) >= 0;
        for (; k < n; k++) {
            if ((k & POLL_MASK) == 0) realm.agent.poll();
            if (Operations.sameValueZero(a.getIndex(k, a), target)) return true;
        }
        return false;
    }

    /** %TypedArray%.prototype.indexOf(searchElement, fromIndex) https://tc39.es/ecma262/#sec-%typedarray%.prototype.indexof */
    private static Object indexOf(Realm realm, JSTypedArray a, Object[] args) {
        int n = a.length();
        if (n == 0) return -1;
        Object target = Values.arg(args, 0);
        int k = (int) relativeIndex(Values.arg(args, 1), n);
        n = Math.min(n, a.length());
        if (!ElementType.isBigInt(a.type)) return TypedArraySearch.find(a, target, k, n, false, false);
        for (; k < n; k++) {
            if (Operations.strictEquals(a.getIndex(k, a), target)) return k;
        }
        return -1;
    }

    /** %TypedArray%.prototype.lastIndexOf(searchElement, fromIndex) https://tc39.es/ecma262/#sec-%typedarray%.prototype.lastindexof */
    private static Object lastIndexOf(Realm realm, JSTypedArray a, Object[] args) {
        int n = a.length();
        if (n == 0) return -1;
        double from = args.length > 1 ? Conversions.toIntegerOrInfinity(args[1]) : n - 1;
        int k = from >= 0 ? (int) Math.min(from, n - 1) : (int) Math.max(n + from, -1);
        Object target = Values.arg(args, 0);
        k = Math.min(k, a.length() - 1);
        if (!ElementType.isBigInt(a.type)) return TypedArraySearch.find(a, target, k, 0, true, false);
        for (; k >= 0; k--) {
            if (Operations.strictEquals(a.getIndex(k, a), target)) return k;
        }
        return -1;
    }

    /** %TypedArray%.prototype.join(separator) https://tc39.es/ecma262/#sec-%typedarray%.prototype.join */
    private static Object join(Realm realm, JSTypedArray a, Object[] args) {
        int n = a.length();
        Object separator = Values.arg(args, 0);
        return ArrayJoin.join(realm, a, n, separator == Undefined.INSTANCE ? "," : Conversions.toString(separator));
    }

    /** Only for {@link TypedArrayMutation}'s use of relative indices. */
    static int start(Object[] args, int i, int n) {
        return (int) relativeIndex(Values.arg(args, i), n);
    }

    static int end(Object[] args, int i, int n) {
        return (int) relativeEnd(args, i, n);
    }

    static void poll(Agent agent, int k) {
        if ((k & POLL_MASK) == 0) agent.poll();
    }
}
