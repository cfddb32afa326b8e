package dev.ramjet.compiler.codegen;

import dev.ramjet.compiler.build.Instruction;
import dev.ramjet.compiler.ir.Types;
import dev.ramjet.feedback.Executor;
import dev.ramjet.interpreter.Interpreter;
import dev.ramjet.interpreter.InterpreterFrame;
import dev.ramjet.runtime.Agent;
import dev.ramjet.runtime.CallTarget;
import dev.ramjet.runtime.CompiledCode;
import dev.ramjet.runtime.Conversions;
import dev.ramjet.runtime.Errors;
import dev.ramjet.runtime.JSArray;
import dev.ramjet.runtime.JSClosure;
import dev.ramjet.runtime.JSNull;
import dev.ramjet.runtime.JSObject;
import dev.ramjet.runtime.LazyString;
import dev.ramjet.runtime.Operations;
import dev.ramjet.runtime.Shape;
import dev.ramjet.runtime.Strings;
import dev.ramjet.runtime.Undefined;

/** Small static methods that compiled code calls where writing them out would make it longer; C2 inlines them. */
public final class CompiledSupport {
    private CompiledSupport() {}

    public static boolean isNumber(Object v) {
        return v instanceof Integer || v instanceof Double;
    }

    public static double numberValue(Object v) {
        return v instanceof Double d ? d : (double) (Integer) v;
    }

    public static int truncate(Object v) {
        return v instanceof Integer i ? i : dev.ramjet.runtime.Conversions.toInt32((double) (Double) v);
    }

    public static boolean isString(Object v) {
        return v instanceof String || v instanceof LazyString;
    }

    public static boolean stringEquals(Object a, Object b) {
        if (a == b) return true;
        if (a instanceof String x && b instanceof String y) return x.equals(y);
        return Strings.length(a) == Strings.length(b) && Strings.flat(a).equals(Strings.flat(b));
    }

    public static boolean isMinusZero(double d) {
        return d == 0 && Double.doubleToRawLongBits(d) != 0;
    }

    public static boolean isLooselyNullish(Object v) {
        return v == Undefined.INSTANCE || v == dev.ramjet.runtime.JSNull.INSTANCE || v instanceof JSObject o && (o.flags & JSObject.HTML_DDA) != 0;
    }

    /** Number::remainder; the JVM's drem is slow where int arithmetic would do. */
    public static double remainder(double a, double b) {
        int x = (int) a;
        int y = (int) b;
        if (x == a && y == b && x > 0 && y > 0) return x % y;
        return a % b;
    }

    public static double fround(double d) {
        return (float) d;
    }

    public static String fromCharCode(int i) {
        return Strings.ofChar((char) i);
    }

    /** Array.prototype.pop where nobody can see how: the element; {@code null}: nothing was done. */
    public static Object pop(JSArray a) {
        int n = a.length - 1;
        Object store = a.elements;
        if (n < 0 || !a.isLengthWritable()) return null;
        if (store instanceof Object[] o && n < o.length) {
            Object v = o[n];
            if (v == null) return null;
            o[n] = null;
            a.length = n;
            return v;
        }
        if (store instanceof int[] o && n < o.length && o[n] != dev.ramjet.runtime.Elements.INT_HOLE) {
            int v = o[n];
            o[n] = dev.ramjet.runtime.Elements.INT_HOLE;
            a.length = n;
            return v;
        }
        if (store instanceof double[] o && n < o.length && !dev.ramjet.runtime.Elements.isHole(o[n])) {
            double v = o[n];
            o[n] = dev.ramjet.runtime.Elements.DOUBLE_HOLE;
            a.length = n;
            return v;
        }
        return null;
    }

    /** HasOwnProperty where nobody can see how: 1, 0; -1: this cannot tell. */
    public static int hasOwn(JSObject o, Object key) {
        if (o.isExotic() || !isString(key)) return -1;
        Object k = dev.ramjet.runtime.PropertyKey.fromString(Strings.flat(key));
        return k instanceof String ? o.getOwnStored(k) != null ? 1 : 0 : -1;
    }

    public static boolean doubleToBoolean(double d) {
        return d == d && d != 0;
    }

