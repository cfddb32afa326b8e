package dev.ramjet.builtins;

import dev.ramjet.runtime.Agent;
import dev.ramjet.runtime.Errors;
import dev.ramjet.runtime.Iterators;
import dev.ramjet.runtime.JSArray;
import dev.ramjet.runtime.JSMap;
import dev.ramjet.runtime.JSObject;
import dev.ramjet.runtime.JSThrow;
import dev.ramjet.runtime.Realm;
import dev.ramjet.runtime.Values;

/** Filling collections from iterables. */
final class EntryAdder {
    private EntryAdder() {}

    /** Where entries go while the adder is the intrinsic one. */
    interface Sink {
        void add(Object key, Object value);
    }

    /**
     * AddEntriesFromIterable.
     *
     * @param sink  takes the entries instead of {@code adder} if not {@code null}
     * @see <a href="https://tc39.es/ecma262/#sec-add-entries-from-iterable">AddEntriesFromIterable</a>
     */
    static void addEntries(Realm realm, JSObject target, Object iterable, Object adder, String adderName, Sink sink) {
        if (!Values.isCallable(adder)) throw notCallable(target, adderName, adder);
        JSObject f = (JSObject) adder;
        Agent agent = realm.agent;
        Iterators.Record r = Iterators.getIterator(realm, iterable);
        Object item;
        while ((item = Iterators.stepValue(r)) != null) {
            agent.poll();
            try {
                if (!(item instanceof JSObject entry)) throw Errors.typeError("Iterator value " + Errors.describe(item) + " is not an entry object");
                Object key = entry.getIndex(0, entry);
                Object value = entry.getIndex(1, entry);
                if (sink != null) sink.add(key, value);
                else f.call(target, new Object[] {key, value});
            } catch (JSThrow t) {
                throw Iterators.closeAndThrow(r.iterator, t);
            }
        }
    }

    /** The loop of the Set and WeakSet constructors. */
    static void addValues(Realm realm, JSObject target, Object iterable, Object adder, Sink sink) {
        if (!Values.isCallable(adder)) throw notCallable(target, "add", adder);
        JSObject f = (JSObject) adder;
        Agent agent = realm.agent;
        Iterators.Record r = Iterators.getIterator(realm, iterable);
        Object item;
        while ((item = Iterators.stepValue(r)) != null) {
            agent.poll();
            try {
                if (sink != null) sink.add(item, null);
                else f.call(target, new Object[] {item});
            } catch (JSThrow t) {
                throw Iterators.closeAndThrow(r.iterator, t);
            }
        }
    }

    private static JSThrow notCallable(JSObject target, String name, Object adder) {
        return Errors.typeError("'" + Errors.describe(adder) + "' returned for property '" + name + "' of object '" + Errors.describe(target) + "' is not a function");
    }

    /**
     * GroupBy with collection keys, straight into a map of arrays.
     *
     * @see <a href="https://tc39.es/ecma262/#sec-groupby">GroupBy</a>
     */
    static void groupBy(Realm realm, Object items, Object callback, JSMap groups) {
        if (Values.isNullish(items)) throw Errors.typeError("Map.groupBy called on null or undefined");
        JSObject f = Args.callable(callback);
        Agent agent = realm.agent;
        Iterators.Record r = Iterators.getIterator(realm, items);
        Object item;
        long k = 0;
        while ((item = Iterators.stepValue(r)) != null) {
            agent.poll();
            Object key;
            try {
                key = f.call(dev.ramjet.runtime.Undefined.INSTANCE, new Object[] {item, Values.number(k)});
            } catch (JSThrow t) {
                throw Iterators.closeAndThrow(r.iterator, t);
            }
            Object group = groups.lookup(key);
            if (group == null) {
                group = JSArray.of(realm);
                groups.store(key, group);
            }
            ((JSArray) group).append(item);
            k++;
        }
    }
}
