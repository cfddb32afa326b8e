package dev.ramjet.builtins;

import dev.ramjet.runtime.JSObject;
import dev.ramjet.runtime.JSPromise;
import dev.ramjet.runtime.JSThrow;
import dev.ramjet.runtime.Realm;
import dev.ramjet.runtime.Undefined;
import dev.ramjet.runtime.Values;

/**
 * The pair of PromiseReaction Records that {@code then} makes, and their job.
 *
 * @see <a href="https://tc39.es/ecma262/#sec-newpromisereactionjob">NewPromiseReactionJob</a>
 */
final class PromiseReaction implements JSPromise.Reaction {
    private final Realm realm;
    /** {@code null}: nobody looks at the result. */
    private final PromiseCapability capability;
    private final JSObject onFulfilled;
    private final JSObject onRejected;

    private PromiseReaction(Realm realm, PromiseCapability capability, JSObject onFulfilled, JSObject onRejected) {
        this.realm = realm;
        this.capability = capability;
        this.onFulfilled = onFulfilled;
        this.onRejected = onRejected;
    }

    /** PerformPromiseThen — https://tc39.es/ecma262/#sec-performpromisethen */
    static void perform(Realm realm, JSPromise promise, Object onFulfilled, Object onRejected, PromiseCapability capability) {
        promise.whenSettled(new PromiseReaction(realm, capability, Values.isCallable(onFulfilled) ? (JSObject) onFulfilled : null,
            Values.isCallable(onRejected) ? (JSObject) onRejected : null));
    }

    @Override
    public Realm realm() {
        return realm;
    }

    @Override
    public void settled(int state, Object value) {
        JSObject handler = state == JSPromise.FULFILLED ? onFulfilled : onRejected;
        if (handler == null) {
            if (capability == null) return;
            if (state == JSPromise.FULFILLED) capability.resolve(value);
            else capability.reject(value);
            return;
        }
        Object result;
        try {
            result = handler.call(Undefined.INSTANCE, new Object[] {value});
        } catch (JSThrow t) {
            if (capability != null) capability.reject(t.value);
            return;
        }
        if (capability != null) capability.resolve(result);
    }
}
