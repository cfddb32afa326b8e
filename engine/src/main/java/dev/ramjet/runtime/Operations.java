package dev.ramjet.runtime;

import java.math.BigInteger;

/**
 * The operators: one function each, which the interpreter, compiled code and the constant folder share. Property access
 * and calls on any value stand here too; what belongs to objects alone is in {@link JSObject}.
 *
 * @see <a href="https://tc39.es/ecma262/#sec-abstract-operations">Abstract Operations</a>
 */
public final class Operations {
    private Operations() {}

    public static final Object[] NO_ARGS = {};

    // ---- arithmetic

    /** {@code a + b} */
    public static Object add(Object a, Object b) {
        if (a instanceof Integer x && b instanceof Integer y) {
            long r = (long) x + y;
            return (int) r == r ? (Object) (int) r : (Object) (double) r;
        }
        if (Values.isNumber(a) && Values.isNumber(b)) return Values.doubleValue(a) + Values.doubleValue(b);
        if (Strings.isString(a) && Strings.isString(b)) return Strings.concat(a, b);
        return addSlow(a, b);
    }

    private static Object addSlow(Object a, Object b) {
        Object l = Conversions.toPrimitive(a, Conversions.HINT_DEFAULT);
        Object r = Conversions.toPrimitive(b, Conversions.HINT_DEFAULT);
        if (Strings.isString(l) || Strings.isString(r)) return Strings.concat(Conversions.toStringValue(l), Conversions.toStringValue(r));
        l = Conversions.toNumeric(l);
        r = Conversions.toNumeric(r);
        if (l instanceof BigInteger x && r instanceof BigInteger y) return BigInts.check(x.add(y));
        requireNumbers(l, r);
        return Values.number(Values.doubleValue(l) + Values.doubleValue(r));
    }

    private static void requireNumbers(Object l, Object r) {
        if (l instanceof BigInteger || r instanceof BigInteger) {
            throw Errors.typeError("Cannot mix BigInt and other types, use explicit conversions");
        }
    }

    /** {@code a - b} */
    public static Object subtract(Object a, Object b) {
        if (a instanceof Integer x && b instanceof Integer y) {
            long r = (long) x - y;
            return (int) r == r ? (Object) (int) r : (Object) (double) r;
        }
        Object l = Conversions.toNumeric(a);
        Object r = Conversions.toNumeric(b);
        if (l instanceof BigInteger x && r instanceof BigInteger y) return BigInts.check(x.subtract(y));
        requireNumbers(l, r);
        return Values.doubleValue(l) - Values.doubleValue(r);
    }

    /** {@code a * b} */
    public static Object multiply(Object a, Object b) {
        if (a instanceof Integer x && b instanceof Integer y) {
            long r = (long) x * y;
            if ((int) r == r && (r != 0 || x >= 0 && y >= 0)) return (int) r;
            return (double) x * y;
        }
        Object l = Conversions.toNumeric(a);
        Object r = Conversions.toNumeric(b);
        if (l instanceof BigInteger x && r instanceof BigInteger y) return BigInts.multiply(x, y);
        requireNumbers(l, r);
        return Values.doubleValue(l) * Values.doubleValue(r);
    }

    /** {@code a / b} */
    public static Object divide(Object a, Object b) {
        Object l = Conversions.toNumeric(a);
        Object r = Conversions.toNumeric(b);
        if (l instanceof BigInteger x && r instanceof BigInteger y) return BigInts.divide(x, y);
        requireNumbers(l, r);
        return Values.number(Values.doubleValue(l) / Values.doubleValue(r));
    }

    /** {@code a % b} */
    public static Object remainder(Object a, Object b) {
        if (a instanceof Integer x && b instanceof Integer y && x >= 0 && y > 0) return x % y;
        Object l = Conversions.toNumeric(a);
        Object r = Conversions.toNumeric(b);
        if (l instanceof BigInteger x && r instanceof BigInteger y) return BigInts.remainder(x, y);
        requireNumbers(l, r);
        return Values.number(Values.doubleValue(l) % Values.doubleValue(r));
    }

