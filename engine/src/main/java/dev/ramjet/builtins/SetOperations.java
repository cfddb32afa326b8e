package dev.ramjet.builtins;

import dev.ramjet.runtime.Agent;
import dev.ramjet.runtime.Conversions;
import dev.ramjet.runtime.Errors;
import dev.ramjet.runtime.Intrinsic;
import dev.ramjet.runtime.Iterators;
import dev.ramjet.runtime.JSCollection;
import dev.ramjet.runtime.JSObject;
import dev.ramjet.runtime.JSSet;
import dev.ramjet.runtime.Operations;
import dev.ramjet.runtime.Realm;
import dev.ramjet.runtime.Undefined;
import dev.ramjet.runtime.Values;

/**
 * The methods of Set.prototype that take a second, set-like object. The other object is only asked through its size,
 * has and keys, which may change the receiver meanwhile: positions and sizes are read again after each such call.
 */
final class SetOperations {
    private SetOperations() {}

    /** A Set Record. */
    private static final class Other {
        final JSObject object;
        final double size;
        final JSObject has;
        final JSObject keys;

        Other(JSObject object, double size, JSObject has, JSObject keys) {
            this.object = object;
            this.size = size;
            this.has = has;
            this.keys = keys;
        }

        boolean has(Object value) {
            return Conversions.toBoolean(has.call(object, new Object[] {value}));
        }

        /** GetIteratorFromMethod with keys. */
        Iterators.Record keys() {
            Object it = keys.call(object, Operations.NO_ARGS);
            if (!(it instanceof JSObject o)) throw Errors.typeError("Result of the keys method is not an object");
            return new Iterators.Record(o, o.get("next"));
        }
    }

    /** GetSetRecord — https://tc39.es/ecma262/#sec-getsetrecord */
    private static Other record(Object value, String method) {
        if (!(value instanceof JSObject o)) throw Errors.typeError("Set.prototype." + method + " argument must be an object");
        double size = Conversions.toNumber(o.get("size"));
        if (size != size) throw Errors.typeError("The .size property is NaN");
        double integer = size < 0 ? Math.ceil(size) : Math.floor(size);
        if (integer < 0) throw Errors.rangeError("'" + Conversions.numberToString(integer) + "' is an invalid size");
        Object has = o.get("has");
        if (!Values.isCallable(has)) throw Errors.typeError("string \"has\" is not a function");
        Object keys = o.get("keys");
        if (!Values.isCallable(keys)) throw Errors.typeError("string \"keys\" is not a function");
        return new Other(o, integer, (JSObject) has, (JSObject) keys);
    }

    private static JSObject setPrototype(Realm realm) {
        return realm.intrinsic(Intrinsic.SET_PROTOTYPE);
    }

    /** {@code Set.prototype.union(other)} — https://tc39.es/ecma262/#sec-set.prototype.union */
    static Object union(Realm realm, JSSet set, Object value) {
        Other other = record(value, "union");
        Iterators.Record keys = other.keys();
        JSSet result = set.copy(setPrototype(realm));
        Agent agent = realm.agent;
        Object k;
        while ((k = Iterators.stepValue(keys)) != null) {
            agent.poll();
            result.addKey(k);
        }
        return result;
    }

    /** {@code Set.prototype.intersection(other)} — https://tc39.es/ecma262/#sec-set.prototype.intersection */
    static Object intersection(Realm realm, JSSet set, Object value) {
        Other other = record(value, "intersection");
        JSSet result = new JSSet(setPrototype(realm));
        Agent agent = realm.agent;
        if (set.size <= other.size) {
            JSCollection.Cursor cursor = new JSCollection.Cursor(set);
            int p;
            while ((p = cursor.next()) != 0) {
                agent.poll();
                Object k = set.keyAt(p);
                if (other.has(k)) result.addKey(k);
            }
        } else {
            Iterators.Record keys = other.keys();
            Object k;
            while ((k = Iterators.stepValue(keys)) != null) {
                agent.poll();
                if (set.find(k) != 0) result.addKey(k);
            }
        }
        return result;
    }

    /** {@code Set.prototype.difference(other)} — https://tc39.es/ecma262/#sec-set.prototype.difference */
    static Object difference(Realm realm, JSSet set, Object value) {
        Other other = record(value, "difference");
        JSSet result = set.copy(setPrototype(realm));
        Agent agent = realm.agent;
        if (set.size <= other.size) {
            JSCollection.Cursor cursor = new JSCollection.Cursor(result);
            int p;
            while ((p = cursor.next()) != 0) {
                agent.poll();
                if (other.has(result.keyAt(p))) result.removeAt(p);
            }
        } else {
            Iterators.Record keys = other.keys();
            Object k;
            while ((k = Iterators.stepValue(keys)) != null) {
                agent.poll();
                result.remove(k);
            }
        }
        return result;
    }

    /** {@code Set.prototype.symmetricDifference(other)} — https://tc39.es/ecma262/#sec-set.prototype.symmetricdifference */
    static Object symmetricDifference(Realm realm, JSSet set, Object value) {
        Other other = record(value, "symmetricDifference");
        Iterators.Record keys = other.keys();
        JSSet result = set.copy(setPrototype(realm));
        Agent agent = realm.agent;
        Object k;
        while ((k = Iterators.stepValue(keys)) != null) {
            agent.poll();
            // What counts is whether the receiver has the key now, not whether the copy had it.
            if (set.find(k) != 0) result.remove(k);
            else result.addKey(k);
        }
        return result;
    }

    /** {@code Set.prototype.isSubsetOf(other)} — https://tc39.es/ecma262/#sec-set.prototype.issubsetof */
    static Object isSubsetOf(Realm realm, JSSet set, Object value) {
        Other other = record(value, "isSubsetOf");
        if (set.size > other.size) return false;
        Agent agent = realm.agent;
        JSCollection.Cursor cursor = new JSCollection.Cursor(set);
        int p;
        while ((p = cursor.next()) != 0) {
            agent.poll();
            if (!other.has(set.keyAt(p))) return false;
        }
        return true;
    }

    /** {@code Set.prototype.isSupersetOf(other)} — https://tc39.es/ecma262/#sec-set.prototype.issupersetof */
    static Object isSupersetOf(Realm realm, JSSet set, Object value) {
        Other other = record(value, "isSupersetOf");
        if (set.size < other.size) return false;
        Agent agent = realm.agent;
        Iterators.Record keys = other.keys();
        Object k;
        while ((k = Iterators.stepValue(keys)) != null) {
            agent.poll();
            if (set.find(k) == 0) {
                Iterators.close(keys.iterator);
                return false;
            }
        }
        return true;
    }

    /** {@code Set.prototype.isDisjointFrom(other)} — https://tc39.es/ecma262/#sec-set.prototype.isdisjointfrom */
    static Object isDisjointFrom(Realm realm, JSSet set, Object value) {
        Other other = record(value, "isDisjointFrom");
        Agent agent = realm.agent;
        if (set.size <= other.size) {
            JSCollection.Cursor cursor = new JSCollection.Cursor(set);
            int p;
            while ((p = cursor.next()) != 0) {
                agent.poll();
                if (other.has(set.keyAt(p))) return false;
            }
            return true;
        }
        Iterators.Record keys = other.keys();
        Object k;
        while ((k = Iterators.stepValue(keys)) != null) {
            agent.poll();
            if (set.find(k) != 0) {
                Iterators.close(keys.iterator);
                return false;
            }
        }
        return true;
    }
}
