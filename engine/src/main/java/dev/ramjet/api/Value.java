package dev.ramjet.api;

import dev.ramjet.runtime.Errors;
import dev.ramjet.runtime.JSFunction;
import dev.ramjet.runtime.JSNull;
import dev.ramjet.runtime.JSObject;
import dev.ramjet.runtime.JSSymbol;
import dev.ramjet.runtime.Operations;
import dev.ramjet.runtime.Strings;
import dev.ramjet.runtime.Undefined;
import java.math.BigInteger;

/**
 * A JavaScript value, seen from Java: a thin, immutable view that belongs to a {@link Context}.
 *
 * <p>Methods named {@code is…} and {@code as…} run no script code. Methods that read or write members, call or convert do what the same
 * expression does in a script: they may run getters, proxies and conversion methods, and throw {@link ScriptException} for what those
 * throw. Java arguments are converted as {@link Context#value} says.
 *
 * <p>{@link #equals} is SameValue: primitives by value, objects by identity.
 */
public final class Value {
    final Context context;
    final Object raw;

    Value(Context context, Object raw) {
        this.context = context;
        this.raw = raw;
    }

    public Context context() {
        return context;
    }

    // ---- what it is

    public boolean isUndefined() {
        return raw == Undefined.INSTANCE;
    }

    public boolean isNull() {
        return raw == JSNull.INSTANCE;
    }

    public boolean isNullish() {
        return raw == Undefined.INSTANCE || raw == JSNull.INSTANCE;
    }

    public boolean isBoolean() {
        return raw instanceof Boolean;
    }

    public boolean isNumber() {
        return raw instanceof Integer || raw instanceof Double;
    }

    /** A number that fits an {@code int} exactly; not -0. */
    public boolean isInt() {
        return raw instanceof Integer || raw instanceof Double d && (int) (double) d == d && Double.doubleToRawLongBits(d) != Long.MIN_VALUE;
    }

    public boolean isString() {
        return Strings.isString(raw);
    }

    public boolean isBigInt() {
        return raw instanceof BigInteger;
    }

    public boolean isSymbol() {
        return raw instanceof JSSymbol;
    }

    /** An object of any sort, functions included. */
    public boolean isObject() {
        return raw instanceof JSObject;
    }

    /** Whether it can be called. */
    public boolean isFunction() {
        return raw instanceof JSObject o && o.isCallable();
    }

    public boolean isArray() {
        return raw instanceof dev.ramjet.runtime.JSArray;
    }

    /** {@code typeof}. */
    public String typeOf() {
        return Operations.typeOf(raw);
    }

    // ---- as Java

    /** @throws ClassCastException if it is no boolean */
    public boolean asBoolean() {
        return (Boolean) raw;
    }

    /** @throws ClassCastException if it is no number, or does not fit */
    public int asInt() {
        if (!isInt()) throw new ClassCastException(this + " is no int");
        return raw instanceof Integer i ? i : (int) (double) (Double) raw;
    }

    /** @throws ClassCastException if it is no number, or is no integer in ±2⁵³ */
    public long asLong() {
        if (raw instanceof Integer i) return i;
        if (raw instanceof Double d && Math.rint(d) == d && Math.abs(d) <= 0x1p53) return (long) (double) d;
        throw new ClassCastException(this + " is no long");
    }

    /** @throws ClassCastException if it is no number */
    public double asDouble() {
        if (raw instanceof Integer i) return i;
        return raw instanceof Double d ? d : (Double) notA("number");
    }

    /** @throws ClassCastException if it is no string */
    public String asString() {
        if (!isString()) notA("string");
        return Strings.flat(raw);
    }

    /** @throws ClassCastException if it is no BigInt */
    public BigInteger asBigInteger() {
        return (BigInteger) raw;
    }

    /** The Java object behind a {@link Context#hostObject}, or null. */
    public Object asHostObject() {
        return raw instanceof HostObject h ? h.java : null;
    }

    /** The bytes of a typed array, DataView or ArrayBuffer, copied; null for other values. */
    public byte[] asBytes() {
        return Interop.bytes(raw);
    }

    /** The Java object nearest to it: null, Boolean, Integer or Double, String, BigInteger, List, Map, byte[] — or this, for all else. */
    public Object toJava() {
        return context.toJava(this);
    }

    private Object notA(String what) {
        throw new ClassCastException(this + " is no " + what);
    }

    // ---- conversions of the language

    /** ToBoolean: whether {@code if} takes it for true. */
    public boolean truthy() {
        return dev.ramjet.runtime.Conversions.toBoolean(raw);
    }