    /** {@code a ** b} */
    public static Object exponentiate(Object a, Object b) {
        Object l = Conversions.toNumeric(a);
        Object r = Conversions.toNumeric(b);
        if (l instanceof BigInteger x && r instanceof BigInteger y) return BigInts.power(x, y);
        requireNumbers(l, r);
        return Values.number(power(Values.doubleValue(l), Values.doubleValue(r)));
    }

    /** Number::exponentiate. */
    public static double power(double base, double exponent) {
        if (exponent != exponent) return Double.NaN;
        if ((base == 1 || base == -1) && Double.isInfinite(exponent)) return Double.NaN;
        return Math.pow(base, exponent);
    }

    private static int int32(Object numeric) {
        return numeric instanceof Integer i ? i : Conversions.toInt32((double) (Double) numeric);
    }

    /** {@code a & b} */
    public static Object bitAnd(Object a, Object b) {
        if (a instanceof Integer x && b instanceof Integer y) return x & y;
        Object l = Conversions.toNumeric(a);
        Object r = Conversions.toNumeric(b);
        if (l instanceof BigInteger x && r instanceof BigInteger y) return x.and(y);
        requireNumbers(l, r);
        return int32(l) & int32(r);
    }

    /** {@code a | b} */
    public static Object bitOr(Object a, Object b) {
        if (a instanceof Integer x && b instanceof Integer y) return x | y;
        Object l = Conversions.toNumeric(a);
        Object r = Conversions.toNumeric(b);
        if (l instanceof BigInteger x && r instanceof BigInteger y) return x.or(y);
        requireNumbers(l, r);
        return int32(l) | int32(r);
    }

    /** {@code a ^ b} */
    public static Object bitXor(Object a, Object b) {
        if (a instanceof Integer x && b instanceof Integer y) return x ^ y;
        Object l = Conversions.toNumeric(a);
        Object r = Conversions.toNumeric(b);
        if (l instanceof BigInteger x && r instanceof BigInteger y) return x.xor(y);
        requireNumbers(l, r);
        return int32(l) ^ int32(r);
    }

    /** {@code a << b} */
    public static Object shiftLeft(Object a, Object b) {
        Object l = Conversions.toNumeric(a);
        Object r = Conversions.toNumeric(b);
        if (l instanceof BigInteger x && r instanceof BigInteger y) return BigInts.shiftLeft(x, y);
        requireNumbers(l, r);
        return int32(l) << int32(r);
    }

    /** {@code a >> b} */
    public static Object shiftRight(Object a, Object b) {
        Object l = Conversions.toNumeric(a);
        Object r = Conversions.toNumeric(b);
        if (l instanceof BigInteger x && r instanceof BigInteger y) return BigInts.shiftLeft(x, y.negate());
        requireNumbers(l, r);
        return int32(l) >> int32(r);
    }

    /** {@code a >>> b} */
    public static Object shiftRightUnsigned(Object a, Object b) {
        Object l = Conversions.toNumeric(a);
        Object r = Conversions.toNumeric(b);
        if (l instanceof BigInteger && r instanceof BigInteger) throw Errors.typeError("BigInts have no unsigned right shift, use >> instead");
        requireNumbers(l, r);
        int v = int32(l) >>> int32(r);
        return v >= 0 ? (Object) v : (Object) (double) (v & 0xFFFF_FFFFL);
    }

    /** {@code -a} */
    public static Object negate(Object a) {
        Object v = Conversions.toNumeric(a);
        if (v instanceof Integer i) return i != 0 && i != Integer.MIN_VALUE ? (Object) (-i) : (Object) (-(double) i);
        return v instanceof BigInteger b ? (Object) b.negate() : (Object) (-(Double) v);
    }

    /** {@code ~a} */
    public static Object bitNot(Object a) {
        Object v = Conversions.toNumeric(a);
        return v instanceof BigInteger b ? (Object) b.not() : (Object) (~int32(v));
    }

    /** {@code a + 1} after ToNumeric */
    public static Object increment(Object a) {
        Object v = Conversions.toNumeric(a);
        if (v instanceof Integer i) return i == Integer.MAX_VALUE ? (Object) 2147483648.0 : (Object) (i + 1);
        return v instanceof BigInteger b ? (Object) b.add(BigInteger.ONE) : (Object) ((Double) v + 1);
    }

