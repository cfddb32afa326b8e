package dev.ramjet.builtins.array;

import dev.ramjet.runtime.BuiltinFunction;
import dev.ramjet.runtime.BuiltinTable;
import dev.ramjet.runtime.Intrinsic;
import dev.ramjet.runtime.JSArray;
import dev.ramjet.runtime.JSArrayIterator;
import dev.ramjet.runtime.JSObject;
import dev.ramjet.runtime.JSSymbol;
import dev.ramjet.runtime.LazyIntrinsic;
import dev.ramjet.runtime.LazyValue;
import dev.ramjet.runtime.Realm;
import dev.ramjet.runtime.Shape;

/**
 * The table of %Array.prototype%, itself an array. The methods stand in {@link ArrayMutation} (those that change this),
 * {@link ArrayReading} (those that do not) and {@link ArrayCallbacks} (those that call a function for each element).
 *
 * @see <a href="https://tc39.es/ecma262/#sec-properties-of-the-array-prototype-object">Properties of the Array Prototype Object</a>
 */
public final class ArrayPrototype extends BuiltinTable {
    public static final ArrayPrototype TABLE = new ArrayPrototype();

    private ArrayPrototype() {
        super("at/1", "concat/1", "copyWithin/2", "fill/1", "find/1", "findIndex/1", "findLast/1", "findLastIndex/1", "lastIndexOf/1", "pop/0", "push/1",
            "reverse/0", "shift/0", "unshift/1", "slice/2", "sort/1", "splice/2", "includes/1", "indexOf/1", "join/1", "keys/0", "entries/0", "values/0",
            "forEach/1", "filter/1", "flat/0", "flatMap/1", "map/1", "every/1", "some/1", "reduce/1", "reduceRight/1", "toReversed/0", "toSorted/1",
            "toSpliced/2", "with/2", "toLocaleString/0", "toString/0", "@iterator=values");
    }

    /** Makes the prototype. */
    public static JSArray create(Realm realm) {
        JSArray a = new JSArray(realm.intrinsic(Intrinsic.OBJECT_PROTOTYPE));
        a.toLibraryObject(realm, 44);
        a.addProperty("constructor", new LazyIntrinsic(Intrinsic.ARRAY), Shape.HIDDEN);
        TABLE.install(realm, a);
        a.addProperty(JSSymbol.UNSCOPABLES, new Unscopables(), Shape.CONFIGURABLE);
        a.ensurePrototype();
        realm.arrayConstructorCell = a.shape.dictionary.get("constructor");
        realm.arrayIteratorCell = a.shape.dictionary.get(JSSymbol.ITERATOR);
        return a;
    }

    /** Array.prototype[@@unscopables], made when first read. */
    private static final class Unscopables implements LazyValue {
        private static final String[] NAMES = {"at", "copyWithin", "entries", "fill", "find", "findIndex", "findLast", "findLastIndex", "flat", "flatMap",
            "includes", "keys", "toReversed", "toSorted", "toSpliced", "values"};

        @Override
        public Object materialize(Realm realm) {
            JSObject o = JSObject.create(null);
            for (String n : NAMES) o.addProperty(n, true, Shape.DEFAULT);
            return o;
        }
    }

    @Override
    public Object call(int id, Realm realm, Object thisValue, Object[] args, JSObject newTarget, BuiltinFunction self) {
        switch (id) {
            case 0: return ArrayReading.at(realm, thisValue, args);
            case 1: return ArrayReading.concat(realm, thisValue, args);
            case 2: return ArrayMutation.copyWithin(realm, thisValue, args);
            case 3: return ArrayMutation.fill(realm, thisValue, args);
            case 4: return ArrayCallbacks.find(realm, ArraySupport.thisObject(realm, thisValue, "find"), args, false, false);
            case 5: return ArrayCallbacks.find(realm, ArraySupport.thisObject(realm, thisValue, "findIndex"), args, false, true);
            case 6: return ArrayCallbacks.find(realm, ArraySupport.thisObject(realm, thisValue, "findLast"), args, true, false);
            case 7: return ArrayCallbacks.find(realm, ArraySupport.thisObject(realm, thisValue, "findLastIndex"), args, true, true);
            case 8: return ArrayReading.lastIndexOf(realm, thisValue, args);
            case 9: return ArrayMutation.pop(realm, thisValue);
            case 10: return ArrayMutation.push(realm, thisValue, args);
            case 11: return ArrayMutation.reverse(realm, thisValue);
            case 12: return ArrayMutation.shift(realm, thisValue);
            case 13: return ArrayMutation.unshift(realm, thisValue, args);
            case 14: return ArrayReading.slice(realm, thisValue, args);
            case 15: return ArraySort.sort(realm, thisValue, args);
            case 16: return ArrayMutation.splice(realm, thisValue, args);
            case 17: return ArrayReading.includes(realm, thisValue, args);
            case 18: return ArrayReading.indexOf(realm, thisValue, args);
            case 19: return ArrayJoin.join(realm, thisValue, args);
            case 20: return new JSArrayIterator(realm, ArraySupport.thisObject(realm, thisValue, "keys"), JSArrayIterator.KEYS);
            case 21: return new JSArrayIterator(realm, ArraySupport.thisObject(realm, thisValue, "entries"), JSArrayIterator.ENTRIES);
            case 22: return new JSArrayIterator(realm, ArraySupport.thisObject(realm, thisValue, "values"), JSArrayIterator.VALUES);
            case 23: return ArrayCallbacks.forEach(realm, thisValue, args);
            case 24: return ArrayCallbacks.filter(realm, thisValue, args);
            case 25: return ArrayFlat.flat(realm, thisValue, args);
            case 26: return ArrayFlat.flatMap(realm, thisValue, args);
            case 27: return ArrayCallbacks.map(realm, thisValue, args);
            case 28: return ArrayCallbacks.every(realm, thisValue, args);
            case 29: return ArrayCallbacks.some(realm, thisValue, args);
            case 30: return ArrayCallbacks.reduce(realm, thisValue, args);
            case 31: return ArrayCallbacks.reduceRight(realm, thisValue, args);
            case 32: return ArrayReading.toReversed(realm, thisValue);
            case 33: return ArraySort.toSorted(realm, thisValue, args);
            case 34: return ArrayReading.toSpliced(realm, thisValue, args);
            case 35: return ArrayReading.with(realm, thisValue, args);
            case 36: return ArrayJoin.toLocaleString(realm, thisValue);
            default: return ArrayJoin.toString(realm, thisValue);
        }
    }
}
