package dev.ramjet.builtins;

import dev.ramjet.runtime.BuiltinFunction;
import dev.ramjet.runtime.BuiltinTable;
import dev.ramjet.runtime.Errors;
import dev.ramjet.runtime.JSObject;
import dev.ramjet.runtime.JSPromise;
import dev.ramjet.runtime.JSThrow;
import dev.ramjet.runtime.Operations;
import dev.ramjet.runtime.Realm;
import dev.ramjet.runtime.Undefined;

/** The anonymous functions that promises hand out, with what each closes over. */
final class PromiseFunctions extends BuiltinTable implements JSPromise.PromiseSupport {
    static final PromiseFunctions TABLE = new PromiseFunctions();

    /** Promise Resolve Functions; captured: the {@link PromiseCapability}. */
    static final int RESOLVE = 0;
    /** Promise Reject Functions; captured: the {@link PromiseCapability}. */
    static final int REJECT = 1;
    /** The executor of NewPromiseCapability; captured: {@link PromiseCapability.Executor}. */
    static final int CAPABILITIES_EXECUTOR = 2;
    /** Then Finally Functions; captured: onFinally, constructor. */
    static final int THEN_FINALLY = 3;
    static final int CATCH_FINALLY = 4;
    /** Returns, throws what it captured. */
    static final int VALUE_THUNK = 5;
    static final int THROWER = 6;
    /** Element functions of the combinators; captured: the {@link PromiseCombinator.Element}. */
    static final int ELEMENT_FULFILLED = 7;
    static final int ELEMENT_REJECTED = 8;

    private PromiseFunctions() {
        super("-/1", "-/1", "-/2", "-/1", "-/1", "-/0", "-/0", "-/1", "-/1");
    }

    @Override
    public Object call(int id, Realm realm, Object thisValue, Object[] args, JSObject newTarget, BuiltinFunction self) {
        Object captured = self.captured[0];
        Object value = Args.at(args, 0);
        switch (id) {
            case RESOLVE:
                ((PromiseCapability) captured).resolve(value);
                return Undefined.INSTANCE;
            case REJECT:
                ((PromiseCapability) captured).reject(value);
                return Undefined.INSTANCE;
            case CAPABILITIES_EXECUTOR: {
                PromiseCapability.Executor e = (PromiseCapability.Executor) captured;
                if (e.resolve != Undefined.INSTANCE || e.reject != Undefined.INSTANCE) {
                    throw Errors.typeError("Promise executor has already been invoked with non-undefined arguments");
                }
                e.resolve = value;
                e.reject = Args.at(args, 1);
                return Undefined.INSTANCE;
            }
            case THEN_FINALLY, CATCH_FINALLY: {
                Object result = ((JSObject) captured).call(Undefined.INSTANCE, Operations.NO_ARGS);
                Object promise = PromiseConstructor.promiseResolve(realm, (JSObject) self.captured[1], result);
                return Operations.invoke(realm, promise, "then", function(realm, id == THEN_FINALLY ? VALUE_THUNK : THROWER, value));
            }
            case VALUE_THUNK:
                return captured;
            case THROWER:
                throw new JSThrow(captured);
            case ELEMENT_FULFILLED:
                ((PromiseCombinator.Element) captured).settled(true, value);
                return Undefined.INSTANCE;
            default:
                ((PromiseCombinator.Element) captured).settled(false, value);
                return Undefined.INSTANCE;
        }
    }

    @Override
    public JSObject intrinsicThen(Realm realm) {
        return PromisePrototype.TABLE.function(realm, PromisePrototype.THEN);
    }

    @Override
    public Object[] createResolvingFunctions(Realm realm, JSPromise promise) {
        PromiseCapability c = new PromiseCapability(realm, promise);
        return new Object[] {c.resolveFunction(), c.rejectFunction()};
    }
}