    /** {@code a - 1} after ToNumeric */
    public static Object decrement(Object a) {
        Object v = Conversions.toNumeric(a);
        if (v instanceof Integer i) return i == Integer.MIN_VALUE ? (Object) (-2147483649.0) : (Object) (i - 1);
        return v instanceof BigInteger b ? (Object) b.subtract(BigInteger.ONE) : (Object) ((Double) v - 1);
    }

    // ---- comparison

    /** IsStrictlyEqual: {@code a === b} */
    public static boolean strictEquals(Object a, Object b) {
        if (a == b) return !(a instanceof Double d) || !d.isNaN();
        if (a instanceof Integer x) {
            if (b instanceof Integer y) return x.intValue() == y.intValue();
            return b instanceof Double d && x.intValue() == d.doubleValue();
        }
        if (a instanceof Double x) {
            if (b instanceof Double y) return x.doubleValue() == y.doubleValue();
            return b instanceof Integer i && x.doubleValue() == i.intValue();
        }
        if (a instanceof String x && b instanceof String y) return x.equals(y);
        if (a instanceof JSObject) return false;
        if (Strings.isString(a)) return Strings.isString(b) && Strings.length(a) == Strings.length(b) && Strings.flat(a).equals(Strings.flat(b));
        if (a instanceof BigInteger x) return b instanceof BigInteger y && x.equals(y);
        return a instanceof Boolean x && b instanceof Boolean y && x.booleanValue() == y.booleanValue();
    }

    /** IsLooselyEqual: {@code a == b} */
    public static boolean looseEquals(Object a, Object b) {
        while (true) {
            boolean nullishA = isNullishOrDda(a);
            boolean nullishB = isNullishOrDda(b);
            if (nullishA || nullishB) {
                if (nullishA && nullishB) return !(a instanceof JSObject && b instanceof JSObject) || a == b;
                return false;
            }
            if (a instanceof JSObject) {
                if (b instanceof JSObject) return a == b;
                a = Conversions.toPrimitive(a, Conversions.HINT_DEFAULT);
                continue;
            }
            if (b instanceof JSObject) {
                b = Conversions.toPrimitive(b, Conversions.HINT_DEFAULT);
                continue;
            }
            if (a instanceof Boolean x) {
                if (b instanceof Boolean y) return x.booleanValue() == y.booleanValue();
                a = x ? 1 : 0;
                continue;
            }
            if (b instanceof Boolean y) {
                b = y ? 1 : 0;
                continue;
            }
            boolean stringA = Strings.isString(a);
            boolean stringB = Strings.isString(b);
            if (stringA == stringB && !(a instanceof BigInteger != b instanceof BigInteger)) return strictEquals(a, b);
            if (a instanceof JSSymbol || b instanceof JSSymbol) return false;
            if (a instanceof BigInteger x) return stringB ? x.equals(NumberParser.stringToBigInt(Strings.flat(b))) : BigInts.equalsNumber(x, Values.doubleValue(b));
            if (b instanceof BigInteger y) return stringA ? y.equals(NumberParser.stringToBigInt(Strings.flat(a))) : BigInts.equalsNumber(y, Values.doubleValue(a));
            return Conversions.toNumber(a) == Conversions.toNumber(b);
        }
    }

    private static boolean isNullishOrDda(Object v) {
        return v == Undefined.INSTANCE || v == JSNull.INSTANCE || v instanceof JSObject o && (o.flags & JSObject.HTML_DDA) != 0;
    }

    /** SameValue. */
    public static boolean sameValue(Object a, Object b) {
        if (Values.isNumber(a)) {
            return Values.isNumber(b) && Double.doubleToLongBits(Values.doubleValue(a)) == Double.doubleToLongBits(Values.doubleValue(b));
        }
        return strictEquals(a, b);
    }

    /** SameValueZero. */
    public static boolean sameValueZero(Object a, Object b) {
        if (a instanceof Double x && x.isNaN()) return b instanceof Double y && y.isNaN();
        return strictEquals(a, b);
    }

    public static boolean lessThan(Object a, Object b) {
        if (a instanceof Integer x && b instanceof Integer y) return x < y;
        if (Values.isNumber(a) && Values.isNumber(b)) return Values.doubleValue(a) < Values.doubleValue(b);
        return compare(a, b, true) == LESS;
    }

