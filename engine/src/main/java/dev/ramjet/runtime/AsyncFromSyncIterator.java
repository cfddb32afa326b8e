package dev.ramjet.runtime;

/**
 * An Async-from-Sync Iterator object: what {@code for await} makes of a synchronous iterator.
 *
 * @see <a href="https://tc39.es/ecma262/#sec-async-from-sync-iterator-objects">Async-from-Sync Iterator Objects</a>
 */
public final class AsyncFromSyncIterator extends JSObject {
    private final Realm realm;
    private final Iterators.Record sync;

    /** CreateAsyncFromSyncIterator but for the record. */
    public AsyncFromSyncIterator(Realm realm, Iterators.Record sync) {
        super(realm.intrinsic(Intrinsic.ASYNC_FROM_SYNC_ITERATOR_PROTOTYPE), Shape.ORDINARY);
        this.realm = realm;
        this.sync = sync;
    }

    /**
     * Its next, throw or return method ({@link JSGenerator#NEXT}, THROW, RETURN).
     *
     * @param args  the arguments, of which the first is passed on if there is one
     * @see <a href="https://tc39.es/ecma262/#sec-%asyncfromsynciteratorprototype%-object">The %AsyncFromSyncIteratorPrototype% Object</a>
     */
    public JSPromise step(int mode, Object[] args) {
        JSPromise promise = JSPromise.create(realm);
        Object[] passed = args.length > 1 ? new Object[] {args[0]} : args;
        try {
            if (mode == JSGenerator.NEXT) {
                unwrap(Iterators.next(sync, passed), promise, true);
                return promise;
            }
            JSObject method = sync.iterator.getMethod(mode == JSGenerator.RETURN ? "return" : "throw");
            if (method == null) {
                if (mode == JSGenerator.RETURN) {
                    promise.resolve(Iterators.createResult(realm, args.length > 0 ? args[0] : Undefined.INSTANCE, true));
                    return promise;
                }
                sync.done = true;
                Iterators.close(sync.iterator);
                throw Errors.typeError("The iterator does not provide a 'throw' method");
            }
            Object result = method.call(sync.iterator, passed);
            if (!(result instanceof JSObject o)) throw Errors.typeError("Iterator result " + Errors.describe(result) + " is not an object");
            unwrap(o, promise, mode == JSGenerator.THROW);
        } catch (JSThrow t) {
            promise.reject(t.value);
        }
        return promise;
    }

    /** AsyncFromSyncIteratorContinuation. */
    private void unwrap(JSObject result, JSPromise promise, boolean closeOnRejection) {
        boolean done = Iterators.complete(result);
        Object value = result.get("value");
        boolean close = closeOnRejection && !done;
        JSPromise wrapper;
        try {
            wrapper = JSPromise.promiseResolve(realm, value);
        } catch (JSThrow t) {
            throw close ? Iterators.closeAndThrow(sync.iterator, t) : t;
        }
        wrapper.whenSettled(new Unwrapper(this, promise, done, close));
    }

    private static final class Unwrapper implements JSPromise.Reaction {
        private final AsyncFromSyncIterator owner;
        private final JSPromise promise;
        private final boolean done;
        private final boolean close;

        Unwrapper(AsyncFromSyncIterator owner, JSPromise promise, boolean done, boolean close) {
            this.owner = owner;
            this.promise = promise;
            this.done = done;
            this.close = close;
        }

        @Override
        public Realm realm() {
            return owner.realm;
        }

        @Override
        public void settled(int state, Object value) {
            if (state == JSPromise.FULFILLED) {
                promise.resolve(Iterators.createResult(owner.realm, value, done));
                return;
            }
            JSThrow t = new JSThrow(value);
            promise.reject((close ? Iterators.closeAndThrow(owner.sync.iterator, t) : t).value);
        }
    }
}
