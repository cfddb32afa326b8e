package dev.ramjet.builtins;

import dev.ramjet.runtime.BigInts;
import dev.ramjet.runtime.BuiltinFunction;
import dev.ramjet.runtime.BuiltinTable;
import dev.ramjet.runtime.Conversions;
import dev.ramjet.runtime.Errors;
import dev.ramjet.runtime.Intrinsic;
import dev.ramjet.runtime.JSObject;
import dev.ramjet.runtime.JSSymbol;
import dev.ramjet.runtime.PrimitiveWrapper;
import dev.ramjet.runtime.Realm;
import dev.ramjet.runtime.Shape;
import dev.ramjet.runtime.Undefined;
import dev.ramjet.runtime.Values;

import java.math.BigInteger;

/**
 * %BigInt.prototype%.
 *
 * @see <a href="https://tc39.es/ecma262/#sec-properties-of-the-bigint-prototype-object">Properties of the BigInt Prototype Object</a>
 */
final class BigIntPrototype extends BuiltinTable {
    private static final String[] NAMES = {"toLocaleString", "toString", "valueOf"};
    private static final BigIntPrototype TABLE = new BigIntPrototype();

    private BigIntPrototype() {
        super("toLocaleString/0", "toString/0", "valueOf/0");
    }

    static JSObject create(Realm realm) {
        JSObject p = TextLibrary.prototype(realm, realm.newLibraryObject(realm.intrinsic(Intrinsic.OBJECT_PROTOTYPE), 6), TABLE, Intrinsic.BIGINT);
        p.addProperty(JSSymbol.TO_STRING_TAG, "BigInt", Shape.CONFIGURABLE);
        return p;
    }

    @Override
    public Object call(int id, Realm realm, Object thisValue, Object[] args, JSObject newTarget, BuiltinFunction self) {
        BigInteger b = thisBigInt(thisValue, id);
        switch (id) {
            case 0: return LocaleFormatter.bigInt(b);
            case 1: return toString(b, Values.arg(args, 0));
            default: return b;
        }
    }

    /** ThisBigIntValue. */
    private static BigInteger thisBigInt(Object v, int id) {
        if (v instanceof BigInteger b) return b;
        if (v instanceof PrimitiveWrapper w && w.value instanceof BigInteger b) return b;
        throw Errors.typeError("BigInt.prototype." + NAMES[id] + " requires that 'this' be a BigInt");
    }

    /** BigInt.prototype.toString ( [ radix ] ) https://tc39.es/ecma262/#sec-bigint.prototype.tostring */
    private static Object toString(BigInteger b, Object radix) {
        double r = radix == Undefined.INSTANCE ? 10 : Conversions.toIntegerOrInfinity(radix);
        if (r < 2 || r > 36) throw Errors.rangeError("toString() radix argument must be between 2 and 36");
        return BigInts.toString(b, (int) r);
    }
}
