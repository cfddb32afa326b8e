package dev.ramjet.builtins;

import dev.ramjet.runtime.BuiltinFunction;
import dev.ramjet.runtime.BuiltinTable;
import dev.ramjet.runtime.Conversions;
import dev.ramjet.runtime.Errors;
import dev.ramjet.runtime.Intrinsic;
import dev.ramjet.runtime.Iterators;
import dev.ramjet.runtime.JSObject;
import dev.ramjet.runtime.JSSymbol;
import dev.ramjet.runtime.JSThrow;
import dev.ramjet.runtime.Operations;
import dev.ramjet.runtime.Realm;
import dev.ramjet.runtime.Shape;
import dev.ramjet.runtime.Undefined;
import dev.ramjet.runtime.Values;

/**
 * The Math object.
 *
 * @see <a href="https://tc39.es/ecma262/#sec-math-object">The Math Object</a>
 */
final class MathNamespace extends BuiltinTable {
        private static final int ABS = 0, ACOS = 1, ACOSH = 2, ASIN = 3, ASINH = 4, ATAN = 5, ATANH = 6, ATAN2 = 7, CEIL = 8, CBRT = 9,
        EXPM1 = 10, CLZ32 = 11, COS = 12, COSH = 13, EXP = 14, FLOOR = 15, F16ROUND = 16, FROUND = 17, HYPOT = 18, IMUL = 19, LOG = 20,
        LOG1P = 21, LOG2 = 22, LOG10 = 23, MAX = 24, MIN = 25, POW = 26, RANDOM = 27, ROUND = 28, SIGN = 29, SIN = 30, SINH = 31, SQRT = 32,
        TAN = 33, TANH = 34, TRUNC = 35, SUM_PRECISE = 36;

    private static final MathNamespace TABLE = new MathNamespace();

    private MathNamespace() {
        super("abs/1", "acos/1", "acosh/1", "asin/1", "asinh/1", "atan/1", "atanh/1", "atan2/2", "ceil/1", "cbrt/1", "expm1/1",
            "clz32/1", "cos/1", "cosh/1", "exp/1", "floor/1", "f16round/1", "fround/1", "hypot/2", "imul/2", "log/1", "log1p/1", "log2/1", "log10/1",
            "max/2", "min/2", "pow/2", "random/0", "round/1", "sign/1", "sin/1", "sinh/1", "sqrt/1", "tan/1", "tanh/1", "trunc/1",
            "sumPrecise/1");
    }

    static JSObject create(Realm realm) {
        JSObject math = TABLE.object(realm, realm.intrinsic(Intrinsic.OBJECT_PROTOTYPE));
        math.addProperty("E", Math.E, 0);
        math.addProperty("LN10", 2.302585092994046, 0);
        math.addProperty("LN2", 0.6931471805599453, 0);
        math.addProperty("LOG10E", 0.4342944819032518, 0);
        math.addProperty("LOG2E", 1.4426950408889634, 0);
        math.addProperty("PI", Math.PI, 0);
        math.addProperty("SQRT1_2", 0.7071067811865476, 0);
        math.addProperty("SQRT2", 1.4142135623730951, 0);
        math.addProperty(JSSymbol.TO_STRING_TAG, "Math", Shape.CONFIGURABLE);
        return math;
    }

    @Override
    public Object call(int id, Realm realm, Object thisValue, Object[] args, JSObject newTarget, BuiltinFunction self) {
        switch (id) {
            case MAX: return max(args);
            case MIN: return min(args);
            case RANDOM: return random();
            case HYPOT: return hypot(args);
            case SUM_PRECISE: return sumPrecise(realm, Values.arg(args, 0));
            default:
        }
        Object v = args.length == 0 ? Undefined.INSTANCE : args[0];
        switch (id) {
            case FLOOR, CEIL, ROUND, TRUNC:
                // OPTIMIZATION: integers are themselves.
                if (v instanceof Integer) return v;
                break;
            case ABS:
                if (v instanceof Integer i && i != Integer.MIN_VALUE) return i < 0 ? (Object) (-i) : v;
                break;
            case IMUL: return Conversions.toInt32(v) * Conversions.toInt32(Values.arg(args, 1));
            case CLZ32: return Integer.numberOfLeadingZeros(Conversions.toInt32(v));
            default:
        }
        double x = Conversions.toNumber(v);
        switch (id) {
            case ATAN2: return Values.number(MathFunctions.atan2(x, Conversions.toNumber(Values.arg(args, 1))));
            case POW: return Values.number(Operations.power(x, Conversions.toNumber(Values.arg(args, 1))));
            default: return Values.number(unary(id, x));
        }
    }

