package dev.ramjet.builtins.array;

import dev.ramjet.runtime.Conversions;
import dev.ramjet.runtime.Errors;
import dev.ramjet.runtime.Iterators;
import dev.ramjet.runtime.JSObject;
import dev.ramjet.runtime.JSPromise;
import dev.ramjet.runtime.JSSymbol;
import dev.ramjet.runtime.JSThrow;
import dev.ramjet.runtime.Operations;
import dev.ramjet.runtime.PropertyKey;
import dev.ramjet.runtime.Realm;
import dev.ramjet.runtime.Undefined;
import dev.ramjet.runtime.Values;

/**
 * Array.fromAsync: its asynchronous closure as a state machine. Each state names what is being awaited; {@link #settled}
 * goes on from there until the next await.
 *
 * @see <a href="https://tc39.es/ecma262/#sec-array.fromasync">Array.fromAsync</a>
 */
final class ArrayFromAsync implements JSPromise.Reaction {
    // What is awaited.
    private static final int NEXT = 0;
    private static final int MAPPED = 1;
    private static final int ELEMENT = 2;
    private static final int MAPPED_ELEMENT = 3;
    private static final int CLOSED = 4;

    private final Realm realm;
    private final JSPromise promise;
    private JSObject mapper;
    private Object thisArg;
    private JSObject result;
    private int state;
    private long k;
    /** The async iterator, or the sync one that is adapted. */
    private Iterators.Record iterator;
    private boolean sync;
    private JSObject arrayLike;
    private long length;
    /** What is thrown once the iterator has been closed. */
    private Object failure;

    private ArrayFromAsync(Realm realm) {
        this.realm = realm;
        this.promise = JSPromise.create(realm);
    }

    /** Array.fromAsync(items, mapper, thisArg) https://tc39.es/ecma262/#sec-array.fromasync */
    static Object start(Realm realm, Object thisValue, Object[] args) {
        ArrayFromAsync m = new ArrayFromAsync(realm);
        try {
            m.begin(thisValue, Values.arg(args, 0), Values.arg(args, 1), Values.arg(args, 2));
        } catch (JSThrow t) {
            m.promise.reject(t.value);
        }
        return m.promise;
    }

    private void begin(Object c, Object items, Object mapping, Object mappingThis) {
        if (mapping != Undefined.INSTANCE) mapper = ArraySupport.callback(mapping);
        thisArg = mappingThis;
        JSObject constructor = c instanceof JSObject o && o.isConstructor() ? o : null;
        JSObject using = Operations.getMethod(realm, items, JSSymbol.ASYNC_ITERATOR);
        if (using == null) {
            using = Operations.getMethod(realm, items, JSSymbol.ITERATOR);
            sync = using != null;
        }
        if (using != null) {
            iterator = Iterators.getIteratorFromMethod(items, using);
            result = constructor != null ? Operations.construct(constructor, Operations.NO_ARGS, constructor) : ArraySupport.arrayCreate(realm, 0);
            awaitNext();
            return;
        }
        arrayLike = Conversions.toObject(realm, items);
        length = Operations.lengthOfArrayLike(arrayLike);
        result = constructor != null ? Operations.construct(constructor, new Object[] {Values.number(length)}, constructor) : ArraySupport.arrayCreate(realm, length);
        awaitElement();
    }

    @Override
    public Realm realm() {
        return realm;
    }

    private void await(int nextState, Object value) {
        state = nextState;
        JSPromise.promiseResolve(realm, value).whenSettled(this);
    }

    @Override
    public void settled(int how, Object value) {
        try {
            resume(how == JSPromise.REJECTED, value);
        } catch (JSThrow t) {
            promise.reject(t.value);
        }
    }

    private void resume(boolean rejected, Object value) {
        switch (state) {
            case NEXT:
                if (rejected) promise.reject(value);
                else takeNext(value);
                break;
            case MAPPED:
                if (rejected) close(value);
                else add(value);
                break;
            case ELEMENT:
                if (rejected) promise.reject(value);
                else if (mapper != null) await(MAPPED_ELEMENT, mapper.call(thisArg, new Object[] {value, Values.number(k)}));
                else addElement(value);
                break;
            case MAPPED_ELEMENT:
                if (rejected) promise.reject(value);
                else addElement(value);
                break;
            default:
                promise.reject(failure);
        }
    }

