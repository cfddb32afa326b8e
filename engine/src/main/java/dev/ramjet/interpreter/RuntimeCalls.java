package dev.ramjet.interpreter;

import dev.ramjet.bytecode.DeclarationInfo;
import dev.ramjet.bytecode.RuntimeFunctions;
import dev.ramjet.runtime.DisposeCapability;
import dev.ramjet.runtime.Errors;
import dev.ramjet.runtime.Iterators;
import dev.ramjet.runtime.JSClosure;
import dev.ramjet.runtime.JSNull;
import dev.ramjet.runtime.JSObject;
import dev.ramjet.runtime.JSSymbol;
import dev.ramjet.runtime.Operations;
import dev.ramjet.runtime.PropertyKey;
import dev.ramjet.runtime.Realm;
import dev.ramjet.runtime.Strings;
import dev.ramjet.runtime.Undefined;
import dev.ramjet.runtime.Values;
import dev.ramjet.source.ScopeInfo;

/** The functions of {@link RuntimeFunctions}, one case each. */
final class RuntimeCalls {
    private final Interpreter interpreter;

    RuntimeCalls(Interpreter interpreter) {
        this.interpreter = interpreter;
    }

    static ClassData classData(Object constructor) {
        JSClosure c = (JSClosure) constructor;
        if (c.extra instanceof ClassData d) return d;
        ClassData d = new ClassData();
        c.extra = d;
        return d;
    }

    private static Object[] env(Object v) {
        return v instanceof Object[] e ? e : null;
    }

    private static ScopeInfo scope(Object v) {
        return v instanceof ScopeInfo s ? s : null;
    }

    private static boolean truth(Object v) {
        return v == Boolean.TRUE;
    }

    Object call(InterpreterFrame f, int id, Object[] regs, int a, int count) {
        Realm realm = f.vector.realm;
        switch (id) {
            case RuntimeFunctions.THROW_CONST_ASSIGNMENT:
                throw Errors.typeError("Assignment to constant variable.");
            case RuntimeFunctions.THROW_REFERENCE_ERROR:
                throw Errors.referenceError((String) regs[a]);
            case RuntimeFunctions.THROW_TYPE_ERROR:
                throw Errors.typeError((String) regs[a]);
            case RuntimeFunctions.CHECK_OBJECT:
                if (regs[a] instanceof JSObject) break;
                throw Errors.typeError(checkMessage(regs[a], regs[a + 1]));
            case RuntimeFunctions.DECLARE_GLOBALS:
                Globals.declare(realm, (DeclarationInfo) regs[a]);
                break;
            case RuntimeFunctions.DECLARE_GLOBAL_FUNCTION:
                Globals.declareFunction(realm, (String) regs[a], regs[a + 1], false);
                break;
            case RuntimeFunctions.DECLARE_GLOBAL_VARS:
                Globals.declareVars(realm, (DeclarationInfo) regs[a], false);
                break;
            case RuntimeFunctions.DECLARE_EVAL:
                EvalDeclarations.check(realm, (DeclarationInfo) regs[a], scope(regs[a + 2]));
                break;
            case RuntimeFunctions.DECLARE_EVAL_FUNCTION:
                EvalDeclarations.declareFunction(realm, (String) regs[a], regs[a + 1], env(regs[a + 2]), scope(regs[a + 3]));
                break;
            case RuntimeFunctions.DECLARE_EVAL_VARS:
                EvalDeclarations.declareVars(realm, (DeclarationInfo) regs[a], env(regs[a + 1]), scope(regs[a + 2]));
                break;
            case RuntimeFunctions.RESOLVE_REFERENCE:
                return Reference.resolve(realm, (String) regs[a], env(regs[a + 1]), scope(regs[a + 2]));
            case RuntimeFunctions.GET_REFERENCE:
                return ((Reference) regs[a]).get(false);
            case RuntimeFunctions.PUT_REFERENCE:
                ((Reference) regs[a]).put(regs[a + 1], truth(regs[a + 2]));
                break;
            case RuntimeFunctions.DELETE_DYNAMIC:
                return Reference.resolve(realm, (String) regs[a], env(regs[a + 1]), scope(regs[a + 2])).delete();
            case RuntimeFunctions.HAS_GLOBAL:
                return Globals.has(realm, (String) regs[a]);
            case RuntimeFunctions.DELETE_GLOBAL:
                return Globals.delete(realm, (String) regs[a]);
            case RuntimeFunctions.GLOBAL_THIS:
                return realm.globalThis;
            case RuntimeFunctions.SET_FUNCTION_NAME:
                setFunctionName((JSObject) regs[a], regs[a + 1], regs[a + 2]);
                break;
            case RuntimeFunctions.SET_PROTOTYPE_LITERAL:
                if (regs[a + 1] instanceof JSObject p) ((JSObject) regs[a]).setPrototypeOf(p);
                else if (regs[a + 1] == JSNull.INSTANCE) ((JSObject) regs[a]).setPrototypeOf(null);
                break;
            case RuntimeFunctions.GET_METHOD: {
                JSObject m = Operations.getMethod(realm, regs[a], PropertyKey.from(regs[a + 1]));
                return m == null ? Undefined.INSTANCE : m;
            }
            case RuntimeFunctions.GET_ITERATOR_OBJECT:
                return iteratorObject(realm, regs[a]);
            default:
                return classesAndMore(f, id, regs, a, count);
        }
        return Undefined.INSTANCE;
    }

    private static String checkMessage(Object v, Object text) {
        String message = text instanceof String s ? s : "% is not an object";
        int at = message.indexOf('%');
        return at < 0 ? message : message.substring(0, at) + Messages.show(v) + message.substring(at + 1);
    }

