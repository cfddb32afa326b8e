package dev.ramjet.builtins;

import dev.ramjet.runtime.BigInts;
import dev.ramjet.runtime.BuiltinFunction;
import dev.ramjet.runtime.BuiltinTable;
import dev.ramjet.runtime.Conversions;
import dev.ramjet.runtime.Errors;
import dev.ramjet.runtime.Intrinsic;
import dev.ramjet.runtime.JSObject;
import dev.ramjet.runtime.Realm;
import dev.ramjet.runtime.Values;

import java.math.BigDecimal;
import java.math.BigInteger;

/**
 * The BigInt constructor.
 *
 * @see <a href="https://tc39.es/ecma262/#sec-bigint-constructor">The BigInt Constructor</a>
 */
final class BigIntConstructor extends BuiltinTable {
    private static final BigIntConstructor TABLE = new BigIntConstructor();

    private BigIntConstructor() {
        super("new BigInt/1", "asUintN/2", "asIntN/2");
    }

    static JSObject create(Realm realm) {
        return TABLE.constructor(realm, null, realm.intrinsic(Intrinsic.BIGINT_PROTOTYPE));
    }

    @Override
    public Object call(int id, Realm realm, Object thisValue, Object[] args, JSObject newTarget, BuiltinFunction self) {
        switch (id) {
            case 0:
                if (newTarget != null) throw Errors.typeError("BigInt is not a constructor");
                return bigInt(Values.arg(args, 0));
            case 1: return asUintN(args);
            default: return asIntN(args);
        }
    }

    /** BigInt ( value ) https://tc39.es/ecma262/#sec-bigint-constructor-number-value */
    private static Object bigInt(Object value) {
        Object p = Conversions.toPrimitive(value, Conversions.HINT_NUMBER);
        return Values.isNumber(p) ? numberToBigInt(p) : Conversions.toBigInt(p);
    }

    /** NumberToBigInt. */
    static BigInteger numberToBigInt(Object number) {
        if (number instanceof Integer i) return BigInteger.valueOf(i);
        double d = Values.doubleValue(number);
        if (d != Math.floor(d) || Double.isInfinite(d)) {
            throw Errors.rangeError("The number " + Conversions.numberToString(d) + " cannot be converted to a BigInt because it is not an integer");
        }
        long l = (long) d;
        return l == d && Math.abs(d) < 0x1p62 ? BigInteger.valueOf(l) : new BigDecimal(d).toBigInteger();
    }

    private static long bits(Object[] args) {
        Object v = Values.arg(args, 0);
        if (v instanceof Integer i && i >= 0) return i;
        double d = Conversions.toIntegerOrInfinity(v);
        if (d < 0 || d > 9007199254740991.0) throw Errors.rangeError("Invalid value: not (convertible to) a safe integer");
        return (long) d;
    }

    /** BigInt.asUintN ( bits, bigint ) https://tc39.es/ecma262/#sec-bigint.asuintn */
    private static Object asUintN(Object[] args) {
        long bits = bits(args);
        BigInteger b = Conversions.toBigInt(Values.arg(args, 1));
        if (b.signum() >= 0 && b.bitLength() <= bits) return b;
        if (bits > BigInts.MAX_BITS) throw Errors.rangeError("Maximum BigInt size exceeded");
        return low(b, (int) bits);
    }

    private static BigInteger low(BigInteger b, int bits) {
        return b.and(BigInteger.ONE.shiftLeft(bits).subtract(BigInteger.ONE));
    }

    /** BigInt.asIntN ( bits, bigint ) https://tc39.es/ecma262/#sec-bigint.asintn */
    private static Object asIntN(Object[] args) {
        long bits = bits(args);
        BigInteger b = Conversions.toBigInt(Values.arg(args, 1));
        if (b.bitLength() < bits) return b;
        if (bits == 0) return BigInteger.ZERO;
        BigInteger r = low(b, (int) bits);
        return r.testBit((int) bits - 1) ? r.subtract(BigInteger.ONE.shiftLeft((int) bits)) : r;
    }
}