    private void awaitNext() {
        if (k >= ArraySupport.MAX_SAFE) {
            close(Errors.typeError("Maximum array length exceeded").value);
            return;
        }
        await(NEXT, sync ? nextOfSync() : Operations.call(iterator.nextMethod, iterator.iterator));
    }

    private void takeNext(Object value) {
        if (!(value instanceof JSObject next)) throw Errors.typeError("Iterator result " + Errors.describe(value) + " is not an object");
        if (Iterators.complete(next)) {
            result.put("length", Values.number(k));
            promise.resolve(result);
            return;
        }
        Object v = next.get("value");
        if (mapper == null) {
            add(v);
            return;
        }
        JSPromise mapped;
        try {
            mapped = JSPromise.promiseResolve(realm, mapper.call(thisArg, new Object[] {v, Values.number(k)}));
        } catch (JSThrow t) {
            close(t.value);
            return;
        }
        state = MAPPED;
        mapped.whenSettled(this);
    }

    private void add(Object value) {
        try {
            ArraySupport.createElement(result, k, value);
        } catch (JSThrow t) {
            close(t.value);
            return;
        }
        k++;
        awaitNext();
    }

    private void awaitElement() {
        if (k < length) {
            await(ELEMENT, arrayLike.get(PropertyKey.ofIndex(k)));
        } else {
            result.put("length", Values.number(length));
            promise.resolve(result);
        }
    }

    private void addElement(Object value) {
        ArraySupport.createElement(result, k++, value);
        awaitElement();
    }

    /** AsyncIteratorClose with a throw completion: what closing throws is ignored, what it returns is awaited. */
    private void close(Object error) {
        failure = error;
        Object inner;
        try {
            JSObject method = iterator.iterator.getMethod("return");
            if (method == null && !sync) {
                promise.reject(error);
                return;
            }
            inner = sync ? returnOfSync(method) : method.call(iterator.iterator, Operations.NO_ARGS);
            await(CLOSED, inner);
        } catch (JSThrow t) {
            promise.reject(error);
        }
    }

    // ---- a sync iterator seen as an async one

    /** %AsyncFromSyncIteratorPrototype%.next */
    private JSPromise nextOfSync() {
        JSPromise p = JSPromise.create(realm);
        try {
            unwrap(Iterators.next(iterator), p, true);
        } catch (JSThrow t) {
            p.reject(t.value);
        }
        return p;
    }

    /** %AsyncFromSyncIteratorPrototype%.return */
    private JSPromise returnOfSync(JSObject method) {
        JSPromise p = JSPromise.create(realm);
        try {
            if (method == null) {
                p.resolve(Iterators.createResult(realm, Undefined.INSTANCE, true));
                return p;
            }
            Object r = method.call(iterator.iterator, Operations.NO_ARGS);
            if (!(r instanceof JSObject o)) throw Errors.typeError(Errors.describe(r) + " is not an object");
            unwrap(o, p, false);
        } catch (JSThrow t) {
            p.reject(t.value);
        }
        return p;
    }

    /** AsyncFromSyncIteratorContinuation. */
    private void unwrap(JSObject next, JSPromise p, boolean closeOnRejection) {
        boolean done = Iterators.complete(next);
        Object value = next.get("value");
        JSPromise wrapper;
        try {
            wrapper = JSPromise.promiseResolve(realm, value);
        } catch (JSThrow t) {
            if (!done && closeOnRejection) throw Iterators.closeAndThrow(iterator.iterator, t);
            throw t;
        }
        wrapper.whenSettled(new Unwrap(p, done, !done && closeOnRejection));
    }

    /** The reaction that makes an iterator result of the settled value. */
    private final class Unwrap implements JSPromise.Reaction {
        private final JSPromise to;
        private final boolean done;
        private final boolean closeOnRejection;

        Unwrap(JSPromise to, boolean done, boolean closeOnRejection) {
            this.to = to;
            this.done = done;
            this.closeOnRejection = closeOnRejection;
        }

        @Override
        public Realm realm() {
            return realm;
        }

        @Override
        public void settled(int how, Object value) {
            if (how == JSPromise.FULFILLED) {
                to.resolve(Iterators.createResult(realm, value, done));
                return;
            }
            if (closeOnRejection) Iterators.closeAndThrow(iterator.iterator, new JSThrow(value));
            to.reject(value);
        }
    }
}
