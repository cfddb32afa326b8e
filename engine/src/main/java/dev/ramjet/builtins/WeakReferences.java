package dev.ramjet.builtins;

import dev.ramjet.runtime.BuiltinFunction;
import dev.ramjet.runtime.BuiltinTable;
import dev.ramjet.runtime.Errors;
import dev.ramjet.runtime.FinalizationRegistry;
import dev.ramjet.runtime.Intrinsic;
import dev.ramjet.runtime.JSObject;
import dev.ramjet.runtime.JSWeakRef;
import dev.ramjet.runtime.Operations;
import dev.ramjet.runtime.Realm;
import dev.ramjet.runtime.Undefined;
import dev.ramjet.runtime.WeakCollection;

/**
 * WeakRef, FinalizationRegistry and their prototypes: four short tables.
 *
 * @see <a href="https://tc39.es/ecma262/#sec-weak-ref-objects">WeakRef Objects</a>
 * @see <a href="https://tc39.es/ecma262/#sec-finalization-registry-objects">FinalizationRegistry Objects</a>
 */
final class WeakReferences {
    private WeakReferences() {}

    /** {@code WeakRef(target)} — https://tc39.es/ecma262/#sec-weak-ref-target */
    static final class WeakRefConstructor extends BuiltinTable {
        static final WeakRefConstructor TABLE = new WeakRefConstructor();

        private WeakRefConstructor() {
            super("new WeakRef/1");
        }

        @Override
        public Object call(int id, Realm realm, Object thisValue, Object[] args, JSObject newTarget, BuiltinFunction self) {
            if (newTarget == null) throw Args.requiresNew("WeakRef");
            Object target = Args.at(args, 0);
            if (!WeakCollection.canBeHeldWeakly(target)) throw Errors.typeError("WeakRef: invalid target");
            return new JSWeakRef(Operations.prototypeFromConstructor(newTarget, Intrinsic.WEAK_REF_PROTOTYPE), target);
        }
    }

    /** {@code WeakRef.prototype.deref()} — https://tc39.es/ecma262/#sec-weak-ref.prototype.deref */
    static final class WeakRefPrototype extends BuiltinTable {
        static final WeakRefPrototype TABLE = new WeakRefPrototype();

        private WeakRefPrototype() {
            super("deref/0");
        }

        @Override
        public Object call(int id, Realm realm, Object thisValue, Object[] args, JSObject newTarget, BuiltinFunction self) {
            if (thisValue instanceof JSWeakRef r) return r.deref();
            throw Args.incompatible("WeakRef.prototype.deref", thisValue);
        }
    }

    /** {@code FinalizationRegistry(cleanupCallback)} — https://tc39.es/ecma262/#sec-finalization-registry-cleanup-callback */
    static final class RegistryConstructor extends BuiltinTable {
        static final RegistryConstructor TABLE = new RegistryConstructor();

        private RegistryConstructor() {
            super("new FinalizationRegistry/1");
        }

        @Override
        public Object call(int id, Realm realm, Object thisValue, Object[] args, JSObject newTarget, BuiltinFunction self) {
            if (newTarget == null) throw Args.requiresNew("FinalizationRegistry");
            if (!(Args.at(args, 0) instanceof JSObject cleanup) || !cleanup.isCallable()) throw Errors.typeError("FinalizationRegistry: cleanup must be callable");
            return new FinalizationRegistry(Operations.prototypeFromConstructor(newTarget, Intrinsic.FINALIZATION_REGISTRY_PROTOTYPE), realm, cleanup);
        }
    }

    /** FinalizationRegistry.prototype's register and unregister. */
    static final class RegistryPrototype extends BuiltinTable {
        static final RegistryPrototype TABLE = new RegistryPrototype();

        private RegistryPrototype() {
            super("register/2", "unregister/1");
        }

        @Override
        public Object call(int id, Realm realm, Object thisValue, Object[] args, JSObject newTarget, BuiltinFunction self) {
            if (!(thisValue instanceof FinalizationRegistry r)) throw Args.incompatible("FinalizationRegistry.prototype." + functionName(id), thisValue);
            Object first = Args.at(args, 0);
            if (id == 0) return register(r, first, Args.at(args, 1), Args.at(args, 2));
            // FinalizationRegistry.prototype.unregister(unregisterToken) — https://tc39.es/ecma262/#sec-finalization-registry.prototype.unregister
            if (!WeakCollection.canBeHeldWeakly(first)) throw Errors.typeError("Invalid unregisterToken ('" + Errors.describe(first) + "')");
            return r.unregister(first);
        }

        /** {@code FinalizationRegistry.prototype.register(target, heldValue[, unregisterToken])} — https://tc39.es/ecma262/#sec-finalization-registry.prototype.register */
        private static Object register(FinalizationRegistry r, Object target, Object held, Object token) {
            if (!WeakCollection.canBeHeldWeakly(target)) throw Errors.typeError("FinalizationRegistry.prototype.register: invalid target");
            if (Operations.sameValue(target, held)) throw Errors.typeError("FinalizationRegistry.prototype.register: target and holdings must not be same");
            if (token != Undefined.INSTANCE && !WeakCollection.canBeHeldWeakly(token)) throw Errors.typeError("Invalid unregisterToken ('" + Errors.describe(token) + "')");
            r.register(target, held, token == Undefined.INSTANCE ? null : token);
            return Undefined.INSTANCE;
        }
    }
}
