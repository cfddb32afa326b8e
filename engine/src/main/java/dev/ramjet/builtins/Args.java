package dev.ramjet.builtins;

import dev.ramjet.runtime.Errors;
import dev.ramjet.runtime.JSObject;
import dev.ramjet.runtime.JSThrow;
import dev.ramjet.runtime.Undefined;

/** What builtins do with their arguments. */
final class Args {
    private Args() {}

    static Object at(Object[] args, int i) {
        return i < args.length ? args[i] : Undefined.INSTANCE;
    }

    /** The argument as callable; TypeError "… is not a function". */
    static JSObject callable(Object[] args, int i) {
        return callable(at(args, i));
    }

    static JSObject callable(Object f) {
        if (f instanceof JSObject o && o.isCallable()) return o;
        throw Errors.typeError(Errors.describeWithType(f) + " is not a function");
    }

    /** A method called on the wrong receiver. */
    static JSThrow incompatible(String method, Object receiver) {
        if (method.contains(".get ")) method = "get " + method.replace(".get ", ".");
        return Errors.typeError("Method " + method + " called on incompatible receiver " + Errors.describe(receiver));
    }

    /** A constructor called without new. */
    static JSThrow requiresNew(String name) {
        return Errors.typeError("Constructor " + name + " requires 'new'");
    }

    /** Throws unless {@code thisValue} is an object; {@code method} as in "Iterator.prototype.map". */
    static JSObject object(String method, Object thisValue) {
        if (thisValue instanceof JSObject o) return o;
        throw Errors.typeError(method + " called on non-object");
    }
}
