package dev.ramjet.builtins;

import dev.ramjet.runtime.BuiltinFunction;
import dev.ramjet.runtime.BuiltinTable;
import dev.ramjet.runtime.Conversions;
import dev.ramjet.runtime.Intrinsic;
import dev.ramjet.runtime.JSObject;
import dev.ramjet.runtime.LazyIntrinsic;
import dev.ramjet.runtime.Operations;
import dev.ramjet.runtime.PrimitiveWrapper;
import dev.ramjet.runtime.Realm;
import dev.ramjet.runtime.Shape;
import dev.ramjet.runtime.Values;

import java.math.BigInteger;

/**
 * The Number constructor.
 *
 * @see <a href="https://tc39.es/ecma262/#sec-number-constructor">The Number Constructor</a>
 */
final class NumberConstructor extends BuiltinTable {
    private static final NumberConstructor TABLE = new NumberConstructor();
    private static final double MAX_SAFE = 9007199254740991.0;

    private NumberConstructor() {
        super("new Number/1", "isFinite/1", "isInteger/1", "isNaN/1", "isSafeInteger/1");
    }

    static JSObject create(Realm realm) {
        BuiltinFunction f = TABLE.constructor(realm, null, realm.intrinsic(Intrinsic.NUMBER_PROTOTYPE));
        f.addProperty("parseFloat", new LazyIntrinsic(Intrinsic.PARSE_FLOAT), Shape.HIDDEN);
        f.addProperty("parseInt", new LazyIntrinsic(Intrinsic.PARSE_INT), Shape.HIDDEN);
        f.addProperty("MAX_VALUE", Double.MAX_VALUE, 0);
        f.addProperty("MIN_VALUE", Double.MIN_VALUE, 0);
        f.addProperty("NaN", Double.NaN, 0);
        f.addProperty("NEGATIVE_INFINITY", Double.NEGATIVE_INFINITY, 0);
        f.addProperty("POSITIVE_INFINITY", Double.POSITIVE_INFINITY, 0);
        f.addProperty("MAX_SAFE_INTEGER", MAX_SAFE, 0);
        f.addProperty("MIN_SAFE_INTEGER", -MAX_SAFE, 0);
        f.addProperty("EPSILON", 0x1p-52, 0);
        return f;
    }

    @Override
    public Object call(int id, Realm realm, Object thisValue, Object[] args, JSObject newTarget, BuiltinFunction self) {
        Object v = Values.arg(args, 0);
        switch (id) {
            case 0: return number(args, newTarget);
            // Number.isFinite ( number ) https://tc39.es/ecma262/#sec-number.isfinite
            case 1: return v instanceof Integer || v instanceof Double d && Double.isFinite(d);
            // Number.isInteger ( number ) https://tc39.es/ecma262/#sec-number.isinteger
            case 2: return v instanceof Integer || v instanceof Double d && isIntegral(d);
            // Number.isNaN ( number ) https://tc39.es/ecma262/#sec-number.isnan
            case 3: return v instanceof Double d && d.isNaN();
            // Number.isSafeInteger ( number ) https://tc39.es/ecma262/#sec-number.issafeinteger
            default: return v instanceof Integer || v instanceof Double d && isIntegral(d) && Math.abs(d) <= MAX_SAFE;
        }
    }

    private static boolean isIntegral(double d) {
        return Math.floor(d) == d && !Double.isInfinite(d);
    }

    /** Number ( value ) https://tc39.es/ecma262/#sec-number-constructor-number-value */
    private static Object number(Object[] args, JSObject newTarget) {
        Object n = 0;
        if (args.length > 0) {
            n = Conversions.toNumeric(args[0]);
            if (n instanceof BigInteger b) n = Values.number(b.doubleValue());
        }
        if (newTarget == null) return n;
        return new PrimitiveWrapper(Operations.prototypeFromConstructor(newTarget, Intrinsic.NUMBER_PROTOTYPE), n);
    }
}
