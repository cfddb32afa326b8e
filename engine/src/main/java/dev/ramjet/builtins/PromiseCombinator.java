package dev.ramjet.builtins;

import dev.ramjet.runtime.Agent;
import dev.ramjet.runtime.Errors;
import dev.ramjet.runtime.Intrinsic;
import dev.ramjet.runtime.Iterators;
import dev.ramjet.runtime.JSArray;
import dev.ramjet.runtime.JSError;
import dev.ramjet.runtime.JSObject;
import dev.ramjet.runtime.JSThrow;
import dev.ramjet.runtime.Operations;
import dev.ramjet.runtime.PropertyDescriptor;
import dev.ramjet.runtime.Realm;
import dev.ramjet.runtime.Shape;
import dev.ramjet.runtime.Undefined;
import dev.ramjet.runtime.Values;

import java.util.ArrayList;

/**
 * Promise.all, allSettled, any, race, allKeyed and allSettledKeyed: the state that their element functions share.
 *
 * @see <a href="https://tc39.es/ecma262/#sec-promise.all">Promise.all</a>
 */
final class PromiseCombinator {
    static final int ALL = 0;
    static final int ALL_SETTLED = 1;
    static final int ANY = 2;

    private final Realm realm;
    private final int kind;
    private final PromiseCapability capability;
    /** Values, outcome objects or errors, by position. */
    private final ArrayList<Object> values = new ArrayList<>();
    /** Property keys of the keyed forms, else {@code null}. */
    private ArrayList<Object> keys;
    private int remaining = 1;

    private PromiseCombinator(Realm realm, int kind, PromiseCapability capability) {
        this.realm = realm;
        this.kind = kind;
        this.capability = capability;
    }

    /** One position: what its functions, of which only the first call counts, close over. */
    static final class Element {
        private final PromiseCombinator combinator;
        private final int index;
        private boolean called;

        Element(PromiseCombinator combinator, int index) {
            this.combinator = combinator;
            this.index = index;
        }

        void settled(boolean fulfilled, Object value) {
            if (called) return;
            called = true;
            combinator.settled(index, fulfilled, value);
        }
    }

    private void settled(int index, boolean fulfilled, Object value) {
        values.set(index, kind == ALL_SETTLED ? outcome(fulfilled, value) : value);
        if (--remaining == 0) finish();
    }

    private JSObject outcome(boolean fulfilled, Object value) {
        JSObject o = realm.newObject();
        o.createDataProperty("status", fulfilled ? "fulfilled" : "rejected");
        o.createDataProperty(fulfilled ? "value" : "reason", value);
        return o;
    }

    private void finish() {
        if (kind == ANY) capability.reject(aggregateError());
        else capability.resolve(result());
    }

    private Object result() {
        if (keys == null) return JSArray.of(realm, values);
        JSObject o = JSObject.create(null);
        for (int i = 0; i < keys.size(); i++) o.createDataProperty(keys.get(i), values.get(i));
        return o;
    }

    private JSError aggregateError() {
        JSError e = Errors.create(realm, Intrinsic.AGGREGATE_ERROR_PROTOTYPE, "All promises were rejected");
        e.definePropertyOrThrow("errors", PropertyDescriptor.data(JSArray.of(realm, values), Shape.HIDDEN));
        return e;
    }

    /** GetPromiseResolve — https://tc39.es/ecma262/#sec-getpromiseresolve */
    private static JSObject promiseResolve(JSObject constructor) {
        Object f = constructor.get("resolve");
        if (!Values.isCallable(f)) throw Errors.typeError("Promise resolve or reject function is not callable");
        return (JSObject) f;
    }

    /** Calls the constructor's resolve for one value and waits for the promise that comes out. */
    private void add(Object constructor, JSObject promiseResolve, Object value) {
        int index = values.size();
        values.add(Undefined.INSTANCE);
        Object promise = promiseResolve.call(constructor, new Object[] {value});
        Element element = new Element(this, index);
        PromiseFunctions functions = PromiseFunctions.TABLE;
        JSObject fulfilled = kind == ANY ? capability.resolveFunction() : functions.function(realm, PromiseFunctions.ELEMENT_FULFILLED, element);
        JSObject rejected = kind == ALL ? capability.rejectFunction() : functions.function(realm, PromiseFunctions.ELEMENT_REJECTED, element);
        remaining++;
        Operations.invoke(realm, promise, "then", fulfilled, rejected);
    }

    /** {@code Promise.all(iterable)} and its kin. */
    static Object all(Realm realm, Object constructor, Object iterable, int kind) {
        PromiseCapability capability = PromiseCapability.create(realm, constructor);
        Iterators.Record r = null;
        try {
            JSObject resolve = promiseResolve((JSObject) constructor);
            r = Iterators.getIterator(realm, iterable);
            PromiseCombinator c = new PromiseCombinator(realm, kind, capability);
            Agent agent = realm.agent;
            Object value;
            while ((value = Iterators.stepValue(r)) != null) {
                agent.poll();
                c.add(constructor, resolve, value);
            }
            if (--c.remaining == 0) c.finish();
        } catch (JSThrow t) {
            capability.reject(closed(r, t).value);
        }
        return capability.promise;
    }

    /** {@code Promise.race(iterable)} — https://tc39.es/ecma262/#sec-promise.race */
    static Object race(Realm realm, Object constructor, Object iterable) {
        PromiseCapability capability = PromiseCapability.create(realm, constructor);
        Iterators.Record r = null;
        try {
            JSObject resolve = promiseResolve((JSObject) constructor);
            r = Iterators.getIterator(realm, iterable);
            Agent agent = realm.agent;
            Object value;
            while ((value = Iterators.stepValue(r)) != null) {
                agent.poll();
                Object promise = resolve.call(constructor, new Object[] {value});
                Operations.invoke(realm, promise, "then", capability.resolveFunction(), capability.rejectFunction());
            }
        } catch (JSThrow t) {
            capability.reject(closed(r, t).value);
        }
        return capability.promise;
    }

    private static JSThrow closed(Iterators.Record r, JSThrow t) {
        return r == null || r.done ? t : Iterators.closeAndThrow(r.iterator, t);
    }

    /** {@code Promise.allKeyed(promises)} and allSettledKeyed — https://tc39.es/proposal-await-dictionary/#sec-promise.allkeyed */
    static Object keyed(Realm realm, Object constructor, Object promises, int kind) {
        PromiseCapability capability = PromiseCapability.create(realm, constructor);
        try {
            JSObject resolve = promiseResolve((JSObject) constructor);
            if (!(promises instanceof JSObject o)) throw Errors.typeError(Errors.describe(promises) + " is not an object");
            PromiseCombinator c = new PromiseCombinator(realm, kind, capability);
            c.keys = new ArrayList<>();
            for (Object key : o.ownPropertyKeys()) {
                PropertyDescriptor d = o.getOwnProperty(key);
                if (d == null || !d.enumerable()) continue;
                Object value = o.get(key);
                c.keys.add(key);
                c.add(constructor, resolve, value);
            }
            if (--c.remaining == 0) c.finish();
        } catch (JSThrow t) {
            capability.reject(t.value);
        }
        return capability.promise;
    }
}
