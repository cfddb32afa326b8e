package dev.ramjet.builtins.array;

import static dev.ramjet.builtins.array.ArraySupport.POLL_MASK;

import dev.ramjet.runtime.BuiltinFunction;
import dev.ramjet.runtime.BuiltinTable;
import dev.ramjet.runtime.Conversions;
import dev.ramjet.runtime.Errors;
import dev.ramjet.runtime.Intrinsic;
import dev.ramjet.runtime.Iterators;
import dev.ramjet.runtime.JSArray;
import dev.ramjet.runtime.JSObject;
import dev.ramjet.runtime.JSSymbol;
import dev.ramjet.runtime.JSThrow;
import dev.ramjet.runtime.Operations;
import dev.ramjet.runtime.PropertyKey;
import dev.ramjet.runtime.Realm;
import dev.ramjet.runtime.Undefined;
import dev.ramjet.runtime.Values;

/**
 * The Array constructor.
 *
 * @see <a href="https://tc39.es/ecma262/#sec-array-constructor">The Array Constructor</a>
 */
public final class ArrayConstructor extends BuiltinTable {
    private static final ArrayConstructor TABLE = new ArrayConstructor();

    private ArrayConstructor() {
        super("new Array/1", "isArray/1", "from/1", "fromAsync/1", "of/0", "get @species");
    }

    public static JSObject create(Realm realm) {
        JSObject f = TABLE.constructor(realm, null, realm.intrinsic(Intrinsic.ARRAY_PROTOTYPE));
        realm.arraySpeciesCell = f.shape.dictionary.get(JSSymbol.SPECIES);
        return f;
    }

    @Override
    public Object call(int id, Realm realm, Object thisValue, Object[] args, JSObject newTarget, BuiltinFunction self) {
        switch (id) {
            case 0: return construct(realm, args, newTarget == null ? self : newTarget, self);
            case 1: return Operations.isArray(Values.arg(args, 0));
            case 2: return from(realm, thisValue, args);
            case 3: return ArrayFromAsync.start(realm, thisValue, args);
            case 4: return of(realm, thisValue, args);
            default: return thisValue;
        }
    }

    /** Array(...values) https://tc39.es/ecma262/#sec-array */
    private static Object construct(Realm realm, Object[] args, JSObject newTarget, BuiltinFunction self) {
        JSArray a = newTarget == self ? JSArray.ofLength(realm, 0) : new JSArray(Operations.prototypeFromConstructor(newTarget, Intrinsic.ARRAY_PROTOTYPE));
        if (args.length == 1) {
            Object v = args[0];
            if (v instanceof Integer n) {
                if (n < 0) throw ArraySupport.invalidLength();
                a.length = n;
            } else if (v instanceof Double d) {
                int n = Conversions.toInt32(d);
                if (Integer.toUnsignedLong(n) != d) throw ArraySupport.invalidLength();
                a.length = n;
            } else {
                a.putOwnElement(0, v);
            }
            return a;
        }
        if (args.length > 0) {
            JSArray values = ArrayReading.fromValues(realm, args.clone());
            a.elements = values.elements;
            a.length = values.length;
        }
        return a;
    }

    /** Array.of(...items) https://tc39.es/ecma262/#sec-array.of */
    private static Object of(Realm realm, Object thisValue, Object[] args) {
        if (thisValue == realm.intrinsic(Intrinsic.ARRAY)) return ArrayReading.fromValues(realm, args.clone());
        JSObject a = thisValue instanceof JSObject c && c.isConstructor()
            ? Operations.construct(c, new Object[] {args.length}, c) : ArraySupport.arrayCreate(realm, args.length);
        for (int k = 0; k < args.length; k++) ArraySupport.createElement(a, k, args[k]);
        a.put("length", args.length);
        return a;
    }

    /** Array.from(items, mapper, thisArg) https://tc39.es/ecma262/#sec-array.from */
    private static Object from(Realm realm, Object thisValue, Object[] args) {
        Object items = Values.arg(args, 0);
        Object mapper = Values.arg(args, 1);
        Object thisArg = Values.arg(args, 2);
        JSObject f = null;
        if (mapper != Undefined.INSTANCE) {
            if (!Values.isCallable(mapper)) throw Errors.typeError(Errors.describeWithType(mapper) + " is not a function");
            f = (JSObject) mapper;
        }
        JSObject c = thisValue instanceof JSObject o && o.isConstructor() ? o : null;
        if (items instanceof JSArray a && f == null && c == realm.intrinsic(Intrinsic.ARRAY) && realm.isArrayIterationPristine(a)) {
            // OPTIMIZATION: nobody can see the iteration; holes become undefined.
            Object[] list = a.toArrayFast(realm.agent);
            if (list != null) return ArrayReading.fromValues(realm, list);
        }
        if (Values.isNullish(items)) {
            throw Errors.typeError(Errors.describeWithType(items) + " is not iterable (cannot read property Symbol(Symbol.iterator))");
        }
        JSObject using = Operations.getMethod(realm, items, JSSymbol.ITERATOR);
        if (using == null) return fromArrayLike(realm, items, f, thisArg, c);
        JSObject result = c != null ? Operations.construct(c, Operations.NO_ARGS, c) : ArraySupport.arrayCreate(realm, 0);
        Iterators.Record r = Iterators.getIteratorFromMethod(items, using);
        for (long k = 0;; k++) {
            if ((k & POLL_MASK) == 0) realm.agent.poll();
            Object v = Iterators.stepValue(r);
            if (v == null) {
                result.put("length", Values.number(k));
                return result;
            }
            try {
                if (f != null) v = f.call(thisArg, new Object[] {v, Values.number(k)});
                ArraySupport.createElement(result, k, v);
            } catch (JSThrow t) {
                throw Iterators.closeAndThrow(r.iterator, t);
            }
        }
    }

    private static Object fromArrayLike(Realm realm, Object items, JSObject f, Object thisArg, JSObject c) {
        JSObject o = Conversions.toObject(realm, items);
        long n = Operations.lengthOfArrayLike(o);
        JSObject result = c != null ? Operations.construct(c, new Object[] {Values.number(n)}, c) : ArraySupport.arrayCreate(realm, n);
        for (long k = 0; k < n; k++) {
            if ((k & POLL_MASK) == 0) realm.agent.poll();
            Object v = o.get(PropertyKey.ofIndex(k));
            if (f != null) v = f.call(thisArg, new Object[] {v, Values.number(k)});
            ArraySupport.createElement(result, k, v);
        }
        result.put("length", Values.number(n));
        return result;
    }
}
