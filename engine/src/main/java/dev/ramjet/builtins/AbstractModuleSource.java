package dev.ramjet.builtins;

import dev.ramjet.runtime.BuiltinFunction;
import dev.ramjet.runtime.BuiltinTable;
import dev.ramjet.runtime.Errors;
import dev.ramjet.runtime.JSObject;
import dev.ramjet.runtime.Realm;
import dev.ramjet.runtime.Undefined;

/**
 * %AbstractModuleSource%, from which the host's module sources inherit.
 *
 * @see <a href="https://tc39.es/proposal-source-phase-imports/#sec-%abstractmodulesource%-constructor">The %AbstractModuleSource% Constructor</a>
 */
final class AbstractModuleSource {
    private AbstractModuleSource() {}

    static final BuiltinTable CONSTRUCTOR = new Constructor();
    static final BuiltinTable PROTOTYPE = new Prototype();

    private static final class Constructor extends BuiltinTable {
        Constructor() {
            super("new AbstractModuleSource/0");
        }

        @Override
        public Object call(int id, Realm realm, Object thisValue, Object[] args, JSObject newTarget, BuiltinFunction self) {
            throw Errors.typeError("AbstractModuleSource is not a constructor");
        }
    }

    private static final class Prototype extends BuiltinTable {
        Prototype() {
            super("get @toStringTag");
        }

        /** get %AbstractModuleSource%.prototype[@@toStringTag]: no host defines module sources of its own here yet, so no object has the slot. */
        @Override
        public Object call(int id, Realm realm, Object thisValue, Object[] args, JSObject newTarget, BuiltinFunction self) {
            return Undefined.INSTANCE;
        }
    }
}