    /** {@code `${value}`}; TypeError for symbols. */
    public String toText() {
        return isString() ? Strings.flat(raw) : (String) context.perform(Interop.TO_STRING, raw, null, null);
    }

    /** {@code +value}; TypeError for symbols and BigInts. */
    public double toNumber() {
        return isNumber() ? asDouble() : (Double) context.perform(Interop.TO_NUMBER, raw, null, null);
    }

    // ---- members

    /** {@code value.name}; undefined if absent. TypeError if this is undefined or null. */
    public Value get(String name) {
        return context.wrap(context.perform(Interop.GET, raw, name, null));
    }

    /** {@code value[index]}. */
    public Value get(int index) {
        return context.wrap(context.perform(Interop.GET, raw, index, null));
    }

    /** {@code value[key]} with a string, number or symbol. */
    public Value get(Value key) {
        return context.wrap(context.perform(Interop.GET, raw, key.raw, null));
    }

    /** {@code value.name = newValue} in strict mode. */
    public Value set(String name, Object newValue) {
        context.perform(Interop.SET, raw, name, context.toScript(newValue));
        return this;
    }

    public Value set(int index, Object newValue) {
        context.perform(Interop.SET, raw, index, context.toScript(newValue));
        return this;
    }

    public Value set(Value key, Object newValue) {
        context.perform(Interop.SET, raw, key.raw, context.toScript(newValue));
        return this;
    }

    /** Defines an own property that is writable and configurable, and enumerable if so said. */
    public Value define(String name, Object newValue, boolean enumerable) {
        context.perform(enumerable ? Interop.DEFINE : Interop.DEFINE_HIDDEN, raw, name, context.toScript(newValue));
        return this;
    }

    /** {@code name in value}; false for primitives. */
    public boolean has(String name) {
        return raw instanceof JSObject && (Boolean) context.perform(Interop.HAS, raw, name, null);
    }

    /** {@code delete value.name}. */
    public boolean delete(String name) {
        return (Boolean) context.perform(Interop.DELETE, raw, name, null);
    }

    /** {@code Object.keys(value)}. */
    public String[] keys() {
        return (String[]) context.perform(Interop.KEYS, raw, null, null);
    }

    /** {@code value.length} as an array-like's: 0 where there is none. */
    public int length() {
        if (raw instanceof dev.ramjet.runtime.JSArray a) return (int) Math.min(Integer.MAX_VALUE, a.length());
        return (Integer) context.perform(Interop.LENGTH, raw, null, null);
    }

    // ---- calls

    /** {@code value(...args)}. */
    public Value execute(Object... args) {
        return context.wrap(context.perform(Interop.CALL, raw, Undefined.INSTANCE, context.toScriptAll(args)));
    }

    /** {@code value.call(self, ...args)}. */
    public Value call(Object self, Object... args) {
        return context.wrap(context.perform(Interop.CALL, raw, context.toScript(self), context.toScriptAll(args)));
    }

    /** {@code value.name(...args)}. */
    public Value invoke(String name, Object... args) {
        return context.wrap(context.perform(Interop.INVOKE, raw, name, context.toScriptAll(args)));
    }

    /** {@code new value(...args)}. */
    public Value newInstance(Object... args) {
        return context.wrap(context.perform(Interop.CONSTRUCT, raw, null, context.toScriptAll(args)));
    }

    /** {@code value instanceof constructor}. */
    public boolean isInstance(Value constructor) {
        return (Boolean) context.perform(Interop.INSTANCE_OF, raw, constructor.raw, null);
    }

    /** What an inspector sees: internal slots, own properties, without running script code. */
    public Reflection reflect() {
        return new Reflection(this);
    }

    /** A text for people; runs no script code. Strings as they are, objects by their class: {@code #<Point>}. */
    @Override
    public String toString() {
        if (isString()) return Strings.flat(raw);
        if (raw instanceof JSFunction f) return "function " + f.displayName();
        return raw instanceof JSObject ? Errors.describeThrown(raw) : Errors.describe(raw);
    }

    @Override
    public boolean equals(Object o) {
        return o instanceof Value v && Operations.sameValue(raw, v.raw);
    }

    @Override
    public int hashCode() {
        if (raw instanceof JSObject) return System.identityHashCode(raw);
        if (isNumber()) return Double.hashCode(((Number) raw).doubleValue());
        return isString() ? Strings.flat(raw).hashCode() : raw.hashCode();
    }
}
