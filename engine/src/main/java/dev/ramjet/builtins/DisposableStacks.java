package dev.ramjet.builtins;

import dev.ramjet.runtime.BuiltinFunction;
import dev.ramjet.runtime.BuiltinTable;
import dev.ramjet.runtime.DisposeCapability;
import dev.ramjet.runtime.Errors;
import dev.ramjet.runtime.Intrinsic;
import dev.ramjet.runtime.JSObject;
import dev.ramjet.runtime.JSPromise;
import dev.ramjet.runtime.JSThrow;
import dev.ramjet.runtime.Operations;
import dev.ramjet.runtime.Realm;
import dev.ramjet.runtime.Shape;
import dev.ramjet.runtime.Undefined;

/**
 * DisposableStack and AsyncDisposableStack.
 *
 * @see <a href="https://tc39.es/proposal-explicit-resource-management/#sec-disposablestack-objects">DisposableStack Objects</a>
 * @see <a href="https://tc39.es/proposal-explicit-resource-management/#sec-asyncdisposablestack-objects">AsyncDisposableStack Objects</a>
 */
final class DisposableStacks {
    private DisposableStacks() {}

    /** An instance of either. */
    private static final class Stack extends JSObject {
        final boolean async;
        DisposeCapability capability;
        boolean disposed;

        Stack(JSObject prototype, boolean async, DisposeCapability capability) {
            super(prototype, Shape.ORDINARY);
            this.async = async;
            this.capability = capability;
        }
    }

    private static Intrinsic prototypeOf(boolean async) {
        return async ? Intrinsic.ASYNC_DISPOSABLE_STACK_PROTOTYPE : Intrinsic.DISPOSABLE_STACK_PROTOTYPE;
    }

    /** {@code DisposableStack()}, {@code AsyncDisposableStack()} — https://tc39.es/proposal-explicit-resource-management/#sec-disposablestack */
    static final class Constructor extends BuiltinTable {
        static final Constructor SYNC = new Constructor("new DisposableStack/0", false);
        static final Constructor ASYNC = new Constructor("new AsyncDisposableStack/0", true);

        private final boolean async;

        private Constructor(String row, boolean async) {
            super(row);
            this.async = async;
        }

        @Override
        public Object call(int id, Realm realm, Object thisValue, Object[] args, JSObject newTarget, BuiltinFunction self) {
            if (newTarget == null) throw Args.requiresNew(functionName(0));
            return new Stack(Operations.prototypeFromConstructor(newTarget, prototypeOf(async)), async, new DisposeCapability(realm));
        }
    }

    /** The prototypes, whose methods differ in {@code dispose} only. */
    static final class Prototype extends BuiltinTable {
        static final Prototype SYNC = new Prototype("dispose/0", "@dispose=dispose", false);
        static final Prototype ASYNC = new Prototype("disposeAsync/0", "@asyncDispose=disposeAsync", true);

        private final boolean async;

        private Prototype(String dispose, String alias, boolean async) {
            super("use/1", dispose, alias, "adopt/2", "defer/1", "move/0", "get disposed");
            this.async = async;
        }

        @Override
        public Object call(int id, Realm realm, Object thisValue, Object[] args, JSObject newTarget, BuiltinFunction self) {
            if (id == 1 && async) return disposeAsync(realm, thisValue);
            Stack stack = receiver(id, thisValue);
            switch (id) {
                case 0: {
                    // use(value) — https://tc39.es/proposal-explicit-resource-management/#sec-disposablestack.prototype.use
                    requireLive(stack, id);
                    Object value = Args.at(args, 0);
                    stack.capability.add(value, async);
                    return value;
                }
                case 1: return dispose(stack);
                case 3: {
                    // adopt(value, onDispose) — https://tc39.es/proposal-explicit-resource-management/#sec-disposablestack.prototype.adopt
                    requireLive(stack, id);
                    JSObject onDispose = Args.callable(args, 1);
                    Object value = Args.at(args, 0);
                    stack.capability.addMethod(onDispose, new Object[] {value}, async);
                    return value;
                }
                case 4: {
                    // defer(onDispose) — https://tc39.es/proposal-explicit-resource-management/#sec-disposablestack.prototype.defer
                    requireLive(stack, id);
                    stack.capability.addMethod(Args.callable(args, 0), Operations.NO_ARGS, async);
                    return Undefined.INSTANCE;
                }
                case 5: {
                    // move() — https://tc39.es/proposal-explicit-resource-management/#sec-disposablestack.prototype.move
                    requireLive(stack, id);
                    Stack moved = new Stack(realm.intrinsic(prototypeOf(async)), async, stack.capability.move());
                    stack.disposed = true;
                    return moved;
                }
                default:
                    // get disposed — https://tc39.es/proposal-explicit-resource-management/#sec-get-disposablestack.prototype.disposed
                    return stack.disposed;
            }
        }

        private Stack receiver(int id, Object thisValue) {
            if (thisValue instanceof Stack s && s.async == async) return s;
            throw Args.incompatible((async ? "AsyncDisposableStack" : "DisposableStack") + ".prototype." + functionName(id), thisValue);
        }

        private void requireLive(Stack stack, int id) {
            if (stack.disposed) {
                throw Errors.referenceError("Cannot call " + (async ? "AsyncDisposableStack" : "DisposableStack") + ".prototype." + functionName(id)
                    + " on an already-disposed DisposableStack");
            }
        }

        /** {@code DisposableStack.prototype.dispose()} — https://tc39.es/proposal-explicit-resource-management/#sec-disposablestack.prototype.dispose */
        private static Object dispose(Stack stack) {
            if (stack.disposed) return Undefined.INSTANCE;
            stack.disposed = true;
            stack.capability.next();
            stack.capability.end();
            return Undefined.INSTANCE;
        }

        /** {@code AsyncDisposableStack.prototype.disposeAsync()} — https://tc39.es/proposal-explicit-resource-management/#sec-asyncdisposablestack.prototype.disposeAsync */
        private Object disposeAsync(Realm realm, Object thisValue) {
            JSPromise promise = JSPromise.create(realm);
            try {
                Stack stack = receiver(1, thisValue);
                if (stack.disposed) {
                    promise.resolve(Undefined.INSTANCE);
                } else {
                    stack.disposed = true;
                    new AsyncDisposal(realm, stack.capability, promise).run();
                }
            } catch (JSThrow t) {
                promise.reject(t.value);
            }
            return promise;
        }
    }

    /** DisposeResources with its awaits, outside of an async function. */
    private static final class AsyncDisposal implements JSPromise.Reaction {
        private final Realm realm;
        private final DisposeCapability capability;
        private final JSPromise promise;

        AsyncDisposal(Realm realm, DisposeCapability capability, JSPromise promise) {
            this.realm = realm;
            this.capability = capability;
            this.promise = promise;
        }

        void run() {
            Object awaited;
            while ((awaited = capability.next()) != null) {
                try {
                    JSPromise.promiseResolve(realm, awaited).whenSettled(this);
                    return;
                } catch (JSThrow t) {
                    capability.fail(t.value);
                }
            }
            try {
                capability.end();
            } catch (JSThrow t) {
                promise.reject(t.value);
                return;
            }
            promise.resolve(Undefined.INSTANCE);
        }

        @Override
        public void settled(int state, Object value) {
            if (state == JSPromise.REJECTED) capability.fail(value);
            run();
        }

        @Override
        public Realm realm() {
            return realm;
        }
    }
}
