package dev.ramjet.builtins;

import dev.ramjet.runtime.BuiltinFunction;
import dev.ramjet.runtime.Errors;
import dev.ramjet.runtime.JSObject;
import dev.ramjet.runtime.JSPromise;
import dev.ramjet.runtime.Realm;
import dev.ramjet.runtime.Undefined;
import dev.ramjet.runtime.Values;

/**
 * A PromiseCapability Record. That of an intrinsic promise constructor settles its promise directly; its resolving
 * functions are made only if somebody wants to see them.
 *
 * @see <a href="https://tc39.es/ecma262/#sec-promisecapability-records">PromiseCapability Records</a>
 */
final class PromiseCapability {
    /** The promise, whatever the constructor made. */
    Object promise;
    private final Realm realm;
    /** The promise where it is settled directly, else {@code null}. */
    private final JSPromise direct;
    /** [[AlreadyResolved]] of the direct promise's resolving functions. */
    private boolean alreadyResolved;
    private JSObject resolve;
    private JSObject reject;

    /** For an intrinsic promise. */
    PromiseCapability(Realm realm, JSPromise promise) {
        this.realm = realm;
        this.promise = promise;
        this.direct = promise;
    }

    private PromiseCapability(Realm realm) {
        this.realm = realm;
        this.direct = null;
    }

    /** NewPromiseCapability — https://tc39.es/ecma262/#sec-newpromisecapability */
    static PromiseCapability create(Realm realm, Object constructor) {
        if (constructor instanceof BuiltinFunction f && f.table == PromiseConstructor.TABLE && f.id == 0) {
            // OPTIMIZATION: the intrinsic constructor's effects are known; its prototype property cannot change.
            return new PromiseCapability(f.realm(), JSPromise.create(f.realm()));
        }
        if (!(constructor instanceof JSObject c) || !c.isConstructor()) throw Errors.typeError(Errors.describe(constructor) + " is not a constructor");
        PromiseCapability capability = new PromiseCapability(realm);
        Executor executor = new Executor();
        Object promise = c.construct(new Object[] {PromiseFunctions.TABLE.function(realm, PromiseFunctions.CAPABILITIES_EXECUTOR, executor)}, c);
        if (!Values.isCallable(executor.resolve)) throw Errors.typeError("Promise resolve or reject function is not callable");
        if (!Values.isCallable(executor.reject)) throw Errors.typeError("Promise resolve or reject function is not callable");
        capability.resolve = (JSObject) executor.resolve;
        capability.reject = (JSObject) executor.reject;
        capability.promise = promise;
        return capability;
    }

    /** What the executor function of NewPromiseCapability notes. */
    static final class Executor {
        Object resolve = Undefined.INSTANCE;
        Object reject = Undefined.INSTANCE;
    }

    /** Whether it is an intrinsic promise's, so that settling it runs no script code but a thenable's {@code then} getter. */
    boolean isDirect() {
        return direct != null;
    }

    /** Call([[Resolve]], undefined, « value »). */
    void resolve(Object value) {
        if (direct == null) {
            resolve.call(Undefined.INSTANCE, new Object[] {value});
        } else if (!alreadyResolved) {
            alreadyResolved = true;
            direct.resolve(value);
        }
    }

    /** Call([[Reject]], undefined, « reason »). */
    void reject(Object reason) {
        if (direct == null) {
            reject.call(Undefined.INSTANCE, new Object[] {reason});
        } else if (!alreadyResolved) {
            alreadyResolved = true;
            direct.reject(reason);
        }
    }

    JSObject resolveFunction() {
        if (resolve == null) resolve = PromiseFunctions.TABLE.function(realm, PromiseFunctions.RESOLVE, this);
        return resolve;
    }

    JSObject rejectFunction() {
        if (reject == null) reject = PromiseFunctions.TABLE.function(realm, PromiseFunctions.REJECT, this);
        return reject;
    }
}