    public static boolean greaterThan(Object a, Object b) {
        if (a instanceof Integer x && b instanceof Integer y) return x > y;
        if (Values.isNumber(a) && Values.isNumber(b)) return Values.doubleValue(a) > Values.doubleValue(b);
        return compare(a, b, true) == GREATER;
    }

    public static boolean lessOrEqual(Object a, Object b) {
        if (a instanceof Integer x && b instanceof Integer y) return x <= y;
        if (Values.isNumber(a) && Values.isNumber(b)) return Values.doubleValue(a) <= Values.doubleValue(b);
        int c = compare(a, b, true);
        return c == LESS || c == EQUAL;
    }

    public static boolean greaterOrEqual(Object a, Object b) {
        if (a instanceof Integer x && b instanceof Integer y) return x >= y;
        if (Values.isNumber(a) && Values.isNumber(b)) return Values.doubleValue(a) >= Values.doubleValue(b);
        int c = compare(a, b, true);
        return c == GREATER || c == EQUAL;
    }

    private static final int LESS = -1;
    private static final int EQUAL = 0;
    private static final int GREATER = 1;
    private static final int UNORDERED = 2;

    /**
     * The order of two values as the relational operators see it; operands are converted left to right, which is what all
     * four operators do.
     */
    private static int compare(Object a, Object b, boolean leftFirst) {
        Object l = Conversions.toPrimitive(a, Conversions.HINT_NUMBER);
        Object r = Conversions.toPrimitive(b, Conversions.HINT_NUMBER);
        boolean ls = Strings.isString(l);
        boolean rs = Strings.isString(r);
        if (ls && rs) return Integer.signum(Strings.flat(l).compareTo(Strings.flat(r)));
        if (l instanceof BigInteger x && rs) return orderOrUnordered(x, NumberParser.stringToBigInt(Strings.flat(r)));
        if (r instanceof BigInteger y && ls) {
            BigInteger x = NumberParser.stringToBigInt(Strings.flat(l));
            return x == null ? UNORDERED : x.compareTo(y);
        }
        l = Conversions.toNumeric(l);
        r = Conversions.toNumeric(r);
        if (l instanceof BigInteger x) {
            return r instanceof BigInteger y ? x.compareTo(y) : BigInts.compareNumber(x, Values.doubleValue(r), UNORDERED);
        }
        if (r instanceof BigInteger y) {
            int c = BigInts.compareNumber(y, Values.doubleValue(l), UNORDERED);
            return c == UNORDERED ? c : -c;
        }
        double x = Values.doubleValue(l);
        double y = Values.doubleValue(r);
        return x < y ? LESS : x > y ? GREATER : x == y ? EQUAL : UNORDERED;
    }

    private static int orderOrUnordered(BigInteger x, BigInteger y) {
        return y == null ? UNORDERED : x.compareTo(y);
    }

    // ---- other operators

    /** {@code typeof v} */
    public static String typeOf(Object v) {
        if (v instanceof JSObject o) {
            if ((o.flags & JSObject.HTML_DDA) != 0) return "undefined";
            return o.isCallable() ? "function" : "object";
        }
        if (v instanceof String || v instanceof LazyString) return "string";
        if (v instanceof Integer || v instanceof Double) return "number";
        if (v == Undefined.INSTANCE) return "undefined";
        if (v instanceof Boolean) return "boolean";
        if (v == JSNull.INSTANCE) return "object";
        return v instanceof JSSymbol ? "symbol" : "bigint";
    }

    /** {@code v instanceof target} */
    public static boolean instanceOf(Object v, Object target) {
        if (!(target instanceof JSObject t)) throw Errors.typeError("Right-hand side of 'instanceof' is not an object");
        return instanceOfBy(v, t, t.get(JSSymbol.HAS_INSTANCE));
    }

    /** The same with what the target has as its {@code @@hasInstance}. */
    public static boolean instanceOfBy(Object v, JSObject t, Object handler) {
        JSObject h = asMethod(t, handler, JSSymbol.HAS_INSTANCE);
        if (h != null) return Conversions.toBoolean(h.call(t, new Object[] {v}));
        if (!t.isCallable()) throw Errors.typeError("Right-hand side of 'instanceof' is not callable");
        return ordinaryHasInstance(t, v);
    }

