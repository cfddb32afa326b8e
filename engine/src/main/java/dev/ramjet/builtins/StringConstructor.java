package dev.ramjet.builtins;

import dev.ramjet.runtime.BuiltinFunction;
import dev.ramjet.runtime.BuiltinTable;
import dev.ramjet.runtime.Conversions;
import dev.ramjet.runtime.Errors;
import dev.ramjet.runtime.Intrinsic;
import dev.ramjet.runtime.JSObject;
import dev.ramjet.runtime.JSStringObject;
import dev.ramjet.runtime.JSSymbol;
import dev.ramjet.runtime.Operations;
import dev.ramjet.runtime.Realm;
import dev.ramjet.runtime.Strings;
import dev.ramjet.runtime.Values;

/**
 * The String constructor.
 *
 * @see <a href="https://tc39.es/ecma262/#sec-string-constructor">The String Constructor</a>
 */
final class StringConstructor extends BuiltinTable {
    private static final StringConstructor TABLE = new StringConstructor();

    private StringConstructor() {
        super("new String/1", "fromCharCode/1", "fromCodePoint/1", "raw/1");
    }

    static JSObject create(Realm realm) {
        return TABLE.constructor(realm, null, realm.intrinsic(Intrinsic.STRING_PROTOTYPE));
    }

    @Override
    public Object call(int id, Realm realm, Object thisValue, Object[] args, JSObject newTarget, BuiltinFunction self) {
        switch (id) {
            case 0: return string(args, newTarget);
            case 1: return fromCharCode(args);
            case 2: return fromCodePoint(args);
            default: return raw(realm, args);
        }
    }

    /** String ( value ) https://tc39.es/ecma262/#sec-string-constructor-string-value */
    private static Object string(Object[] args, JSObject newTarget) {
        Object s = "";
        if (args.length > 0) {
            if (newTarget == null && args[0] instanceof JSSymbol y) return y.toString();
            s = Conversions.toStringValue(args[0]);
        }
        if (newTarget == null) return s;
        return new JSStringObject(Operations.prototypeFromConstructor(newTarget, Intrinsic.STRING_PROTOTYPE), Strings.flat(s));
    }

    /** String.fromCharCode ( ...codeUnits ) https://tc39.es/ecma262/#sec-string.fromcharcode */
    private static Object fromCharCode(Object[] args) {
        if (args.length == 1) return Strings.ofChar((char) Conversions.toInt32(args[0]));
        char[] units = new char[args.length];
        for (int i = 0; i < units.length; i++) units[i] = (char) Conversions.toInt32(args[i]);
        return new String(units);
    }

    /** String.fromCodePoint ( ...codePoints ) https://tc39.es/ecma262/#sec-string.fromcodepoint */
    private static Object fromCodePoint(Object[] args) {
        StringBuilder b = new StringBuilder(args.length);
        for (int i = 0; i < args.length; i++) {
            double d = Conversions.toNumber(args[i]);
            int cp = (int) d;
            if (cp != d || cp < 0 || cp > 0x10ffff) throw Errors.rangeError("Invalid code point " + Conversions.numberToString(d));
            b.appendCodePoint(cp);
        }
        return b.toString();
    }

    /** String.raw ( template, ...substitutions ) https://tc39.es/ecma262/#sec-string.raw */
    private static Object raw(Realm realm, Object[] args) {
        JSObject cooked = Conversions.toObject(realm, Values.arg(args, 0));
        JSObject literals = Conversions.toObject(realm, cooked.get("raw"));
        long count = Operations.lengthOfArrayLike(literals);
        if (count <= 0) return "";
        Object result = "";
        for (long i = 0;; i++) {
            if ((i & 0x3ff) == 0x3ff) realm.agent.poll();
            result = Strings.concat(result, Conversions.toStringValue(literals.getIndex(i)));
            if (i + 1 == count) return result;
            if (i + 1 < args.length) result = Strings.concat(result, Conversions.toStringValue(args[(int) i + 1]));
        }
    }
}
