package dev.ramjet.builtins;

import dev.ramjet.runtime.BuiltinFunction;
import dev.ramjet.runtime.BuiltinTable;
import dev.ramjet.runtime.Errors;
import dev.ramjet.runtime.Intrinsic;
import dev.ramjet.runtime.JSObject;
import dev.ramjet.runtime.JSPromise;
import dev.ramjet.runtime.Operations;
import dev.ramjet.runtime.Realm;
import dev.ramjet.runtime.Undefined;

/**
 * Promise.prototype.
 *
 * @see <a href="https://tc39.es/ecma262/#sec-properties-of-the-promise-prototype-object">Properties of the Promise Prototype Object</a>
 */
final class PromisePrototype extends BuiltinTable {
    static final PromisePrototype TABLE = new PromisePrototype();
    static final int THEN = 0;

    private PromisePrototype() {
        super("then/2", "catch/1", "finally/1");
    }

    @Override
    public Object call(int id, Realm realm, Object thisValue, Object[] args, JSObject newTarget, BuiltinFunction self) {
        switch (id) {
            case THEN: return then(realm, thisValue, Args.at(args, 0), Args.at(args, 1));
            case 1:
                // Promise.prototype.catch(onRejected) — https://tc39.es/ecma262/#sec-promise.prototype.catch
                return Operations.invoke(realm, thisValue, "then", Undefined.INSTANCE, Args.at(args, 0));
            default: return finallyDo(realm, thisValue, Args.at(args, 0));
        }
    }

    /** {@code Promise.prototype.then(onFulfilled, onRejected)} — https://tc39.es/ecma262/#sec-promise.prototype.then */
    private static Object then(Realm realm, Object thisValue, Object onFulfilled, Object onRejected) {
        if (!(thisValue instanceof JSPromise promise)) throw Args.incompatible("Promise.prototype.then", thisValue);
        if (realm.isPromiseSpeciesPristine(promise)) {
            JSPromise derived = JSPromise.create(realm);
            PromiseReaction.perform(realm, promise, onFulfilled, onRejected, new PromiseCapability(realm, derived));
            return derived;
        }
        JSObject constructor = Operations.speciesConstructor(promise, realm.intrinsic(Intrinsic.PROMISE));
        PromiseCapability capability = PromiseCapability.create(realm, constructor);
        PromiseReaction.perform(realm, promise, onFulfilled, onRejected, capability);
        return capability.promise;
    }

    /** {@code Promise.prototype.finally(onFinally)} — https://tc39.es/ecma262/#sec-promise.prototype.finally */
    private static Object finallyDo(Realm realm, Object thisValue, Object onFinally) {
        if (!(thisValue instanceof JSObject promise)) throw Errors.typeError("Promise.prototype.finally called on non-object");
        JSObject constructor = Operations.speciesConstructor(promise, realm.intrinsic(Intrinsic.PROMISE));
        if (!(onFinally instanceof JSObject f) || !f.isCallable()) return Operations.invoke(realm, promise, "then", onFinally, onFinally);
        return Operations.invoke(realm, promise, "then", PromiseFunctions.TABLE.function(realm, PromiseFunctions.THEN_FINALLY, f, constructor),
            PromiseFunctions.TABLE.function(realm, PromiseFunctions.CATCH_FINALLY, f, constructor));
    }
}