    /** OrdinaryHasInstance. */
    public static boolean ordinaryHasInstance(Object c, Object v) {
        if (!(c instanceof JSObject f) || !f.isCallable()) return false;
        if (f instanceof BoundFunction b) return instanceOf(v, b.target);
        if (!(v instanceof JSObject o)) return false;
        Object p = f.get("prototype");
        if (!(p instanceof JSObject)) throw Errors.typeError("Function has non-object prototype '" + Errors.describe(p) + "' in instanceof check");
        return PrototypeChain.isAbove(p, o);
    }

    /** {@code key in target} */
    public static boolean in(Object key, Object target) {
        if (!(target instanceof JSObject o)) {
            throw Errors.typeError("Cannot use 'in' operator to search for '" + Errors.display(key) + "' in "
                + (Strings.isString(target) ? Strings.flat(target) : Conversions.primitiveToDisplayString(target)));
        }
        return o.hasProperty(PropertyKey.from(key));
    }

    // ---- properties of any value

    /** {@code base[key]} with a key that is a {@link PropertyKey}: GetV. */
    public static Object getProperty(Realm realm, Object base, Object key) {
        if (base instanceof JSObject o) return o.get(key, o);
        if (Strings.isString(base)) {
            if (key instanceof Integer i) {
                if (i < Strings.length(base)) return Strings.ofChar(Strings.flat(base).charAt(i));
            } else if ("length".equals(key)) {
                return Strings.length(base);
            }
        }
        if (Values.isNullish(base)) {
            throw Errors.typeError("Cannot read properties of " + base + " (reading '" + Errors.keyText(key) + "')");
        }
        return Conversions.prototypeOfPrimitive(realm, base).get(key, base);
    }

    /** {@code base[key]} with any value as key. */
    public static Object getKeyed(Realm realm, Object base, Object key) {
        if (Values.isNullish(base)) {
            throw Errors.typeError("Cannot read properties of " + base + " (reading '" + displayKey(key) + "')");
        }
        if (key instanceof Integer i && i >= 0 && base instanceof JSObject o) return o.getIndex(i, o);
        return getProperty(realm, base, PropertyKey.from(key));
    }

    private static String displayKey(Object key) {
        return key instanceof JSObject o ? Errors.describe(o) : Strings.isString(key) ? Strings.flat(key) : Conversions.primitiveToDisplayString(key);
    }

    /** {@code base[key] = value} with a {@link PropertyKey}: PutValue of a property reference. */
    public static void setProperty(Realm realm, Object base, Object key, Object value, boolean strict) {
        if (base instanceof JSObject o) {
            if (!o.set(key, value, o) && strict) throw Errors.cannotAssign(key, o);
            return;
        }
        if (Values.isNullish(base)) {
            throw Errors.typeError("Cannot set properties of " + base + " (setting '" + Errors.keyText(key) + "')");
        }
        JSObject wrapper = Strings.isString(base) ? Conversions.toObject(realm, base) : Conversions.prototypeOfPrimitive(realm, base);
        if (!wrapper.set(key, value, base) && strict) {
            if (Strings.isString(base) && wrapper.hasOwnProperty(key)) {
                throw Errors.typeError("Cannot assign to read only property '" + Errors.keyText(key) + "' of string '" + Strings.flat(base) + "'");
            }
            throw Errors.typeError("Cannot create property '" + Errors.keyText(key) + "' on " + typeOf(base) + " '" + Conversions.primitiveToDisplayString(base) + "'");
        }
    }

    /** {@code base[key] = value} with any value as key. */
    public static void setKeyed(Realm realm, Object base, Object key, Object value, boolean strict) {
        if (Values.isNullish(base)) {
            throw Errors.typeError("Cannot set properties of " + base + " (setting '" + displayKey(key) + "')");
        }
        if (key instanceof Integer i && i >= 0 && base instanceof JSObject o) {
            if (!o.setIndex(i, value, o) && strict) throw Errors.cannotAssign(key, o);
            return;
        }
        setProperty(realm, base, PropertyKey.from(key), value, strict);
    }