    public static double canonical(double d) {
        return d == d ? d : Double.NaN;
    }

    public static boolean hasType(Object v, int types) {
        return (Types.of(v) & types) != 0;
    }

    public static boolean hasShape(Object v, Shape s) {
        return v instanceof JSObject o && o.shape == s;
    }

    public static boolean hasField(Object v, int place, Object key) {
        return v instanceof JSObject o && o.shape.hasField(place, key);
    }

    /** The code unit, or -1 when out of bounds. */
    public static int charCodeAt(Object string, int index) {
        if (string instanceof String s) return index >= 0 && index < s.length() ? s.charAt(index) : -1;
        return lazyCharCodeAt((LazyString) string, index);
    }

    private static int lazyCharCodeAt(LazyString s, int index) {
        return index >= 0 && index < s.length() ? s.charAt(index) : -1;
    }

    public static Object[] createEnv(Object[] template, Object parent) {
        Object[] env = dev.ramjet.feedback.FeedbackVector.copyOf(template);
        env[0] = parent;
        return env;
    }

    /** The value of an exception that a JavaScript handler catches. */
    /** The same in code that goes on: the tail calls that were under way have ended. */
    public static Object caught(Throwable t, dev.ramjet.feedback.Executor e) {
        e.tailDepth = 0;
        return caught(t);
    }

    public static Object caught(Throwable t) {
        return (t instanceof dev.ramjet.runtime.JSThrow j ? j : Agent.stackOverflow()).value;
    }

    public static JSClosure createClosure(dev.ramjet.feedback.FeedbackVector v, Shape s, Object[] env, int flags) {
        v.closureMade(env);
        return new JSClosure(s, v, env, null, flags);
    }

    public static JSClosure anotherClosure(dev.ramjet.feedback.FeedbackVector v, Shape s, Object[] env, int flags) {
        return new JSClosure(s, v, env, null, flags);
    }

    public static JSArray emptyArray(Shape s) {
        return new JSArray(s, dev.ramjet.runtime.Elements.EMPTY, 0);
    }

    public static JSArray copyInts(Shape s, int[] a) {
        return new JSArray(s, a.clone(), a.length);
    }

    public static JSArray copyDoubles(Shape s, double[] a) {
        return new JSArray(s, a.clone(), a.length);
    }

    public static JSArray copyObjects(Shape s, Object[] a) {
        return new JSArray(s, a.clone(), a.length);
    }

    /** Has the interpreter execute one instruction on a frame made for it; gives the frame. */
    public static InterpreterFrame execute(Instruction i, JSClosure closure, Object[] args, Object newTarget, Object[] values) {
        Object[] regs = i.vector.registers();
        int[] r = i.registers;
        for (int k = 0; k < r.length; k++) regs[r[k]] = values[k];
        return ((Interpreter) i.vector.executor).executeOne(closure, i.vector, regs, i.pc, args, newTarget == Undefined.INSTANCE ? null : newTarget);
    }

    /** One tail call more. */
    public static boolean isShallow(Executor e) {
        return ++e.tailDepth < Executor.MAX_TAIL_DEPTH;
    }

    public static void endTailCall(Executor e) {
        e.tailDepth--;
    }

    public static boolean isAt(InterpreterFrame f, int pc) {
        return f.pc == pc;
    }

    public static boolean hasTarget(JSClosure c, CallTarget t) {
        return c.target == t;
    }

    /** What a construction gives: what the constructor returned if that is an object. */
    public static Object constructed(Object result, JSObject created) {
        return result instanceof JSObject ? result : created;
    }

    /** The base of super properties and the constructor of super(). */
    public static Object prototypeOf(Object o) {
        JSObject p = ((JSObject) o).getPrototypeOf();
        return p == null ? dev.ramjet.runtime.JSNull.INSTANCE : p;
    }

    /** IsArray: 1 or 0; -1 for a proxy, whose target has to be asked. */
    public static int isArray(Object v) {
        return v instanceof JSArray ? 1 : v instanceof dev.ramjet.runtime.JSProxy ? -1 : 0;
    }

