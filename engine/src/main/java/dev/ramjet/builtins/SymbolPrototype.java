package dev.ramjet.builtins;

import dev.ramjet.runtime.BuiltinFunction;
import dev.ramjet.runtime.BuiltinTable;
import dev.ramjet.runtime.Errors;
import dev.ramjet.runtime.Intrinsic;
import dev.ramjet.runtime.JSObject;
import dev.ramjet.runtime.JSSymbol;
import dev.ramjet.runtime.PrimitiveWrapper;
import dev.ramjet.runtime.Realm;
import dev.ramjet.runtime.Shape;
import dev.ramjet.runtime.Undefined;

/**
 * %Symbol.prototype%.
 *
 * @see <a href="https://tc39.es/ecma262/#sec-properties-of-the-symbol-prototype-object">Properties of the Symbol Prototype Object</a>
 */
final class SymbolPrototype extends BuiltinTable {
    private static final SymbolPrototype TABLE = new SymbolPrototype();

    private static final int TO_STRING = 0;
    private static final int VALUE_OF = 1;
    private static final int DESCRIPTION = 2;
    private static final int TO_PRIMITIVE = 3;

    private SymbolPrototype() {
        super("toString/0", "valueOf/0", "get description", "@toPrimitive!c/1");
    }

    static JSObject create(Realm realm) {
        JSObject p = TABLE.prototype(realm, realm.intrinsic(Intrinsic.OBJECT_PROTOTYPE), Intrinsic.SYMBOL);
        p.addProperty(JSSymbol.TO_STRING_TAG, "Symbol", Shape.CONFIGURABLE);
        return p;
    }

    @Override
    public Object call(int id, Realm realm, Object thisValue, Object[] args, JSObject newTarget, BuiltinFunction self) {
        Object v = thisValue instanceof PrimitiveWrapper w ? w.value : thisValue;
        // ThisSymbolValue
        if (!(v instanceof JSSymbol s)) throw Errors.typeError("Symbol.prototype" + method(id) + " requires that 'this' be a Symbol");
        switch (id) {
            // Symbol.prototype.toString() — https://tc39.es/ecma262/#sec-symbol.prototype.tostring
            case TO_STRING: return s.toString();
            // Symbol.prototype.valueOf() — https://tc39.es/ecma262/#sec-symbol.prototype.valueof
            case VALUE_OF: return s;
            // get Symbol.prototype.description — https://tc39.es/ecma262/#sec-symbol.prototype.description
            case DESCRIPTION: return s.description() == null ? Undefined.INSTANCE : s.description();
            // Symbol.prototype[@@toPrimitive](hint) — https://tc39.es/ecma262/#sec-symbol.prototype-@@toprimitive
            case TO_PRIMITIVE: return s;
            default: throw new IllegalArgumentException();
        }
    }

    private static String method(int id) {
        return id == TO_STRING ? ".toString" : id == VALUE_OF ? ".valueOf" : id == DESCRIPTION ? ".description" : " [ @@toPrimitive ]";
    }
}
