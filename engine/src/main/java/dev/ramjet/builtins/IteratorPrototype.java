package dev.ramjet.builtins;

import dev.ramjet.runtime.Agent;
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
import dev.ramjet.runtime.PropertyDescriptor;
import dev.ramjet.runtime.Realm;
import dev.ramjet.runtime.Strings;
import dev.ramjet.runtime.Undefined;
import dev.ramjet.runtime.Values;

import java.util.ArrayList;

/**
 * Iterator.prototype. Its methods validate their arguments before they read {@code next}, and close the iterator where
 * an argument is refused.
 *
 * @see <a href="https://tc39.es/ecma262/#sec-properties-of-the-iterator-prototype-object">Properties of the Iterator Prototype Object</a>
 */
final class IteratorPrototype extends BuiltinTable {
    static final IteratorPrototype TABLE = new IteratorPrototype();

    private static final double MAX_SAFE = 9007199254740991.0;

    private IteratorPrototype() {
        super("get constructor", "set constructor", "reduce/1", "toArray/0", "forEach/1", "some/1", "every/1", "find/1", "map/1", "filter/1", "take/1",
            "drop/1", "flatMap/1", "@iterator/0", "get @toStringTag", "set @toStringTag", "@dispose/0", "chunks/1", "windows/1", "includes/1", "join/1");
    }

    @Override
    public Object call(int id, Realm realm, Object thisValue, Object[] args, JSObject newTarget, BuiltinFunction self) {
        switch (id) {
            case 0: return realm.intrinsic(Intrinsic.ITERATOR);
            case 1: return setWeirdly(realm, thisValue, "constructor", Args.at(args, 0));
            case 13:
                // Iterator.prototype[Symbol.iterator]() — https://tc39.es/ecma262/#sec-iterator.prototype-%symbol.iterator%
                return thisValue;
            case 14: return "Iterator";
            case 15: return setWeirdly(realm, thisValue, JSSymbol.TO_STRING_TAG, Args.at(args, 0));
            case 16: return dispose(realm, thisValue);
            default: break;
        }
        JSObject o = Args.object("Iterator.prototype." + functionName(id), thisValue);
        Object first = Args.at(args, 0);
        switch (id) {
            case 2: return reduce(realm, o, args);
            case 3: return toArray(realm, o);
            case 4, 5, 6, 7: return visit(realm, o, callback(o, first), id);
            case 8: {
                // Iterator.prototype.map(mapper) — https://tc39.es/ecma262/#sec-iterator.prototype.map
                JSObject f = callback(o, first);
                return new IteratorHelpers.Map(realm, Iterators.getIteratorDirect(o), f);
            }
            case 9: {
                // Iterator.prototype.filter(predicate) — https://tc39.es/ecma262/#sec-iterator.prototype.filter
                JSObject f = callback(o, first);
                return new IteratorHelpers.Filter(realm, Iterators.getIteratorDirect(o), f);
            }
            case 10: {
                // Iterator.prototype.take(limit) — https://tc39.es/ecma262/#sec-iterator.prototype.take
                double limit = limit(o, first);
                return new IteratorHelpers.Take(realm, Iterators.getIteratorDirect(o), limit);
            }
            case 11: {
                // Iterator.prototype.drop(limit) — https://tc39.es/ecma262/#sec-iterator.prototype.drop
                double limit = limit(o, first);
                return new IteratorHelpers.Drop(realm, Iterators.getIteratorDirect(o), limit);
            }
            case 12: {
                // Iterator.prototype.flatMap(mapper) — https://tc39.es/ecma262/#sec-iterator.prototype.flatmap
                JSObject f = callback(o, first);
                return new IteratorHelpers.FlatMap(realm, Iterators.getIteratorDirect(o), f);
            }
            case 17: {
                // Iterator.prototype.chunks(chunkSize) — https://tc39.es/proposal-iterator-chunking/#sec-iterator.prototype.chunks
                long size = chunkSize(o, first);
                return new IteratorHelpers.Chunks(realm, Iterators.getIteratorDirect(o), size, false, true);
            }
            case 18: return windows(realm, o, first, Args.at(args, 1));
            case 19: return includes(realm, o, first, Args.at(args, 1));
            default: return join(realm, o, first);
        }
    }

