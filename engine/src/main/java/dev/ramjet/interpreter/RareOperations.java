package dev.ramjet.interpreter;

import dev.ramjet.bytecode.BytecodeFunction;
import dev.ramjet.bytecode.Opcode;
import dev.ramjet.bytecode.TemplateSite;
import dev.ramjet.feedback.Arithmetic;
import dev.ramjet.feedback.CallTargets;
import dev.ramjet.feedback.ElementAccess;
import dev.ramjet.feedback.FeedbackVector;
import dev.ramjet.feedback.InstanceOf;
import dev.ramjet.feedback.NamedAccess;
import dev.ramjet.runtime.Conversions;
import dev.ramjet.runtime.Agent;
import dev.ramjet.runtime.Errors;
import dev.ramjet.runtime.ForInEnumerator;
import dev.ramjet.runtime.ImportCell;
import dev.ramjet.runtime.JSArguments;
import dev.ramjet.runtime.JSArray;
import dev.ramjet.runtime.JSClosure;
import dev.ramjet.runtime.JSNull;
import dev.ramjet.runtime.JSFunction;
import dev.ramjet.runtime.JSObject;
import dev.ramjet.runtime.JSSymbol;
import dev.ramjet.runtime.JSThrow;
import dev.ramjet.runtime.Operations;
import dev.ramjet.runtime.PropertyKey;
import dev.ramjet.runtime.Realm;
import dev.ramjet.runtime.Strings;
import dev.ramjet.runtime.Undefined;
import dev.ramjet.runtime.Values;
import dev.ramjet.source.ScopeInfo;
import java.util.HashSet;

/**
 * The instructions that neither steps nor {@link GeneralOperations} know, in three switches of decreasing heat. Each case runs its instruction and
 * breaks; the pc of the next one is returned, or -1 to leave the function with {@link InterpreterFrame#result}.
 */
public final class RareOperations {
    private final Interpreter interpreter;
    private final RuntimeCalls runtimeCalls;

    RareOperations(Interpreter interpreter) {
        this.interpreter = interpreter;
        runtimeCalls = new RuntimeCalls(interpreter);
    }

    private static Object[] environment(Object env, int hops) {
        Object[] e = (Object[]) env;
        for (; hops > 0; hops--) e = (Object[]) e[0];
        return e;
    }

    /** CHECK_HOLE failed; {@code next} is the opcode after it. */
    JSThrow uninitialized(InterpreterFrame f, Object name, int next) {
        if (next != Opcode.RETURN || !"this".equals(name)) return uninitialized(f, name);
        // The end of a derived constructor: its context is gone, the error belongs to the caller's realm.
        Agent agent = interpreter.agent;
        agent.currentRealm = f.parent == null ? f.vector.realm : f.parent.vector.realm;
        try {
            return uninitialized(f, name);
        } finally {
            agent.currentRealm = f.vector.realm;
        }
    }

    JSThrow uninitialized(InterpreterFrame f, Object name) {
        interpreter.leave(f);
        if ("this".equals(name)) {
            return Errors.referenceError("Must call super constructor in derived class before accessing 'this' or returning from derived constructor");
        }
        return Errors.referenceError("Cannot access '" + name + "' before initialization");
    }