    /** {@code delete base[key]} with a {@link PropertyKey}. */
    public static boolean deleteProperty(Realm realm, Object base, Object key, boolean strict) {
        JSObject o = Conversions.toObject(realm, base);
        boolean done = o.delete(key);
        if (!done && strict) throw Errors.cannotDelete(key, o);
        return done;
    }

    // ---- functions

    /** Call(f, thisValue, args); TypeError unless callable. */
    public static Object call(Object f, Object thisValue, Object... args) {
        if (f instanceof JSObject o && o.isCallable()) return o.call(thisValue, args);
        throw Errors.typeError(Errors.describe(f) + " is not a function");
    }

    /** Construct(f, args, newTarget) for constructors. */
    public static JSObject construct(JSObject f, Object[] args, JSObject newTarget) {
        return (JSObject) f.construct(args, newTarget);
    }

    /** The tail of GetMethod. */
    static JSObject asMethod(Object holder, Object f, Object key) {
        if (Values.isNullish(f)) return null;
        if (f instanceof JSObject m && m.isCallable()) return m;
        throw Errors.typeError("'" + Errors.display(f) + "' returned for property '" + Errors.keyText(key) + "' of object '" + Errors.display(holder) + "' is not a function");
    }

    /** GetMethod(V, P) for any value: Java {@code null} for undefined. */
    public static JSObject getMethod(Realm realm, Object v, Object key) {
        return asMethod(v, getProperty(realm, v, key), key);
    }

    /** Invoke(V, P, args). */
    public static Object invoke(Realm realm, Object v, Object key, Object... args) {
        Object f = getProperty(realm, v, key);
        if (!(f instanceof JSObject m) || !m.isCallable()) {
            throw Errors.typeError(Errors.describe(v) + "." + Errors.keyText(key) + " is not a function");
        }
        return m.call(v, args);
    }

    /** GetFunctionRealm. */
    public static Realm functionRealm(JSObject f) {
        while (true) {
            if (f instanceof JSFunction j) return j.realm();
            if (f instanceof BoundFunction b) {
                f = b.target;
            } else if (f instanceof WrappedFunction w) {
                return w.realm();
            } else if (f instanceof JSProxy p) {
                if (p.handler() == null) throw Errors.typeError("Cannot perform operation on a revoked proxy");
                f = p.target();
            } else {
                return Agent.current().currentRealm;
            }
        }
    }

    /** GetPrototypeFromConstructor. */
    public static JSObject prototypeFromConstructor(JSObject newTarget, Intrinsic fallback) {
        Object p = newTarget.get("prototype");
        return p instanceof JSObject o ? o : functionRealm(newTarget).intrinsic(fallback);
    }

    /** SpeciesConstructor; Java {@code null} where the default constructor is to be used. */
    public static JSObject speciesConstructor(JSObject o, JSObject defaultConstructor) {
        Object c = o.get("constructor");
        if (c == Undefined.INSTANCE) return defaultConstructor;
        if (!(c instanceof JSObject constructor)) throw Errors.typeError("The .constructor property is not an object");
        Object s = constructor.get(JSSymbol.SPECIES);
        if (Values.isNullish(s)) return defaultConstructor;
        if (s instanceof JSObject f && f.isConstructor()) return f;
        throw Errors.typeError("object.constructor[Symbol.species] is not a constructor");
    }

    /** IsArray. */
    public static boolean isArray(Object v) {
        while (v instanceof JSProxy p) {
            if (p.handler() == null) throw Errors.typeError("Cannot perform 'IsArray' on a proxy that has been revoked");
            v = p.target();
        }
        return v instanceof JSArray;
    }

    /** LengthOfArrayLike. */
    public static long lengthOfArrayLike(JSObject o) {
        return o instanceof JSArray a ? a.length() : Conversions.toLength(o.get("length"));
    }

    /** CreateListFromArrayLike of any values. */
    public static Object[] createListFromArrayLike(Object v) {
        return createListFromArrayLike(v, false);
    }

