package dev.ramjet.builtins;

import dev.ramjet.runtime.BuiltinFunction;
import dev.ramjet.runtime.BuiltinTable;
import dev.ramjet.runtime.Conversions;
import dev.ramjet.runtime.Errors;
import dev.ramjet.runtime.Intrinsic;
import dev.ramjet.runtime.JSError;
import dev.ramjet.runtime.JSObject;
import dev.ramjet.runtime.LazyIntrinsic;
import dev.ramjet.runtime.PropertyDescriptor;
import dev.ramjet.runtime.Realm;
import dev.ramjet.runtime.Shape;
import dev.ramjet.runtime.Strings;
import dev.ramjet.runtime.Undefined;
import dev.ramjet.runtime.Values;

/**
 * %Error.prototype%, with the stack accessor.
 *
 * @see <a href="https://tc39.es/ecma262/#sec-properties-of-the-error-prototype-object">Properties of the Error Prototype Object</a>
 */
final class ErrorPrototype extends BuiltinTable {
    private static final ErrorPrototype TABLE = new ErrorPrototype();

    private static final int TO_STRING = 0;
    private static final int GET_STACK = 1;
    private static final int SET_STACK = 2;

    private ErrorPrototype() {
        super("toString/0", "get stack", "set stack");
    }

    static JSObject create(Realm realm) {
        JSObject o = realm.newLibraryObject(realm.intrinsic(Intrinsic.OBJECT_PROTOTYPE), 8);
        o.addProperty("constructor", new LazyIntrinsic(Intrinsic.ERROR), Shape.HIDDEN);
        o.addProperty("name", "Error", Shape.HIDDEN);
        o.addProperty("message", "", Shape.HIDDEN);
        TABLE.install(realm, o);
        return o;
    }

    @Override
    public Object call(int id, Realm realm, Object thisValue, Object[] args, JSObject newTarget, BuiltinFunction self) {
        switch (id) {
            case TO_STRING: return toString(thisValue);
            case GET_STACK: return getStack(realm, thisValue);
            case SET_STACK: return setStack(realm, thisValue, Values.arg(args, 0));
            default: throw new IllegalArgumentException();
        }
    }

    /** Error.prototype.toString() — https://tc39.es/ecma262/#sec-error.prototype.tostring */
    static Object toString(Object thisValue) {
        if (!(thisValue instanceof JSObject o)) {
            throw Errors.typeError("Method Error.prototype.toString called on incompatible receiver " + Errors.display(thisValue));
        }
        Object name = o.get("name");
        Object n = name == Undefined.INSTANCE ? "Error" : Conversions.toStringValue(name);
        Object message = o.get("message");
        Object m = message == Undefined.INSTANCE ? "" : Conversions.toStringValue(message);
        if (Strings.length(n) == 0) return m;
        if (Strings.length(m) == 0) return n;
        return Strings.concat(Strings.concat(n, ": "), m);
    }

    /** get Error.prototype.stack — https://tc39.es/proposal-error-stack-accessor/#sec-get-error.prototype.stack */
    private static Object getStack(Realm realm, Object thisValue) {
        if (!(thisValue instanceof JSObject)) throw Errors.typeError("get Error.prototype.stack called on non-object");
        return thisValue instanceof JSError e ? StackAccessor.stackOf(e) : Undefined.INSTANCE;
    }

    /** set Error.prototype.stack — https://tc39.es/proposal-error-stack-accessor/#sec-set-error.prototype.stack */
    private static Object setStack(Realm realm, Object thisValue, Object v) {
        if (!(thisValue instanceof JSObject o)) throw Errors.typeError("set Error.prototype.stack called on non-object");
        if (!Strings.isString(v)) throw Errors.typeError("The stack of an error must be a string");
        setterThatIgnoresPrototypeProperties(o, realm.intrinsic(Intrinsic.ERROR_PROTOTYPE), "stack", v);
        return Undefined.INSTANCE;
    }

    /** SetterThatIgnoresPrototypeProperties — https://tc39.es/ecma262/#sec-SetterThatIgnoresPrototypeProperties */
    private static void setterThatIgnoresPrototypeProperties(JSObject o, JSObject home, Object key, Object v) {
        if (o == home) throw Errors.typeError("Cannot assign to read only property '" + key + "' of object '" + Errors.describe(o) + "'");
        PropertyDescriptor d = o.getOwnProperty(key);
        if (d == null) o.createDataPropertyOrThrow(key, v);
        else o.put(key, v);
    }
}