    int execute(InterpreterFrame f, Object[] regs, int[] code, int pc) {
        FeedbackVector fv = f.vector;
        int op = code[pc];
        switch (op) {
            case Opcode.CREATE_ENV: {
                Object[] env = FeedbackVector.copyOf((Object[]) fv.constants[code[pc + 4]]);
                env[0] = regs[code[pc + 2]];
                regs[code[pc + 1]] = env;
                return pc + 5;
            }
            case Opcode.COPY_ENV:
                regs[code[pc + 1]] = FeedbackVector.copyOf((Object[]) regs[code[pc + 2]]);
                return pc + 3;
            case Opcode.STORE_ENV_CHECKED: {
                Object[] env = environment(regs[code[pc + 1]], code[pc + 2]);
                if (env[code[pc + 3]] == null) throw uninitialized(f, fv.constants[code[pc + 5]]);
                env[code[pc + 3]] = regs[code[pc + 4]];
                return pc + 6;
            }
            case Opcode.LOAD_IMPORT: {
                Object cell = environment(regs[code[pc + 2]], code[pc + 3])[code[pc + 4]];
                Object v = cell instanceof ImportCell c ? c.read() : cell;
                if (v == null) throw uninitialized(f, fv.constants[code[pc + 5]]);
                regs[code[pc + 1]] = v;
                return pc + 6;
            }
            case Opcode.CREATE_CLOSURE:
                regs[code[pc + 1]] = Construction.closure(fv, code[pc + 4], (BytecodeFunction) fv.constants[code[pc + 2]], (Object[]) regs[code[pc + 3]], null);
                return pc + 5;
            case Opcode.CREATE_METHOD:
                regs[code[pc + 1]] = Construction.closure(fv, code[pc + 5], (BytecodeFunction) fv.constants[code[pc + 2]], (Object[]) regs[code[pc + 3]],
                    (JSObject) regs[code[pc + 4]]);
                return pc + 6;
            case Opcode.CREATE_OBJECT:
                regs[code[pc + 1]] = fv.realm.newObject();
                return pc + 3;
            case Opcode.CREATE_OBJECT_LITERAL:
                regs[code[pc + 1]] = Construction.objectLiteral(fv, code[pc + 5], (String[]) fv.constants[code[pc + 2]], regs, code[pc + 3]);
                return pc + 6;
            case Opcode.CREATE_ARRAY:
                regs[code[pc + 1]] = Construction.array(fv, code[pc + 4], regs, code[pc + 2], code[pc + 3]);
                return pc + 5;
            case Opcode.CREATE_ARRAY_LITERAL:
                regs[code[pc + 1]] = Construction.arrayLiteral(fv, code[pc + 3], (Object[]) fv.constants[code[pc + 2]]);
                return pc + 4;
            case Opcode.NEW: {
                Object callee = regs[code[pc + 2]];
                regs[code[pc + 1]] = interpreter.construct(f, callee, code[pc + 3], code[pc + 4], callee instanceof JSObject o ? o : null, code[pc + 5]);
                return pc + 6;
            }
            case Opcode.STORE_GLOBAL:
                Globals.store(fv, code[pc + 4], (String) fv.constants[code[pc + 1]], regs[code[pc + 2]], code[pc + 3] != 0);
                return pc + 5;
            case Opcode.DEFINE_NAMED:
                NamedAccess.define(fv, code[pc + 4], regs[code[pc + 1]], fv.constants[code[pc + 2]], regs[code[pc + 3]]);
                return pc + 5;
            case Opcode.GET_PRIVATE:
                regs[code[pc + 1]] = PrivateMembers.get(fv, code[pc + 4], regs[code[pc + 2]], regs[code[pc + 3]]);
                return pc + 5;
            case Opcode.SET_PRIVATE:
                PrivateMembers.set(fv, code[pc + 4], regs[code[pc + 1]], regs[code[pc + 2]], regs[code[pc + 3]]);
                return pc + 5;
            case Opcode.DEFINE_PRIVATE:
                PrivateMembers.define(fv, code[pc + 4], regs[code[pc + 1]], regs[code[pc + 2]], regs[code[pc + 3]]);
                return pc + 5;
            case Opcode.INSTANCE_OF:
                regs[code[pc + 1]] = InstanceOf.test(fv, code[pc + 4], regs[code[pc + 2]], regs[code[pc + 3]]);
                return pc + 5;
            case Opcode.TYPEOF:
                regs[code[pc + 1]] = Operations.typeOf(regs[code[pc + 2]]);
                return pc + 3;
            case Opcode.IN:
                regs[code[pc + 1]] = Operations.in(regs[code[pc + 2]], regs[code[pc + 3]]);
                return pc + 5;
            case Opcode.EXP:
                regs[code[pc + 1]] = Arithmetic.binary(op, fv, code[pc + 4], regs[code[pc + 2]], regs[code[pc + 3]]);
                return pc + 5;
            case Opcode.TO_STRING:
                regs[code[pc + 1]] = Conversions.toStringValue(regs[code[pc + 2]]);
                return pc + 3;
            case Opcode.COERCE_THIS:
                regs[0] = Conversions.sloppyThis(fv.realm, regs[0]);
                return pc + 1;
            case Opcode.JUMP_IF_HOLE:
                return regs[code[pc + 1]] == null ? code[pc + 2] : pc + 3;
            case Opcode.TABLE_SWITCH:
                return tableSwitch(regs[code[pc + 1]], (int[]) fv.constants[code[pc + 2]], code[pc + 3], pc + 4);
            case Opcode.GET_ITERATOR:
                Iteration.start(f, code[pc + 3], regs, code[pc + 1], code[pc + 2]);
                return pc + 4;
            case Opcode.ITERATOR_NEXT: {
                Object v = Iteration.next(fv, code[pc + 4], regs, code[pc + 2]);
                if (v == null) return code[pc + 3];
                regs[code[pc + 1]] = v;
                return pc + 5;
            }
            case Opcode.ITERATOR_CLOSE:
                Iteration.close(fv.realm, regs, code[pc + 1]);
                return pc + 2;
            case Opcode.FOR_IN_START:
                regs[code[pc + 1]] = ForInEnumerator.start(fv.realm, regs[code[pc + 2]]);
                return pc + 3;
            case Opcode.FOR_IN_NEXT: {
                Object key = ((ForInEnumerator) regs[code[pc + 2]]).next();
                if (key == null) return code[pc + 3];
                regs[code[pc + 1]] = key;
                return pc + 4;
            }
            case Opcode.RUNTIME:
                regs[code[pc + 1]] = runtimeCalls.call(f, code[pc + 2], regs, code[pc + 3], code[pc + 4]);
                return pc + 5;
            case Opcode.YIELD:
            case Opcode.YIELD_DELEGATE:
            case Opcode.AWAIT:
            case Opcode.CREATE_GENERATOR:
            case Opcode.INITIAL_YIELD:
            case Opcode.ASYNC_START:
            case Opcode.ASYNC_RETURN:
            case Opcode.ASYNC_THROW:
                return Suspension.execute(interpreter, f, regs, code, pc);
            default:
                return executeRarer(f, fv, regs, code, pc);
        }
    }

