package dev.ramjet.builtins;

import dev.ramjet.runtime.Accessor;
import dev.ramjet.runtime.BoundFunction;
import dev.ramjet.runtime.BuiltinFunction;
import dev.ramjet.runtime.BuiltinTable;
import dev.ramjet.runtime.Conversions;
import dev.ramjet.runtime.Errors;
import dev.ramjet.runtime.Intrinsic;
import dev.ramjet.runtime.JSClosure;
import dev.ramjet.runtime.JSFunction;
import dev.ramjet.runtime.JSNull;
import dev.ramjet.runtime.JSObject;
import dev.ramjet.runtime.LazyIntrinsic;
import dev.ramjet.runtime.Operations;
import dev.ramjet.runtime.Realm;
import dev.ramjet.runtime.Shape;
import dev.ramjet.runtime.Strings;
import dev.ramjet.runtime.Undefined;
import dev.ramjet.runtime.Values;

import java.util.Arrays;

/**
 * %Function.prototype%, itself a function, and %ThrowTypeError%.
 *
 * @see <a href="https://tc39.es/ecma262/#sec-properties-of-the-function-prototype-object">Properties of the Function Prototype Object</a>
 */
final class FunctionPrototype extends BuiltinTable {
    private static final FunctionPrototype TABLE = new FunctionPrototype();

    private static final int SELF = 0;
    private static final int APPLY = 1;
    private static final int BIND = 2;
    private static final int CALL = 3;
    private static final int TO_STRING = 4;
    private static final int HAS_INSTANCE = 5;
    private static final int THROW_TYPE_ERROR = 6;

    private FunctionPrototype() {
        super("-/0", "apply/2", "bind/1", "call/1", "toString/0", "@hasInstance!n/1", "-/0");
    }

    static JSObject create(Realm realm) {
        BuiltinFunction f = TABLE.functionWithPrototype(realm, SELF, realm.intrinsic(Intrinsic.OBJECT_PROTOTYPE));
        realm.setIntrinsic(Intrinsic.FUNCTION_PROTOTYPE, f);
        f.ensurePrototype();
        // AddRestrictedFunctionProperties
        LazyIntrinsic thrower = new LazyIntrinsic(Intrinsic.THROW_TYPE_ERROR);
        f.addProperty("arguments", new Accessor(thrower, thrower), Shape.CONFIGURABLE | Shape.ACCESSOR);
        f.addProperty("caller", new Accessor(thrower, thrower), Shape.CONFIGURABLE | Shape.ACCESSOR);
        f.addProperty("constructor", new LazyIntrinsic(Intrinsic.FUNCTION), Shape.HIDDEN);
        TABLE.install(realm, f);
        return f;
    }

    /** %ThrowTypeError%() — https://tc39.es/ecma262/#sec-%throwtypeerror% */
    static JSObject createThrowTypeError(Realm realm) {
        BuiltinFunction f = TABLE.function(realm, THROW_TYPE_ERROR);
        f.define("length", 0, 0);
        f.define("name", "", 0);
        f.preventExtensions();
        return f;
    }

    @Override
    public boolean isOrdinaryHasInstance(int id) {
        return id == HAS_INSTANCE;
    }

    @Override
    public Object call(int id, Realm realm, Object thisValue, Object[] args, JSObject newTarget, BuiltinFunction self) {
        switch (id) {
            case SELF: return Undefined.INSTANCE;
            case APPLY: return apply(thisValue, Values.arg(args, 0), Values.arg(args, 1));
            case BIND: return bind(thisValue, args);
            case CALL: return call(thisValue, args);
            case TO_STRING: return toString(thisValue);
            case HAS_INSTANCE: return Operations.ordinaryHasInstance(thisValue, Values.arg(args, 0));
            case THROW_TYPE_ERROR:
                // The caller and arguments of sloppy functions are known to nobody, as in V8; asking for them is no error.
                if (args.length == 0 && thisValue instanceof JSClosure c && c.isSloppyPlain()) return JSNull.INSTANCE;
                throw Errors.typeError("'caller', 'callee', and 'arguments' properties may not be accessed on strict mode functions or the arguments objects for calls to them");
            default: throw new IllegalArgumentException();
        }
    }

    /** Function.prototype.apply(thisArg, argArray) — https://tc39.es/ecma262/#sec-function.prototype.apply */
    private static Object apply(Object f, Object thisArg, Object argArray) {
        if (!(f instanceof JSObject o) || !o.isCallable()) throw notCallable("apply", f);
        return o.call(thisArg, Values.isNullish(argArray) ? Operations.NO_ARGS : Operations.createListFromArrayLike(argArray));
    }

    /** Function.prototype.call(thisArg, ...args) — https://tc39.es/ecma262/#sec-function.prototype.call */
    private static Object call(Object f, Object[] args) {
        if (!(f instanceof JSObject o) || !o.isCallable()) throw notCallable("call", f);
        if (args.length == 0) return o.call(Undefined.INSTANCE, args);
        return o.call(args[0], args.length == 1 ? Operations.NO_ARGS : Arrays.copyOfRange(args, 1, args.length));
    }

    static RuntimeException notCallable(String method, Object f) {
        return Errors.typeError("Function.prototype." + method + " was called on " + Errors.display(f) + ", which is " + article(f) + " and not a function");
    }

    private static String article(Object f) {
        String type = Operations.typeOf(f);
        return f == Undefined.INSTANCE ? type : (type.equals("object") ? "an " : "a ") + type;
    }

    /** Function.prototype.bind(thisArg, ...args) — https://tc39.es/ecma262/#sec-function.prototype.bind */
    private static Object bind(Object target, Object[] args) {
        if (!(target instanceof JSObject f) || !f.isCallable()) throw Errors.typeError("Bind must be called on a function");
        Object[] bound = args.length <= 1 ? Operations.NO_ARGS : Arrays.copyOfRange(args, 1, args.length);
        BoundFunction b = new BoundFunction(f, Values.arg(args, 0), bound);
        double length = 0;
        if (f.hasOwnProperty("length")) {
            Object v = f.get("length");
            // ToIntegerOrInfinity keeps the infinities, max(-Infinity - n, 0) is 0.
            if (Values.isNumber(v)) length = Math.max(0, Conversions.toIntegerOrInfinity(v) - bound.length);
        }
        b.addProperty("length", Values.number(length), Shape.CONFIGURABLE);
        Object name = f.get("name");
        b.addProperty("name", Strings.isString(name) ? Strings.concat("bound ", name) : "bound ", Shape.CONFIGURABLE);
        return b;
    }

    /** Function.prototype.toString() — https://tc39.es/ecma262/#sec-function.prototype.tostring */
    private static Object toString(Object f) {
        if (f instanceof JSFunction j) return j.sourceText();
        if (Values.isCallable(f)) return "function () { [native code] }";
        throw Errors.typeError("Function.prototype.toString requires that 'this' be a Function");
    }
}
