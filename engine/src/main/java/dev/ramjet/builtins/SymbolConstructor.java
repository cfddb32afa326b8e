package dev.ramjet.builtins;

import dev.ramjet.runtime.BuiltinFunction;
import dev.ramjet.runtime.BuiltinTable;
import dev.ramjet.runtime.Conversions;
import dev.ramjet.runtime.Errors;
import dev.ramjet.runtime.Intrinsic;
import dev.ramjet.runtime.JSObject;
import dev.ramjet.runtime.JSSymbol;
import dev.ramjet.runtime.Realm;
import dev.ramjet.runtime.Undefined;
import dev.ramjet.runtime.Values;

/**
 * %Symbol%.
 *
 * @see <a href="https://tc39.es/ecma262/#sec-symbol-constructor">The Symbol Constructor</a>
 */
final class SymbolConstructor extends BuiltinTable {
    private static final SymbolConstructor TABLE = new SymbolConstructor();

    private static final int CONSTRUCTOR = 0;
    private static final int FOR = 1;
    private static final int KEY_FOR = 2;

    private SymbolConstructor() {
        super("new Symbol/0", "for/1", "keyFor/1");
    }

    static JSObject create(Realm realm) {
        JSObject c = TABLE.constructor(realm, null, realm.intrinsic(Intrinsic.SYMBOL_PROTOTYPE));
        JSSymbol[] wellKnown = {JSSymbol.ASYNC_ITERATOR, JSSymbol.HAS_INSTANCE, JSSymbol.IS_CONCAT_SPREADABLE, JSSymbol.ITERATOR, JSSymbol.MATCH,
            JSSymbol.MATCH_ALL, JSSymbol.REPLACE, JSSymbol.SEARCH, JSSymbol.SPECIES, JSSymbol.SPLIT, JSSymbol.TO_PRIMITIVE, JSSymbol.TO_STRING_TAG,
            JSSymbol.UNSCOPABLES, JSSymbol.DISPOSE, JSSymbol.ASYNC_DISPOSE, JSSymbol.METADATA};
        // "Symbol.iterator" is also its description.
        for (JSSymbol s : wellKnown) c.addProperty(s.description().substring(7), s, 0);
        return c;
    }

    @Override
    public Object call(int id, Realm realm, Object thisValue, Object[] args, JSObject newTarget, BuiltinFunction self) {
        Object a = Values.arg(args, 0);
        switch (id) {
            case CONSTRUCTOR:
                // Symbol(description) — https://tc39.es/ecma262/#sec-symbol-description
                if (newTarget != null) throw Errors.typeError("Symbol is not a constructor");
                return JSSymbol.create(a == Undefined.INSTANCE ? null : Conversions.toString(a));
            case FOR:
                // Symbol.for(key) — https://tc39.es/ecma262/#sec-symbol.for
                return realm.agent.symbolFor(Conversions.toString(a));
            case KEY_FOR: {
                // Symbol.keyFor(sym) — https://tc39.es/ecma262/#sec-symbol.keyfor
                if (!(a instanceof JSSymbol s)) throw Errors.typeError(Errors.display(a) + " is not a symbol");
                String key = s.registryKey();
                return key == null ? Undefined.INSTANCE : key;
            }
            default: throw new IllegalArgumentException();
        }
    }
}
