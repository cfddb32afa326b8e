package dev.ramjet.builtins;

import dev.ramjet.runtime.BuiltinFunction;
import dev.ramjet.runtime.BuiltinTable;
import dev.ramjet.runtime.Conversions;
import dev.ramjet.runtime.Errors;
import dev.ramjet.runtime.Intrinsic;
import dev.ramjet.runtime.JSObject;
import dev.ramjet.runtime.NumberFormatter;
import dev.ramjet.runtime.PrimitiveWrapper;
import dev.ramjet.runtime.Realm;
import dev.ramjet.runtime.Undefined;
import dev.ramjet.runtime.Values;

/**
 * %Number.prototype%: itself a Number object, +0.
 *
 * @see <a href="https://tc39.es/ecma262/#sec-properties-of-the-number-prototype-object">Properties of the Number Prototype Object</a>
 */
final class NumberPrototype extends BuiltinTable {
    private static final int TO_EXPONENTIAL = 0, TO_FIXED = 1, TO_PRECISION = 2, TO_STRING = 3, VALUE_OF = 4, TO_LOCALE_STRING = 5;
    private static final String[] NAMES = {"toExponential", "toFixed", "toPrecision", "toString", "valueOf", "toLocaleString"};
    private static final NumberPrototype TABLE = new NumberPrototype();

    private NumberPrototype() {
        super("toExponential/1", "toFixed/1", "toPrecision/1", "toString/1", "valueOf/0", "toLocaleString/0");
    }

    static JSObject create(Realm realm) {
        return TextLibrary.prototype(realm, new PrimitiveWrapper(realm.intrinsic(Intrinsic.OBJECT_PROTOTYPE), 0), TABLE, Intrinsic.NUMBER);
    }

    @Override
    public Object call(int id, Realm realm, Object thisValue, Object[] args, JSObject newTarget, BuiltinFunction self) {
        Object n = thisNumber(thisValue, id);
        Object argument = Values.arg(args, 0);
        switch (id) {
            case TO_EXPONENTIAL: return toExponential(Values.doubleValue(n), argument);
            case TO_FIXED: return toFixed(Values.doubleValue(n), argument);
            case TO_PRECISION: return toPrecision(Values.doubleValue(n), argument);
            case TO_STRING: return toString(n, argument);
            case TO_LOCALE_STRING: return LocaleFormatter.number(Values.doubleValue(n));
            default: return n;
        }
    }

    /** ThisNumberValue. */
    private static Object thisNumber(Object v, int id) {
        if (Values.isNumber(v)) return v;
        if (v instanceof PrimitiveWrapper w && Values.isNumber(w.value)) return w.value;
        throw Errors.typeError("Number.prototype." + NAMES[id] + " requires that 'this' be a Number");
    }

    /** Number.prototype.toExponential ( fractionDigits ) https://tc39.es/ecma262/#sec-number.prototype.toexponential */
    private static Object toExponential(double x, Object fractionDigits) {
        double f = Conversions.toIntegerOrInfinity(fractionDigits);
        if (!Double.isFinite(x)) return NumberFormatter.toString(x);
        if (f < 0 || f > 100) throw Errors.rangeError("toExponential() argument must be between 0 and 100");
        return NumberFormatter.toExponential(x, fractionDigits == Undefined.INSTANCE ? -1 : (int) f);
    }

    /** Number.prototype.toFixed ( fractionDigits ) https://tc39.es/ecma262/#sec-number.prototype.tofixed */
    private static Object toFixed(double x, Object fractionDigits) {
        double f = Conversions.toIntegerOrInfinity(fractionDigits);
        if (f < 0 || f > 100) throw Errors.rangeError("toFixed() digits argument must be between 0 and 100");
        if (!(Math.abs(x) < 1e21)) return NumberFormatter.toString(x);
        return NumberFormatter.toFixed(x, (int) f);
    }

    /** Number.prototype.toPrecision ( precision ) https://tc39.es/ecma262/#sec-number.prototype.toprecision */
    private static Object toPrecision(double x, Object precision) {
        if (precision == Undefined.INSTANCE) return NumberFormatter.toString(x);
        double p = Conversions.toIntegerOrInfinity(precision);
        if (!Double.isFinite(x)) return NumberFormatter.toString(x);
        if (p < 1 || p > 100) throw Errors.rangeError("toPrecision() argument must be between 1 and 100");
        return NumberFormatter.toPrecision(x, (int) p);
    }

    /** Number.prototype.toString ( radix ) https://tc39.es/ecma262/#sec-number.prototype.tostring */
    private static Object toString(Object n, Object radix) {
        double r = radix == Undefined.INSTANCE ? 10 : Conversions.toIntegerOrInfinity(radix);
        if (r < 2 || r > 36) throw Errors.rangeError("toString() radix argument must be between 2 and 36");
        if (r == 10) return Conversions.toString(n);
        if (n instanceof Integer i) return Integer.toString(i, (int) r);
        return NumberFormatter.toRadixString(Values.doubleValue(n), (int) r);
    }
}