    private int executeRarer(InterpreterFrame f, FeedbackVector fv, Object[] regs, int[] code, int pc) {
        int op = code[pc];
        switch (op) {
            case Opcode.CHECK_NOT_HOLE:
                if (regs[code[pc + 1]] != null) throw Errors.referenceError("Super constructor may only be called once");
                return pc + 2;
            case Opcode.LOAD_CALLEE:
                regs[code[pc + 1]] = f.closure;
                return pc + 2;
            case Opcode.LOAD_NEW_TARGET:
                regs[code[pc + 1]] = f.newTarget == null ? Undefined.INSTANCE : f.newTarget;
                return pc + 2;
            case Opcode.LOAD_HOME_OBJECT:
                regs[code[pc + 1]] = f.closure.home;
                return pc + 2;
            case Opcode.CREATE_ARGUMENTS: {
                // A default constructor or generator may ask twice: the object takes the array over.
                Object[] args = f.args.clone();
                regs[code[pc + 1]] = code[pc + 3] == 2 ? JSArguments.createMapped(fv.realm, f.closure, args, null, null)
                    : code[pc + 3] == 1 ? JSArguments.createMapped(fv.realm, f.closure, args, (Object[]) regs[code[pc + 2]], fv.function.mappedParameterSlots)
                    : JSArguments.createUnmapped(fv.realm, args);
                return pc + 4;
            }
            case Opcode.CREATE_REST:
                regs[code[pc + 1]] = Construction.rest(fv, f.args, code[pc + 2]);
                return pc + 3;
            case Opcode.LOAD_GLOBAL:
                // Only for compiled code: the interpreter's loop has its own.
                regs[code[pc + 1]] = Globals.load(fv, code[pc + 3], (String) fv.constants[code[pc + 2]], false);
                return pc + 4;
            case Opcode.LOAD_GLOBAL_OR_UNDEFINED:
                regs[code[pc + 1]] = Globals.load(fv, code[pc + 3], (String) fv.constants[code[pc + 2]], true);
                return pc + 4;
            case Opcode.INIT_GLOBAL_LEXICAL:
                Globals.initialize(fv.realm, (String) fv.constants[code[pc + 1]], regs[code[pc + 2]]);
                return pc + 3;
            case Opcode.LOAD_DYNAMIC:
                regs[code[pc + 1]] = Reference.resolve(fv.realm, (String) fv.constants[code[pc + 3]], (Object[]) regs[code[pc + 2]],
                    (ScopeInfo) fv.constants[code[pc + 4]]).get(code[pc + 5] != 0);
                return pc + 6;
            case Opcode.LOAD_DYNAMIC_CALLEE: {
                Reference r = Reference.resolve(fv.realm, (String) fv.constants[code[pc + 3]], (Object[]) regs[code[pc + 2]],
                    (ScopeInfo) fv.constants[code[pc + 4]]);
                Object v = r.get(false);
                regs[code[pc + 1]] = v;
                regs[code[pc + 1] + 1] = r.thisValue();
                return pc + 5;
            }
            case Opcode.STORE_DYNAMIC:
                Reference.resolve(fv.realm, (String) fv.constants[code[pc + 2]], (Object[]) regs[code[pc + 1]], (ScopeInfo) fv.constants[code[pc + 3]])
                    .put(regs[code[pc + 4]], code[pc + 5] != 0);
                return pc + 6;
            case Opcode.DEFINE_KEYED:
                ElementAccess.define(regs[code[pc + 1]], regs[code[pc + 2]], regs[code[pc + 3]]);
                return pc + 5;
            case Opcode.DELETE_NAMED:
                regs[code[pc + 1]] = delete(fv.realm, regs[code[pc + 2]], fv.constants[code[pc + 3]], code[pc + 4] != 0);
                return pc + 5;
            case Opcode.DELETE_KEYED:
                regs[code[pc + 1]] = deleteKeyed(fv.realm, regs[code[pc + 2]], regs[code[pc + 3]], code[pc + 4] != 0);
                return pc + 5;
            case Opcode.GET_SUPER: {
                Object base = regs[code[pc + 2]];
                Object key = PropertyKey.from(regs[code[pc + 3]]);
                if (!(base instanceof JSObject o)) throw Errors.typeError("Cannot read properties of null (reading '" + Errors.keyText(key) + "')");
                regs[code[pc + 1]] = o.get(key, regs[code[pc + 4]]);
                return pc + 6;
            }
            case Opcode.SET_SUPER: {
                Object base = regs[code[pc + 1]];
                Object key = PropertyKey.from(regs[code[pc + 2]]);
                if (!(base instanceof JSObject o)) throw Errors.typeError("Cannot set properties of null (setting '" + Errors.keyText(key) + "')");
                if (!o.set(key, regs[code[pc + 4]], regs[code[pc + 3]]) && code[pc + 5] != 0) {
                    throw regs[code[pc + 3]] instanceof JSObject r ? Errors.cannotAssign(key, r) : Errors.typeError("Cannot assign to property '" + Errors.keyText(key) + "'");
                }
                return pc + 6;
            }
            case Opcode.HAS_PRIVATE:
                regs[code[pc + 1]] = PrivateMembers.has(fv, code[pc + 4], regs[code[pc + 2]], regs[code[pc + 3]]);
                return pc + 5;
            case Opcode.TO_PROPERTY_KEY:
                regs[code[pc + 1]] = toKey(regs[code[pc + 2]]);
                return pc + 3;
            case Opcode.TO_UPDATE_KEY:
                regs[code[pc + 1]] = toUpdateKey(regs[code[pc + 2]], regs[code[pc + 3]]);
                return pc + 4;
            case Opcode.TO_OBJECT:
                regs[code[pc + 1]] = Conversions.toObject(fv.realm, regs[code[pc + 2]]);
                return pc + 3;
            case Opcode.CHECK_COERCIBLE: {
                Object v = regs[code[pc + 1]];
                if (Values.isNullish(v)) throw Messages.notCoercible(f, pc, v);
                return pc + 2;
            }
            case Opcode.LOAD_PROTOTYPE: {
                JSObject p = ((JSObject) regs[code[pc + 2]]).getPrototypeOf();
                regs[code[pc + 1]] = p == null ? JSNull.INSTANCE : p;
                return pc + 3;
            }
            case Opcode.CALL_SPREAD:
                regs[code[pc + 1]] = callSpread(f, regs[code[pc + 2]], regs[code[pc + 3]], (JSArray) regs[code[pc + 4]], code[pc + 5]);
                return pc + 6;
            case Opcode.NEW_SPREAD: {
                Object callee = regs[code[pc + 2]];
                regs[code[pc + 1]] = constructSpread(f, callee, (JSArray) regs[code[pc + 3]], callee instanceof JSObject o ? o : null, code[pc + 4]);
                return pc + 5;
            }
            case Opcode.SUPER_CALL:
                regs[code[pc + 1]] = interpreter.construct(f, superConstructor(f, regs[code[pc + 2]]), code[pc + 4], code[pc + 5], (JSObject) regs[code[pc + 3]],
                    code[pc + 6]);
                return pc + 7;
            case Opcode.SUPER_CALL_SPREAD:
                regs[code[pc + 1]] = constructSpread(f, superConstructor(f, regs[code[pc + 2]]), (JSArray) regs[code[pc + 4]], (JSObject) regs[code[pc + 3]],
                    code[pc + 5]);
                return pc + 6;
            case Opcode.DIRECT_EVAL:
                f.result = DirectEval.execute(interpreter, f, regs, code, pc);
                if (f.result == Interpreter.TAIL_CALL) return -1;
                regs[code[pc + 1]] = f.result;
                return pc + 9;
            case Opcode.DEBUGGER:
                return pc + 1;
            case Opcode.ARRAY_PUSH: {
                JSArray a = (JSArray) regs[code[pc + 1]];
                Object v = regs[code[pc + 2]];
                if (v == null) a.appendHole();
                else a.append(v);
                return pc + 3;
            }
            case Opcode.ARRAY_SPREAD:
                Iteration.spread(f, code[pc + 3], (JSArray) regs[code[pc + 1]], code[pc + 2]);
                return pc + 4;
            case Opcode.CREATE_REGEXP: {
                Object compiled = fv.caches[code[pc + 4]];
                if (compiled == null) {
                    compiled = fv.realm.compileRegExp((String) fv.constants[code[pc + 2]], (String) fv.constants[code[pc + 3]]);
                    fv.caches[code[pc + 4]] = compiled;
                }
                regs[code[pc + 1]] = fv.realm.createRegExp(compiled);
                return pc + 5;
            }
            case Opcode.DEFINE_METHOD:
                Construction.defineMethod((JSObject) regs[code[pc + 1]], toKey(regs[code[pc + 2]]), (JSObject) regs[code[pc + 3]], code[pc + 4]);
                return pc + 5;
            case Opcode.COPY_DATA_PROPERTIES:
                copyDataProperties(regs, regs[code[pc + 1]], regs[code[pc + 2]], code[pc + 3], code[pc + 4]);
                return pc + 5;
            case Opcode.TEMPLATE_OBJECT:
                regs[code[pc + 1]] = Construction.templateObject(fv, code[pc + 3], (TemplateSite) fv.constants[code[pc + 2]]);
                return pc + 4;
            case Opcode.CREATE_CLASS:
                Construction.createClass(fv, code[pc + 5], (BytecodeFunction) fv.constants[code[pc + 2]], (Object[]) regs[code[pc + 3]], regs[code[pc + 4]], regs,
                    code[pc + 1]);
                return pc + 6;
            case Opcode.GET_ASYNC_ITERATOR:
                Iteration.startAsync(fv, regs, code[pc + 1], regs[code[pc + 2]]);
                return pc + 4;
            case Opcode.ITERATOR_CALL_NEXT: {
                int base = code[pc + 2];
                Object value = regs[code[pc + 3]];
                regs[code[pc + 1]] = value == null ? Operations.call(regs[base + 1], regs[base]) : Operations.call(regs[base + 1], regs[base], value);
                return pc + 4;
            }
            case Opcode.ITERATOR_UNWRAP: {
                Object r = regs[code[pc + 2]];
                if (!(r instanceof JSObject o)) throw Errors.typeError("Iterator result " + Messages.show(r) + " is not an object");
                boolean done = Conversions.toBoolean(o.get("done"));
                Object v = o.get("value");
                regs[code[pc + 1]] = v;
                return done ? code[pc + 3] : pc + 4;
            }
            case Opcode.ITERATOR_CLOSE_SILENT:
                Iteration.closeSilently(fv.realm, regs, code[pc + 1]);
                return pc + 2;
            case Opcode.ITERATOR_CLOSE_START:
                regs[code[pc + 1]] = Iteration.closeStart(regs, code[pc + 2]);
                return pc + 3;
            default:
                throw new IllegalStateException("opcode " + op);
        }
    }