    private static void setFunctionName(JSObject function, Object key, Object prefix) {
        if (function instanceof JSClosure c && c.isClassConstructor() && c.shape.count >= 2) {
            // An own "name" member of the class wins; the one that every function has is still to be made.
            if (c.extra instanceof String || !isUnnamed(c)) return;
        }
        Object k = key instanceof PrivateMembers.MethodName || key instanceof JSSymbol ? key : PropertyKey.from(Strings.isString(key) ? Strings.flat(key) : key);
        Construction.setFunctionName(function, k, prefix instanceof String s ? s : null);
    }

    private static boolean isUnnamed(JSClosure c) {
        if (c.shape.isDictionary()) return false;
        int i = c.shape.find("name");
        return i == 1 && c.s1 == null && c.function().name.isEmpty();
    }

    private static Object iteratorObject(Realm realm, Object iterable) {
        JSObject method = Values.isNullish(iterable) ? null : Operations.getMethod(realm, iterable, JSSymbol.ITERATOR);
        if (method == null) throw Iterators.notIterable(iterable);
        Object it = method.call(iterable, Operations.NO_ARGS);
        if (it instanceof JSObject) return it;
        throw Errors.typeError("Result of the Symbol.iterator method is not an object");
    }

    private Object classesAndMore(InterpreterFrame f, int id, Object[] regs, int a, int count) {
        Realm realm = f.vector.realm;
        switch (id) {
            case RuntimeFunctions.SET_FIELD_INITIALIZER:
                classData(regs[a]).initializer = regs[a + 1];
                break;
            case RuntimeFunctions.SET_INSTANCE_BRAND:
                classData(regs[a]).brand = (JSSymbol) regs[a + 1];
                break;
            case RuntimeFunctions.INITIALIZE_INSTANCE: {
                return ClassData.initializeInstance((JSObject) regs[a], (JSClosure) regs[a + 1]);
            }
            case RuntimeFunctions.CREATE_PRIVATE_NAME:
                return JSSymbol.createPrivateName((String) regs[a]);
            case RuntimeFunctions.CREATE_PRIVATE_METHOD_NAME:
                return new PrivateMembers.MethodName((String) regs[a], (JSSymbol) regs[a + 1]);
            case RuntimeFunctions.CREATE_BRAND:
                return JSSymbol.createPrivateName("#brand");
            case RuntimeFunctions.SET_PRIVATE_METHOD: {
                PrivateMembers.MethodName m = (PrivateMembers.MethodName) regs[a];
                int kind = (Integer) regs[a + 1];
                if (kind == 0) m.method = regs[a + 2];
                else if (kind == 1) m.getter = regs[a + 2];
                else m.setter = regs[a + 2];
                break;
            }
            case RuntimeFunctions.ADD_BRAND:
                PrivateMembers.addBrand((JSObject) regs[a], (JSSymbol) regs[a + 1]);
                break;
            case RuntimeFunctions.DERIVED_RESULT:
                return derivedResult(f, regs[a], regs[a + 1]);
            case RuntimeFunctions.CREATE_AUTO_ACCESSOR:
                return AutoAccessor.create(realm, (Integer) regs[a], (JSSymbol) regs[a + 1], regs[a + 2]);
            case RuntimeFunctions.DECORATORS_START:
            case RuntimeFunctions.DECORATE_ELEMENT:
            case RuntimeFunctions.DECORATE_CLASS:
            case RuntimeFunctions.RUN_INITIALIZERS:
            case RuntimeFunctions.INITIAL_FIELD_VALUE:
            case RuntimeFunctions.DECORATORS_FINISH:
            case RuntimeFunctions.DECORATED_METHOD:
                return Decorators.call(realm, id, regs, a);
            case RuntimeFunctions.DISPOSE_CREATE:
                return new DisposeCapability(realm);
            case RuntimeFunctions.DISPOSE_ADD:
                ((DisposeCapability) regs[a]).add(regs[a + 1], truth(regs[a + 2]));
                break;
            case RuntimeFunctions.DISPOSE_FAIL:
                ((DisposeCapability) regs[a]).fail(regs[a + 1]);
                break;
            case RuntimeFunctions.DISPOSE_NEXT:
                return ((DisposeCapability) regs[a]).next();
            case RuntimeFunctions.DISPOSE_END:
                ((DisposeCapability) regs[a]).end();
                break;
            case RuntimeFunctions.IMPORT_CALL:
                return interpreter.modules.importCall(f, regs[a], regs[a + 1], (Integer) regs[a + 2]);
            case RuntimeFunctions.IMPORT_META:
                return interpreter.modules.importMeta(f);
            case RuntimeFunctions.IS_EVAL:
                return regs[a] == realm.intrinsic(dev.ramjet.runtime.Intrinsic.EVAL);
            case RuntimeFunctions.NATIVE_CALL:
                return interpreter.natives == null ? Undefined.INSTANCE
                    : interpreter.natives.call(realm, (String) regs[a], Interpreter.list(regs, a + 1, count - 1));
            default:
                throw new IllegalStateException("runtime function " + id);
        }
        return Undefined.INSTANCE;
    }

    private Object derivedResult(InterpreterFrame f, Object result, Object self) {
        if (result instanceof JSObject) return result;
        if (result == Undefined.INSTANCE && self != null) return self;
        // The constructor's context is gone by then: the error belongs to the caller's realm.
        interpreter.leave(f);
        interpreter.agent.currentRealm = f.parent == null ? f.vector.realm : f.parent.vector.realm;
        try {
            if (result != Undefined.INSTANCE) throw Errors.typeError("Derived constructors may only return object or undefined");
            throw interpreter.rare.uninitialized(f, "this");
        } finally {
            interpreter.agent.currentRealm = f.vector.realm;
        }
    }
}