    public static boolean isIterationPristine(dev.ramjet.runtime.Realm realm, JSArray a) {
        return realm.isArrayIterationPristine(a);
    }

    /** {@code a[i] = v} of any store kind. */
    public static void setElement(JSArray a, int i, Object v, boolean strict) {
        Object store = a.elements;
        if (store instanceof Object[] o && i >= 0 && i < o.length && o[i] != null) {
            o[i] = v;
            return;
        }
        boolean done = i >= 0 ? a.setIndex(i, v, a) : a.set(dev.ramjet.runtime.PropertyKey.from(i), v, a);
        if (!done && strict) throw Errors.cannotAssign(dev.ramjet.runtime.PropertyKey.from(i), a);
    }

    /** {@code a[i]} of any store kind. */
    public static Object getElement(JSArray a, int i) {
        Object v = i >= 0 ? dev.ramjet.runtime.Elements.read(a.elements, i) : null;
        if (v != null && !(v instanceof dev.ramjet.runtime.Accessor)) return v;
        return i >= 0 ? a.getIndex(i, a) : a.get(dev.ramjet.runtime.PropertyKey.from(i), a);
    }

    public static dev.ramjet.runtime.JSArguments strictArguments(dev.ramjet.runtime.Realm realm, JSClosure f, Object[] args) {
        return dev.ramjet.runtime.JSArguments.createUnmapped(realm, args.clone());
    }

    /** Of a function whose parameters cannot differ from the object's elements. */
    public static dev.ramjet.runtime.JSArguments sloppyArguments(dev.ramjet.runtime.Realm realm, JSClosure f, Object[] args) {
        return dev.ramjet.runtime.JSArguments.createMapped(realm, f, args.clone(), null, null);
    }

    public static Object[] tailOfList(Object[] args, int from) {
        return args.length <= from ? Operations.NO_ARGS : java.util.Arrays.copyOfRange(args, from, args.length);
    }

    /** Whether iterating over a plain array just reads its elements. */
    public static boolean isArrayIterationPristine(dev.ramjet.runtime.Realm realm) {
        return !realm.arrayIteratorCell.mutated && (realm.arrayIteratorNextCell == null || !realm.arrayIteratorNextCell.mutated);
    }

    /** [[Construct]] of a closure by {@code newTarget}. */
    public static Object constructList(JSClosure f, JSObject newTarget, Object[] args) {
        CompiledCode code = entry(f);
        if (code == null) return f.construct(args, newTarget);
        JSObject created = f.target.function.is(dev.ramjet.bytecode.BytecodeFunction.DERIVED) ? null : dev.ramjet.interpreter.Construction.createThis(newTarget);
        Object r = code.call(f, created, newTarget, args);
        return r instanceof JSObject || created == null ? r : created;
    }

    /** The rest parameter. */
    public static JSArray rest(Shape s, Object[] args, int from) {
        if (args.length <= from) return emptyArray(s);
        Object[] a = java.util.Arrays.copyOfRange(args, from, args.length);
        return new JSArray(s, a, a.length);
    }

    /** The index of a switch over consecutive ints for any value; -1 for none of them. */
    public static int switchIndex(Object v, int base, int count) {
        double d;
        if (v instanceof Integer i) d = i;
        else if (v instanceof Double x) d = x;
        else return -1;
        d -= base;
        int i = (int) d;
        return i == d && i >= 0 && i < count ? i : -1;
    }

    /** Code that can be entered as it is: the function belongs to the running realm; else {@code null}. */
    private static CompiledCode entry(JSClosure f) {
        CallTarget t = f.target;
        return t.realm.agent.currentRealm == t.realm ? t.compiled : null;
    }

    public static Object callClosure(JSClosure f, Object thisValue, Object[] args) {
        CompiledCode c = entry(f);
        return c != null ? c.call(f, thisValue, Undefined.INSTANCE, args) : f.target.call(f, thisValue, args);
    }

    public static Object callInterpreted(JSClosure f, Object thisValue, Object[] args) {
        return f.target.call(f, thisValue, args);
    }

