package dev.ramjet.builtins;

import dev.ramjet.runtime.BuiltinFunction;
import dev.ramjet.runtime.BuiltinTable;
import dev.ramjet.runtime.Conversions;
import dev.ramjet.runtime.Errors;
import dev.ramjet.runtime.Intrinsic;
import dev.ramjet.runtime.JSObject;
import dev.ramjet.runtime.LazyIntrinsic;
import dev.ramjet.runtime.Operations;
import dev.ramjet.runtime.PrimitiveWrapper;
import dev.ramjet.runtime.Realm;
import dev.ramjet.runtime.Shape;
import dev.ramjet.runtime.Values;

/**
 * %Boolean% and %Boolean.prototype%.
 *
 * @see <a href="https://tc39.es/ecma262/#sec-boolean-objects">Boolean Objects</a>
 */
final class BooleanBuiltins {
    private BooleanBuiltins() {}

    static final BuiltinTable CONSTRUCTOR = new Constructor();

    static JSObject createPrototype(Realm realm) {
        PrimitiveWrapper p = new PrimitiveWrapper(realm.intrinsic(Intrinsic.OBJECT_PROTOTYPE), false);
        p.toLibraryObject(realm, 4);
        p.addProperty("constructor", new LazyIntrinsic(Intrinsic.BOOLEAN), Shape.HIDDEN);
        new Prototype().install(realm, p);
        return p;
    }

    private static final class Constructor extends BuiltinTable {
        Constructor() {
            super("new Boolean/1");
        }

        /** Boolean(value) — https://tc39.es/ecma262/#sec-boolean-constructor-boolean-value */
        @Override
        public Object call(int id, Realm realm, Object thisValue, Object[] args, JSObject newTarget, BuiltinFunction self) {
            boolean b = Conversions.toBoolean(Values.arg(args, 0));
            if (newTarget == null) return b;
            return new PrimitiveWrapper(Operations.prototypeFromConstructor(newTarget, Intrinsic.BOOLEAN_PROTOTYPE), b);
        }
    }

    private static final class Prototype extends BuiltinTable {
        Prototype() {
            super("toString/0", "valueOf/0");
        }

        /**
         * Boolean.prototype.toString() — https://tc39.es/ecma262/#sec-boolean.prototype.tostring — and
         * Boolean.prototype.valueOf() — https://tc39.es/ecma262/#sec-boolean.prototype.valueof
         */
        @Override
        public Object call(int id, Realm realm, Object thisValue, Object[] args, JSObject newTarget, BuiltinFunction self) {
            Object v = thisValue instanceof PrimitiveWrapper w ? w.value : thisValue;
            if (!(v instanceof Boolean b)) throw Errors.typeError("Boolean.prototype." + functionName(id) + " requires that 'this' be a Boolean");
            if (id == 0) return b ? "true" : "false";
            return b;
        }
    }
}
