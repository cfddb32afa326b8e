package dev.ramjet.builtins;

import dev.ramjet.runtime.BuiltinFunction;
import dev.ramjet.runtime.BuiltinTable;
import dev.ramjet.runtime.Conversions;
import dev.ramjet.runtime.Errors;
import dev.ramjet.runtime.Intrinsic;
import dev.ramjet.runtime.JSObject;
import dev.ramjet.runtime.JSPromise;
import dev.ramjet.runtime.JSThrow;
import dev.ramjet.runtime.Operations;
import dev.ramjet.runtime.PropertyKey;
import dev.ramjet.runtime.Realm;
import dev.ramjet.runtime.Shape;
import dev.ramjet.runtime.Strings;
import dev.ramjet.runtime.WrappedFunction;

/**
 * ShadowRealm and its prototype.
 *
 * @see <a href="https://tc39.es/proposal-shadowrealm/">ShadowRealm API</a>
 */
final class ShadowRealms {
    private ShadowRealms() {}

    private static final class ShadowRealm extends JSObject {
        final Realm shadow;

        ShadowRealm(JSObject prototype, Realm shadow) {
            super(prototype, Shape.ORDINARY);
            this.shadow = shadow;
        }
    }

    /** {@code ShadowRealm()} — https://tc39.es/proposal-shadowrealm/#sec-shadowrealm */
    static final class Constructor extends BuiltinTable {
        static final Constructor TABLE = new Constructor();

        private Constructor() {
            super("new ShadowRealm/0");
        }

        @Override
        public Object call(int id, Realm realm, Object thisValue, Object[] args, JSObject newTarget, BuiltinFunction self) {
            if (newTarget == null) throw Args.requiresNew("ShadowRealm");
            JSObject prototype = Operations.prototypeFromConstructor(newTarget, Intrinsic.SHADOW_REALM_PROTOTYPE);
            return new ShadowRealm(prototype, realm.agent.sourceEvaluator.createRealm(realm.agent));
        }
    }

    /** ShadowRealm.prototype. */
    static final class Prototype extends BuiltinTable {
        static final Prototype TABLE = new Prototype();

        private Prototype() {
            super("evaluate/1", "importValue/2");
        }

        @Override
        public Object call(int id, Realm realm, Object thisValue, Object[] args, JSObject newTarget, BuiltinFunction self) {
            if (!(thisValue instanceof ShadowRealm s)) throw Args.incompatible("ShadowRealm.prototype." + functionName(id), thisValue);
            return id == 0 ? evaluate(realm, s.shadow, Args.at(args, 0)) : importValue(realm, s.shadow, Args.at(args, 0), Args.at(args, 1));
        }

        /** {@code ShadowRealm.prototype.evaluate(sourceText)} — https://tc39.es/proposal-shadowrealm/#sec-shadowrealm.prototype.evaluate */
        private static Object evaluate(Realm caller, Realm shadow, Object source) {
            if (!Strings.isString(source)) throw Errors.typeError("ShadowRealm.prototype.evaluate: source text must be a string");
            String text = Strings.flat(source);
            caller.agent.sourceEvaluator.checkEval(caller, text);
            Object result;
            caller.agent.currentRealm = shadow;
            try {
                result = caller.agent.sourceEvaluator.indirectEval(shadow, text);
            } catch (JSThrow t) {
                caller.agent.currentRealm = caller;
                throw WrappedFunction.typeErrorCopy(t.value);
            } finally {
                caller.agent.currentRealm = caller;
            }
            return WrappedFunction.wrap(caller, result);
        }

        /** {@code ShadowRealm.prototype.importValue(specifier, exportName)} — https://tc39.es/proposal-shadowrealm/#sec-shadowrealm.prototype.importvalue */
        private static Object importValue(Realm caller, Realm shadow, Object specifier, Object exportName) {
            String s = Conversions.toString(specifier);
            if (!Strings.isString(exportName)) throw Errors.typeError("ShadowRealm.prototype.importValue: export name must be a string");
            JSPromise promise = JSPromise.create(caller);
            JSPromise loaded;
            caller.agent.currentRealm = shadow;
            try {
                loaded = caller.agent.sourceEvaluator.importModule(shadow, s);
            } finally {
                caller.agent.currentRealm = caller;
            }
            loaded.whenSettled(new ExportGetter(caller, promise, Strings.flat(exportName)));
            return promise;
        }
    }

    private static final class ExportGetter implements JSPromise.Reaction {
        private final Realm caller;
        private final JSPromise promise;
        private final String name;

        ExportGetter(Realm caller, JSPromise promise, String name) {
            this.caller = caller;
            this.promise = promise;
            this.name = name;
        }

        @Override
        public Realm realm() {
            return caller;
        }

        @Override
        public void settled(int state, Object value) {
            try {
                if (state == JSPromise.REJECTED) throw WrappedFunction.typeErrorCopy(value);
                JSObject namespace = (JSObject) value;
                Object key = PropertyKey.fromString(name);
                if (namespace.getOwnProperty(key) == null) throw Errors.typeError("The requested module does not provide an export named '" + name + "'");
                promise.resolve(WrappedFunction.wrap(caller, namespace.get(key)));
            } catch (JSThrow t) {
                promise.reject(t.value);
            }
        }
    }
}