    private static int tableSwitch(Object v, int[] targets, int base, int next) {
        long n;
        if (v instanceof Integer i) {
            n = (long) i - base;
        } else if (v instanceof Double d) {
            long l = (long) (double) d;
            if (l != d) return next;
            n = l - base;
        } else {
            return next;
        }
        return n >= 0 && n < targets.length ? targets[(int) n] : next;
    }

    /** ToPropertyKey as a value that stays what it is when converted again. */
    /** ToPropertyKey for a computed key, which stays what it is where it can. */
    public static Object toKey(Object v) {
        if (v instanceof Integer || v instanceof String || v instanceof JSSymbol) return v;
        Object key = PropertyKey.from(Strings.isString(v) ? Strings.flat(v) : v);
        return key instanceof Long l ? l.toString() : key;
    }

    /** The key of {@code base[key] op= value}, converted once, and only where conversion may run code of the program. */
    public static Object toUpdateKey(Object base, Object key) {
        if (!(key instanceof JSObject || key instanceof Boolean || Values.isNullish(key) || key instanceof java.math.BigInteger)) return key;
        if (Values.isNullish(base)) throw Messages.cannotReadKeyed(base, key);
        return toKey(key);
    }

    /** {@code delete base.key}. */
    public static boolean delete(Realm realm, Object base, Object key, boolean strict) {
        if (Values.isNullish(base)) throw Errors.typeError("Cannot convert undefined or null to object");
        return Operations.deleteProperty(realm, base, key, strict);
    }