    /** SetterThatIgnoresPrototypeProperties — https://tc39.es/ecma262/#sec-SetterThatIgnoresPrototypeProperties */
    private static Object setWeirdly(Realm realm, Object thisValue, Object key, Object value) {
        if (!(thisValue instanceof JSObject o)) throw Errors.typeError("Iterator.prototype." + Errors.keyText(key) + " setter called on non-object");
        if (o == realm.intrinsic(Intrinsic.ITERATOR_PROTOTYPE)) {
            throw Errors.typeError("Cannot assign to read only property '" + Errors.keyText(key) + "' of object '" + Errors.describe(o) + "'");
        }
        PropertyDescriptor d = o.getOwnProperty(key);
        if (d == null) o.createDataPropertyOrThrow(key, value);
        else o.put(key, value);
        return Undefined.INSTANCE;
    }

    /** {@code Iterator.prototype[Symbol.dispose]()} — https://tc39.es/proposal-explicit-resource-management/#sec-%iteratorprototype%-@@dispose */
    private static Object dispose(Realm realm, Object thisValue) {
        JSObject method = Operations.getMethod(realm, thisValue, "return");
        if (method != null) method.call(thisValue, Operations.NO_ARGS);
        return Undefined.INSTANCE;
    }

    /** The callback, or TypeError after closing the iterator. */
    private static JSObject callback(JSObject iterator, Object f) {
        if (f instanceof JSObject o && o.isCallable()) return o;
        throw Iterators.closeAndThrow(iterator, Errors.typeError(Errors.describeWithType(f) + " is not a function"));
    }

    private static double limit(JSObject iterator, Object limit) {
        double n;
        try {
            n = Conversions.toNumber(limit);
        } catch (JSThrow t) {
            throw Iterators.closeAndThrow(iterator, t);
        }
        double integer = n < 0 ? Math.ceil(n) : Math.floor(n);
        if (n != n || integer < 0) throw Iterators.closeAndThrow(iterator, Errors.rangeError((Strings.isString(limit) ? Strings.flat(limit) : Errors.describe(limit)) + " must be positive"));
        if (integer > MAX_SAFE && integer != Double.POSITIVE_INFINITY) {
            throw Iterators.closeAndThrow(iterator, Errors.rangeError(Conversions.numberToString(n) + " is out of range"));
        }
        return integer;
    }

    private static long chunkSize(JSObject iterator, Object size) {
        double n = Values.isNumber(size) ? Values.doubleValue(size) : Double.NaN;
        if (n != Math.floor(n) || Double.isInfinite(n)) throw Iterators.closeAndThrow(iterator, Errors.typeError(Errors.describe(size) + " is not an integral number"));
        if (n < 1 || n > 4294967295.0) throw Iterators.closeAndThrow(iterator, Errors.rangeError(Conversions.numberToString(n) + " is out of range"));
        return (long) n;
    }

    /** {@code Iterator.prototype.windows(windowSize[, undersized])} — https://tc39.es/proposal-iterator-chunking/#sec-iterator.prototype.windows */
    private static Object windows(Realm realm, JSObject o, Object windowSize, Object undersized) {
        long size = chunkSize(o, windowSize);
        String mode = undersized == Undefined.INSTANCE ? "only-full" : Strings.isString(undersized) ? Strings.flat(undersized) : "";
        boolean partial = mode.equals("allow-partial");
        if (!partial && !mode.equals("only-full")) {
            throw Iterators.closeAndThrow(o, Errors.typeError("undersized must be \"only-full\" or \"allow-partial\""));
        }
        return new IteratorHelpers.Chunks(realm, Iterators.getIteratorDirect(o), size, true, partial);
    }

    /** {@code Iterator.prototype.reduce(reducer[, initialValue])} — https://tc39.es/ecma262/#sec-iterator.prototype.reduce */
    private static Object reduce(Realm realm, JSObject o, Object[] args) {
        JSObject reducer = callback(o, Args.at(args, 0));
        Iterators.Record r = Iterators.getIteratorDirect(o);
        Object accumulator;
        long counter = 0;
        if (args.length < 2) {
            accumulator = Iterators.stepValue(r);
            if (accumulator == null) throw Errors.typeError("Reduce of a done iterator with no initial value");
            counter = 1;
        } else {
            accumulator = args[1];
        }
        Agent agent = realm.agent;
        Object v;
        while ((v = Iterators.stepValue(r)) != null) {
            agent.poll();
            try {
                accumulator = reducer.call(Undefined.INSTANCE, new Object[] {accumulator, v, Values.number(counter)});
            } catch (JSThrow t) {
                throw Iterators.closeAndThrow(r.iterator, t);
            }
            counter++;
        }
        return accumulator;
    }