    private static double unary(int id, double x) {
        switch (id) {
            case ABS: return Math.abs(x);
            case ACOS: return StrictMath.acos(x);
            case ACOSH: return MathFunctions.acosh(x);
            case ASIN: return StrictMath.asin(x);
            case ASINH: return MathFunctions.asinh(x);
            case ATAN: return StrictMath.atan(x);
            case ATANH: return MathFunctions.atanh(x);
            case CEIL: return Math.ceil(x);
            case CBRT: return MathFunctions.cbrt(x);
            case EXPM1: return StrictMath.expm1(x);
            case COS: return StrictMath.cos(x);
            case COSH: return MathFunctions.cosh(x);
            case EXP: return MathFunctions.exp(x);
            case FLOOR: return Math.floor(x);
            case FROUND: return (float) x;
            case F16ROUND: return MathFunctions.f16round(x);
            case LOG: return StrictMath.log(x);
            case LOG1P: return StrictMath.log1p(x);
            case LOG2: return MathFunctions.log2(x);
            case LOG10: return StrictMath.log10(x);
            case ROUND: return MathFunctions.round(x);
            case SIGN: return MathFunctions.sign(x);
            case SIN: return StrictMath.sin(x);
            case SINH: return StrictMath.sinh(x);
            case SQRT: return Math.sqrt(x);
            case TAN: return StrictMath.tan(x);
            case TANH: return MathFunctions.tanh(x);
            case TRUNC: return MathFunctions.trunc(x);
            default: throw new IllegalArgumentException();
        }
    }

    /** Math.max ( ...args ) https://tc39.es/ecma262/#sec-math.max */
    private static Object max(Object[] args) {
        // OPTIMIZATION: two integers.
        if (args.length == 2 && args[0] instanceof Integer a && args[1] instanceof Integer b) return a >= b ? a : b;
        double r = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < args.length; i++) r = Math.max(r, Conversions.toNumber(args[i]));
        return Values.number(r);
    }

    /** Math.min ( ...args ) https://tc39.es/ecma262/#sec-math.min */
    private static Object min(Object[] args) {
        if (args.length == 2 && args[0] instanceof Integer a && args[1] instanceof Integer b) return a <= b ? a : b;
        double r = Double.POSITIVE_INFINITY;
        for (int i = 0; i < args.length; i++) r = Math.min(r, Conversions.toNumber(args[i]));
        return Values.number(r);
    }

    /** Math.hypot ( ...args ) https://tc39.es/ecma262/#sec-math.hypot */
    private static Object hypot(Object[] args) {
        double[] values = new double[args.length];
        for (int i = 0; i < args.length; i++) values[i] = Conversions.toNumber(args[i]);
        return Values.number(MathFunctions.hypot(values, values.length));
    }

    /** Math.random ( ) https://tc39.es/ecma262/#sec-math.random. */
    private static Object random() {
        return java.util.concurrent.ThreadLocalRandom.current().nextDouble();
    }

    private static final int MINUS_ZERO = 0, NOT_A_NUMBER = 1, MINUS_INFINITY = 2, PLUS_INFINITY = 3, FINITE = 4;

    /** Math.sumPrecise ( items ) https://tc39.es/ecma262/#sec-math.sumprecise */
    private static Object sumPrecise(Realm realm, Object items) {
        if (Values.isNullish(items)) throw Errors.typeError(Conversions.primitiveToDisplayString(items) + " is not iterable");
        Iterators.Record record = Iterators.getIterator(realm, items);
        ExactSum sum = new ExactSum();
        int state = MINUS_ZERO;
        long count = 0;
        Object next;
        while ((next = Iterators.stepValue(record)) != null) {
            if ((++count & 0x3ff) == 0) realm.agent.poll();
            if (!Values.isNumber(next)) {
                JSThrow t = Errors.typeError("Math.sumPrecise requires that each item be a Number");
                throw Iterators.closeAndThrow(record.iterator, t);
            }
            double d = Values.doubleValue(next);
            if (state == NOT_A_NUMBER) continue;
            if (d != d) {
                state = NOT_A_NUMBER;
            } else if (d == Double.POSITIVE_INFINITY) {
                state = state == MINUS_INFINITY ? NOT_A_NUMBER : PLUS_INFINITY;
            } else if (d == Double.NEGATIVE_INFINITY) {
                state = state == PLUS_INFINITY ? NOT_A_NUMBER : MINUS_INFINITY;
            } else if ((d != 0 || Double.doubleToRawLongBits(d) == 0) && (state == MINUS_ZERO || state == FINITE)) {
                state = FINITE;
                sum.add(d);
            }
        }
        switch (state) {
            case MINUS_ZERO: return -0.0;
            case NOT_A_NUMBER: return Double.NaN;
            case MINUS_INFINITY: return Double.NEGATIVE_INFINITY;
            case PLUS_INFINITY: return Double.POSITIVE_INFINITY;
            default: return Values.number(sum.value());
        }
    }
}