    /** {@code delete base[key]}. */
    public static boolean deleteKeyed(Realm realm, Object base, Object key, boolean strict) {
        if (Values.isNullish(base)) throw Errors.typeError("Cannot convert undefined or null to object");
        JSObject o = Conversions.toObject(realm, base);
        return Operations.deleteProperty(realm, o, PropertyKey.from(Strings.isString(key) ? Strings.flat(key) : key), strict);
    }

    /** The next key of an enumerator, {@code null} at the end. */
    public static Object forInNext(Object enumerator) {
        return ((ForInEnumerator) enumerator).next();
    }

    /** An object for a regular expression literal. */
    public static JSObject createRegExp(Realm realm, Object compiled) {
        return realm.createRegExp(compiled);
    }

    private Object callSpread(InterpreterFrame f, Object callee, Object thisValue, JSArray array, int slot) {
        FeedbackVector v = f.vector;
        v.bits[slot]++;
        if (!(callee instanceof JSObject o) || !o.isCallable()) throw Messages.notCallable(f, callee);
        Object target = callee instanceof JSClosure c ? c.target : callee;
        if (v.caches[slot] != target) CallTargets.record(v, slot, target);
        return o.call(thisValue, elements(array));
    }

    private Object constructSpread(InterpreterFrame f, Object callee, JSArray array, JSObject newTarget, int slot) {
        FeedbackVector v = f.vector;
        v.bits[slot]++;
        if (!(callee instanceof JSObject o) || !o.isConstructor()) throw Messages.notConstructor(f, callee);
        Object target = callee instanceof JSClosure c ? c.target : callee;
        if (v.caches[slot] != target) CallTargets.record(v, slot, target);
        return o.construct(elements(array), newTarget);
    }