    /** The same; {@code keysOnly}: TypeError at the first element that is no property key. */
    static Object[] createListFromArrayLike(Object v, boolean keysOnly) {
        if (!(v instanceof JSObject o)) throw Errors.typeError("CreateListFromArrayLike called on non-object");
        Agent agent = Agent.current();
        if (!keysOnly) {
            Object[] fast = o instanceof JSArray a ? a.toArrayFast(agent) : o instanceof JSArguments a ? a.toListFast() : null;
            if (fast != null) return fast;
        }
        long n = lengthOfArrayLike(o);
        if (n > 1 << 24) throw Errors.rangeError("Invalid array length");
        Object[] list = new Object[(int) n];
        for (int i = 0; i < n; i++) {
            Object e = o.getIndex(i, o);
            if (keysOnly && !Strings.isString(e) && !(e instanceof JSSymbol)) throw Errors.typeError(Errors.display(e) + " is not a valid property name");
            list[i] = e;
            if ((i & 0x3ff) == 0) agent.poll();
        }
        return list;
    }

    /** ToPropertyDescriptor. */
    public static PropertyDescriptor toPropertyDescriptor(Object v) {
        if (!(v instanceof JSObject o)) throw Errors.typeError("Property description must be an object: " + Errors.describe(v));
        PropertyDescriptor d = new PropertyDescriptor();
        if (o.hasProperty("enumerable")) d.withEnumerable(Conversions.toBoolean(o.get("enumerable")));
        if (o.hasProperty("configurable")) d.withConfigurable(Conversions.toBoolean(o.get("configurable")));
        if (o.hasProperty("value")) d.value = o.get("value");
        if (o.hasProperty("writable")) d.withWritable(Conversions.toBoolean(o.get("writable")));
        if (o.hasProperty("get")) {
            d.getter = o.get("get");
            if (d.getter != Undefined.INSTANCE && !Values.isCallable(d.getter)) throw Errors.typeError("Getter must be a function: " + Errors.display(d.getter));
        }
        if (o.hasProperty("set")) {
            d.setter = o.get("set");
            if (d.setter != Undefined.INSTANCE && !Values.isCallable(d.setter)) throw Errors.typeError("Setter must be a function: " + Errors.display(d.setter));
        }
        if (d.isAccessor() && d.isData()) throw Errors.typeError("Invalid property descriptor. Cannot both specify accessors and a value or writable attribute, " + Errors.describe(o));
        return d;
    }

    /** FromPropertyDescriptor; undefined for {@code null}. */
    public static Object fromPropertyDescriptor(Realm realm, PropertyDescriptor d) {
        if (d == null) return Undefined.INSTANCE;
        JSObject o = realm.newObject();
        if (d.value != null) o.createDataProperty("value", d.value);
        if (d.hasWritable()) o.createDataProperty("writable", d.writable());
        if (d.getter != null) o.createDataProperty("get", d.getter);
        if (d.setter != null) o.createDataProperty("set", d.setter);
        if (d.hasEnumerable()) o.createDataProperty("enumerable", d.enumerable());
        if (d.hasConfigurable()) o.createDataProperty("configurable", d.configurable());
        return o;
    }

    /** CopyDataProperties without excluded keys ({@code null}: none). */
    public static void copyDataProperties(JSObject target, Object source, java.util.Set<Object> excluded) {
        if (Values.isNullish(source)) return;
        JSObject from = Conversions.toObject(source);
        if (excluded == null && PropertyCopy.copySimple(target, from, true)) return;
        for (Object key : from.ownPropertyKeys()) {
            if (excluded != null && excluded.contains(key)) continue;
            if (from.isPlain()) {
                // OPTIMIZATION: data properties of plain objects are read without making descriptors.
                Object v = PropertyKey.isIndex(key) ? null : from.getOwnStored(key);
                if (v != null && !(v instanceof Accessor) && isEnumerableOwn(from, key)) {
                    target.createDataProperty(key, v);
                    continue;
                }
            }
            PropertyDescriptor d = from.getOwnProperty(key);
            if (d != null && d.enumerable()) target.createDataProperty(key, from.get(key, from));
        }
    }

    /** Whether an own, named property of a plain object is enumerable. */
    public static boolean isEnumerableOwn(JSObject o, Object key) {
        Shape s = o.shape;
        int a = s.isDictionary() ? s.dictionary.get(key).attributes : s.infoAt(s.find(key));
        return (a & Shape.ENUMERABLE) != 0;
    }
}
