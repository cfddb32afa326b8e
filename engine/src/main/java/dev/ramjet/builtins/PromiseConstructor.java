package dev.ramjet.builtins;

import dev.ramjet.runtime.BuiltinFunction;
import dev.ramjet.runtime.BuiltinTable;
import dev.ramjet.runtime.Errors;
import dev.ramjet.runtime.Intrinsic;
import dev.ramjet.runtime.JSObject;
import dev.ramjet.runtime.JSPromise;
import dev.ramjet.runtime.JSThrow;
import dev.ramjet.runtime.Operations;
import dev.ramjet.runtime.Realm;
import dev.ramjet.runtime.Undefined;

import java.util.Arrays;

/**
 * The Promise constructor.
 *
 * @see <a href="https://tc39.es/ecma262/#sec-promise-constructor">The Promise Constructor</a>
 */
final class PromiseConstructor extends BuiltinTable {
    static final PromiseConstructor TABLE = new PromiseConstructor();

    private static final int SPECIES = 9;

    private PromiseConstructor() {
        super("new Promise/1", "all/1", "allSettled/1", "any/1", "race/1", "resolve/1", "reject/1", "withResolvers/0", "try/1", "get @species",
            "allKeyed/1", "allSettledKeyed/1");
    }

    @Override
    public Object call(int id, Realm realm, Object thisValue, Object[] args, JSObject newTarget, BuiltinFunction self) {
        Object first = Args.at(args, 0);
        if (id != 0 && id != SPECIES && !(thisValue instanceof JSObject)) {
            throw Errors.typeError((id == 5 ? "PromiseResolve" : id == 6 ? "PromiseReject" : "Promise." + functionName(id)) + " called on non-object");
        }
        switch (id) {
            case 0: return construct(realm, first, newTarget);
            case 1: return PromiseCombinator.all(realm, thisValue, first, PromiseCombinator.ALL);
            case 2: return PromiseCombinator.all(realm, thisValue, first, PromiseCombinator.ALL_SETTLED);
            case 3: return PromiseCombinator.all(realm, thisValue, first, PromiseCombinator.ANY);
            case 4: return PromiseCombinator.race(realm, thisValue, first);
            case 5:
                // Promise.resolve(x) — https://tc39.es/ecma262/#sec-promise.resolve
                return promiseResolve(realm, (JSObject) thisValue, first);
            case 6: {
                // Promise.reject(r) — https://tc39.es/ecma262/#sec-promise.reject
                PromiseCapability capability = PromiseCapability.create(realm, thisValue);
                capability.reject(first);
                return capability.promise;
            }
            case 7: return withResolvers(realm, thisValue);
            case 8: return tryCall(realm, thisValue, args);
            case SPECIES: return thisValue;
            case 10: return PromiseCombinator.keyed(realm, thisValue, first, PromiseCombinator.ALL);
            default: return PromiseCombinator.keyed(realm, thisValue, first, PromiseCombinator.ALL_SETTLED);
        }
    }

    /** {@code Promise(executor)} — https://tc39.es/ecma262/#sec-promise-executor */
    private static Object construct(Realm realm, Object executor, JSObject newTarget) {
        if (newTarget == null) throw Errors.typeError("Promise constructor cannot be invoked without 'new'");
        if (!(executor instanceof JSObject f) || !f.isCallable()) throw Errors.typeError("Promise resolver " + Errors.describe(executor) + " is not a function");
        JSPromise promise = new JSPromise(Operations.prototypeFromConstructor(newTarget, Intrinsic.PROMISE_PROTOTYPE));
        PromiseCapability capability = new PromiseCapability(realm, promise);
        try {
            f.call(Undefined.INSTANCE, new Object[] {capability.resolveFunction(), capability.rejectFunction()});
        } catch (JSThrow t) {
            capability.reject(t.value);
        }
        return promise;
    }

    /** PromiseResolve — https://tc39.es/ecma262/#sec-promise-resolve */
    static Object promiseResolve(Realm realm, JSObject constructor, Object x) {
        if (x instanceof JSPromise p && (constructor == realm.intrinsic(Intrinsic.PROMISE) && realm.isPromiseConstructorPristine(p) || p.get("constructor") == constructor)) return p;
        PromiseCapability capability = PromiseCapability.create(realm, constructor);
        capability.resolve(x);
        return capability.promise;
    }

    /** {@code Promise.withResolvers()} — https://tc39.es/ecma262/#sec-promise.withResolvers */
    private static Object withResolvers(Realm realm, Object constructor) {
        PromiseCapability capability = PromiseCapability.create(realm, constructor);
        JSObject o = realm.newObject();
        o.createDataProperty("promise", capability.promise);
        o.createDataProperty("resolve", capability.resolveFunction());
        o.createDataProperty("reject", capability.rejectFunction());
        return o;
    }

    /** {@code Promise.try(callback, ...args)} — https://tc39.es/ecma262/#sec-promise.try */
    private static Object tryCall(Realm realm, Object constructor, Object[] args) {
        PromiseCapability capability = PromiseCapability.create(realm, constructor);
        Object result;
        try {
            result = Operations.call(Args.at(args, 0), Undefined.INSTANCE, args.length > 1 ? Arrays.copyOfRange(args, 1, args.length) : Operations.NO_ARGS);
        } catch (JSThrow t) {
            capability.reject(t.value);
            return capability.promise;
        }
        capability.resolve(result);
        return capability.promise;
    }
}