    private static Object superConstructor(InterpreterFrame f, Object c) {
        if (c instanceof JSObject o && o.isConstructor()) return c;
        String name = c instanceof JSFunction j ? j.displayName() : c instanceof JSObject o ? Errors.describe(o) : "";
        String self = f.closure.isClassConstructor() ? f.closure.displayName() : "";
        throw Errors.typeError("Super constructor " + (name.isEmpty() ? "null" : name) + " of " + (self.isEmpty() ? "anonymous class" : self) + " is not a constructor");
    }

    /** The elements of an internal array: no holes, nothing observable. */
    static Object[] elements(JSArray a) {
        Object[] result = new Object[a.length];
        if (a.elements instanceof Object[] e && e.length >= result.length) {
            for (int i = 0; i < result.length; i++) result[i] = e[i] == null ? Undefined.INSTANCE : e[i];
            return result;
        }
        for (int i = 0; i < result.length; i++) {
            Object v = a.getOwnElement(i);
            result[i] = v == null ? Undefined.INSTANCE : v;
        }
        return result;
    }

    private static void copyDataProperties(Object[] regs, Object target, Object source, int first, int count) {
        HashSet<Object> excluded = null;
        if (count > 0) {
            excluded = new HashSet<>();
            for (int i = 0; i < count; i++) {
                Object k = regs[first + i];
                excluded.add(PropertyKey.from(Strings.isString(k) ? Strings.flat(k) : k));
            }
        }
        Operations.copyDataProperties((JSObject) target, source, excluded);
    }
}
