package dev.ramjet.builtins;

import dev.ramjet.runtime.BuiltinFunction;
import dev.ramjet.runtime.BuiltinTable;
import dev.ramjet.runtime.JSObject;
import dev.ramjet.runtime.JSPromise;
import dev.ramjet.runtime.JSThrow;
import dev.ramjet.runtime.Operations;
import dev.ramjet.runtime.Realm;
import dev.ramjet.runtime.Undefined;

/**
 * %AsyncIteratorPrototype%.
 *
 * @see <a href="https://tc39.es/ecma262/#sec-asynciteratorprototype">The %AsyncIteratorPrototype% Object</a>
 */
final class AsyncIteratorPrototype extends BuiltinTable {
    static final AsyncIteratorPrototype TABLE = new AsyncIteratorPrototype();

    private AsyncIteratorPrototype() {
        super("@asyncIterator/0", "@asyncDispose/0", "-/1");
    }

    @Override
    public Object call(int id, Realm realm, Object thisValue, Object[] args, JSObject newTarget, BuiltinFunction self) {
        switch (id) {
            case 0: return thisValue;
            case 1: return asyncDispose(realm, thisValue);
            default: return Undefined.INSTANCE;
        }
    }

    /** {@code %AsyncIteratorPrototype%[Symbol.asyncDispose]()} — https://tc39.es/proposal-explicit-resource-management/#sec-%asynciteratorprototype%-@@asyncdispose */
    private static Object asyncDispose(Realm realm, Object thisValue) {
        PromiseCapability capability = new PromiseCapability(realm, JSPromise.create(realm));
        try {
            JSObject method = Operations.getMethod(realm, thisValue, "return");
            if (method == null) {
                capability.resolve(Undefined.INSTANCE);
            } else {
                Object result = method.call(thisValue, Operations.NO_ARGS);
                JSPromise wrapper = JSPromise.promiseResolve(realm, result);
                PromiseReaction.perform(realm, wrapper, TABLE.function(realm, 2), Undefined.INSTANCE, capability);
            }
        } catch (JSThrow t) {
            capability.reject(t.value);
        }
        return capability.promise;
    }
}