    /** [[Construct]] of a closure whose {@code this} has been made; {@code thisValue} is {@code null} for derived constructors. */
    public static Object callConstructor(JSClosure f, Object thisValue, Object newTarget, Object[] args) {
        CompiledCode c = f.target.compiled;
        return c != null ? c.call(f, thisValue, newTarget, args) : dev.ramjet.compiler.deopt.Deoptimizer.interpret(f, thisValue, newTarget, args);
    }

    public static WrongResult wrongResult(Object value) {
        return new WrongResult(value);
    }

    /** Whether d is an int32, and not -0. */
    public static boolean isInt32(double d) {
        return (int) d == d && (d != 0 || Double.doubleToRawLongBits(d) == 0);
    }

    public static Object call(Object f, Object thisValue, Object[] args) {
        if (f instanceof JSObject o && o.isCallable()) return o.call(thisValue, args);
        throw dev.ramjet.compiler.deopt.StackFrames.notCallable(f);
    }

    public static Object call0(Object f, Object thisValue) {
        CompiledCode entry;
        if (f instanceof JSClosure c && (entry = entry(c)) != null) return entry.call0(c, thisValue);
        return call(f, thisValue, Operations.NO_ARGS);
    }

    public static Object call1(Object f, Object thisValue, Object a) {
        CompiledCode entry;
        if (f instanceof JSClosure c && (entry = entry(c)) != null) return entry.call1(c, thisValue, a);
        return call(f, thisValue, new Object[] {a});
    }

    public static Object call2(Object f, Object thisValue, Object a, Object b) {
        CompiledCode entry;
        if (f instanceof JSClosure c && (entry = entry(c)) != null) return entry.call2(c, thisValue, a, b);
        return call(f, thisValue, new Object[] {a, b});
    }

    public static Object call3(Object f, Object thisValue, Object a, Object b, Object c) {
        CompiledCode entry;
        if (f instanceof JSClosure k && (entry = entry(k)) != null) return entry.call3(k, thisValue, a, b, c);
        return call(f, thisValue, new Object[] {a, b, c});
    }

    public static Object call4(Object f, Object thisValue, Object a, Object b, Object c, Object d) {
        CompiledCode entry;
        if (f instanceof JSClosure k && (entry = entry(k)) != null) return entry.call4(k, thisValue, a, b, c, d);
        return call(f, thisValue, new Object[] {a, b, c, d});
    }

    /** Construction by a closure that has compiled code. Its prototype property is data for ever, so making the object runs no script code. */
    private static Object constructCompiled(JSClosure c, Object[] args) {
        JSObject created = c.target.function.is(dev.ramjet.bytecode.BytecodeFunction.DERIVED) ? null : dev.ramjet.interpreter.Construction.createThis(c);
        Object r = c.target.compiled.call(c, created, c, args);
        return r instanceof JSObject || created == null ? r : created;
    }

    /** ToBoolean: what conditions mostly see, short enough to be part of compiled code everywhere. */
    public static boolean isTruthy(Object v) {
        if (v instanceof JSObject o) return (o.flags & JSObject.HTML_DDA) == 0;
        if (v == Undefined.INSTANCE || v == JSNull.INSTANCE) return false;
        return v instanceof Integer i ? i != 0 : Conversions.toBoolean(v);
    }

    /** IsStrictlyEqual: objects and what is identical here, the rest by a call. */
    public static boolean strictEquals(Object a, Object b) {
        if (a == b) return !(a instanceof Double d) || !d.isNaN();
        return !(a instanceof JSObject) && !(b instanceof JSObject) && Operations.strictEquals(a, b);
    }

    public static void roomForSlots(JSObject o, int least) {
        if (o.slots.length < least) o.growSlots(least);
    }

    public static void roomForNumbers(JSObject o, int least) {
        if (o.numbers.length < least) o.growNumbers(least);
    }

    public static Object construct(Object f, Object[] args) {
        if (f instanceof JSClosure c && c.target.compiled != null && c.isConstructor()) return constructCompiled(c, args);
        if (f instanceof JSObject o && o.isConstructor()) return o.construct(args, o);
        throw dev.ramjet.compiler.deopt.StackFrames.notConstructor(f);
    }
}