    /** {@code Iterator.prototype.toArray()} — https://tc39.es/ecma262/#sec-iterator.prototype.toarray */
    private static Object toArray(Realm realm, JSObject o) {
        Iterators.Record r = Iterators.getIteratorDirect(o);
        ArrayList<Object> items = new ArrayList<>();
        Agent agent = realm.agent;
        Object v;
        while ((v = Iterators.stepValue(r)) != null) {
            agent.poll();
            items.add(v);
        }
        return JSArray.of(realm, items);
    }

    /**
     * {@code forEach}, {@code some}, {@code every} and {@code find} (rows 4 to 7).
     *
     * @see <a href="https://tc39.es/ecma262/#sec-iterator.prototype.foreach">Iterator.prototype.forEach</a>
     */
    private static Object visit(Realm realm, JSObject o, JSObject f, int id) {
        Iterators.Record r = Iterators.getIteratorDirect(o);
        Agent agent = realm.agent;
        Object v;
        long counter = 0;
        while ((v = Iterators.stepValue(r)) != null) {
            agent.poll();
            Object result = IteratorHelper.callOrClose(f, r, v, Values.number(counter++));
            if (id == 4) continue;
            if (Conversions.toBoolean(result) != (id == 6)) {
                Iterators.close(r.iterator);
                return id == 7 ? v : (Object) (id == 5);
            }
        }
        return id == 5 ? (Object) false : id == 6 ? (Object) true : Undefined.INSTANCE;
    }

    /** {@code Iterator.prototype.includes(searchElement[, skippedElements])} — https://tc39.es/proposal-iterator-includes/#sec-iterator.prototype.includes */
    private static Object includes(Realm realm, JSObject o, Object search, Object skippedElements) {
        double toSkip = 0;
        if (skippedElements != Undefined.INSTANCE) {
            toSkip = Values.isNumber(skippedElements) ? Values.doubleValue(skippedElements) : Double.NaN;
            if (toSkip != Math.floor(toSkip)) throw Iterators.closeAndThrow(o, Errors.typeError(Errors.describe(skippedElements) + " is not an integral number"));
            if (toSkip < 0 || toSkip > MAX_SAFE && toSkip != Double.POSITIVE_INFINITY) {
                throw Iterators.closeAndThrow(o, Errors.rangeError(Conversions.numberToString(toSkip) + " is out of range"));
            }
        }
        Iterators.Record r = Iterators.getIteratorDirect(o);
        Agent agent = realm.agent;
        double skipped = 0;
        Object v;
        while ((v = Iterators.stepValue(r)) != null) {
            agent.poll();
            if (skipped < toSkip) {
                skipped++;
            } else if (Operations.sameValueZero(v, search)) {
                Iterators.close(r.iterator);
                return true;
            }
        }
        return false;
    }

    /** {@code Iterator.prototype.join(separator)} — https://tc39.es/proposal-iterator-join/#sec-iterator.prototype.join */
    private static Object join(Realm realm, JSObject o, Object separator) {
        String sep;
        try {
            sep = separator == Undefined.INSTANCE ? "," : Conversions.toString(separator);
        } catch (JSThrow t) {
            throw Iterators.closeAndThrow(o, t);
        }
        Iterators.Record r = Iterators.getIteratorDirect(o);
        Agent agent = realm.agent;
        StringBuilder b = new StringBuilder();
        boolean first = true;
        Object v;
        while ((v = Iterators.stepValue(r)) != null) {
            agent.poll();
            if (!first) b.append(sep);
            first = false;
            if (!Values.isNullish(v)) {
                try {
                    b.append(Conversions.toString(v));
                } catch (JSThrow t) {
                    throw Iterators.closeAndThrow(r.iterator, t);
                }
            }
            if (b.length() > Strings.MAX_LENGTH) throw Iterators.closeAndThrow(r.iterator, Errors.rangeError("Invalid string length"));
        }
        return b.toString();
    }
}
