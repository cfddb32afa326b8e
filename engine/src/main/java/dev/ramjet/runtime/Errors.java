package dev.ramjet.runtime;

/**
 * Makes the exceptions that operations throw. Each method returns a {@link JSThrow} for the caller to {@code throw}; the
 * error object belongs to the realm that is running.
 */
public final class Errors {
    private Errors() {}

    public static JSThrow typeError(String message) {
        return error(Intrinsic.TYPE_ERROR_PROTOTYPE, message);
    }

    public static JSThrow rangeError(String message) {
        return error(Intrinsic.RANGE_ERROR_PROTOTYPE, message);
    }

    public static JSThrow referenceError(String message) {
        return error(Intrinsic.REFERENCE_ERROR_PROTOTYPE, message);
    }

    public static JSThrow syntaxError(String message) {
        return error(Intrinsic.SYNTAX_ERROR_PROTOTYPE, message);
    }

    public static JSThrow uriError(String message) {
        return error(Intrinsic.URI_ERROR_PROTOTYPE, message);
    }

    private static JSThrow error(Intrinsic prototype, String message) {
        return new JSThrow(create(Agent.current().currentRealm, prototype, message));
    }

    /** A new error object with message and stack. */
    public static JSError create(Realm realm, Intrinsic prototype, String message) {
        JSError e = new JSError(realm.intrinsic(prototype));
        e.addProperty("message", message, Shape.HIDDEN);
        e.captureStack(realm.agent, null);
        return e;
    }

    /** "Cannot assign to read only property …" */
    public static JSThrow cannotAssign(Object key, JSObject target) {
        if (target instanceof JSProxy) return typeError("'set' on proxy: trap returned falsish for property '" + keyText(key) + "'");
        JSObject holder = holder(target, key);
        if (holder == null) return typeError("Cannot add property " + keyText(key) + ", object is not extensible");
        PropertyDescriptor d = holder instanceof JSProxy || holder instanceof ModuleNamespace ? null : holder.getOwnProperty(key);
        if (d != null && d.isAccessor()) {
            return typeError("Cannot set property " + keyText(key) + " of " + describe(target) + " which has only a getter");
        }
        if (d != null && d.writable()) return typeError("Cannot add property " + keyText(key) + ", object is not extensible");
        return typeError("Cannot assign to read only property '" + keyText(key) + "' of object '" + describe(target) + "'");
    }

    /** The first object of the chain that has the property or may have it, without asking proxies and namespaces. */
    private static JSObject holder(JSObject o, Object key) {
        for (; o != null; o = o.shape.prototype) {
            if (o instanceof JSProxy || o instanceof ModuleNamespace || o.hasOwnProperty(key)) return o;
        }
        return null;
    }

    /** [[DefineOwnProperty]] returned false. */
    public static JSThrow cannotDefine(Object key, JSObject target) {
        if (target instanceof JSProxy) return typeError("'defineProperty' on proxy: trap returned falsish for property '" + keyText(key) + "'");
        return typeError(target instanceof ModuleNamespace || target.hasOwnProperty(key) ? "Cannot redefine property: " + keyText(key)
            : "Cannot define property " + keyText(key) + ", object is not extensible");
    }

    /** [[Delete]] returned false. */
    public static JSThrow cannotDelete(Object key, JSObject target) {
        if (target instanceof JSProxy) return typeError("'deleteProperty' on proxy: trap returned falsish for property '" + keyText(key) + "'");
        return typeError("Cannot delete property '" + keyText(key) + "' of " + describe(target));
    }

    /** "Method … called on incompatible receiver …", the receiver shown as V8 shows it. */
    public static JSThrow incompatibleReceiver(String method, Object receiver) {
        String shown;
        if (Strings.isString(receiver)) {
            shown = Strings.flat(receiver);
        } else if (receiver instanceof JSObject o && !o.isCallable() && !(o instanceof JSProxy)) {
            // Who has a toString of its own is shown by its class.
            Object plain = Agent.current().currentRealm.intrinsic(Intrinsic.OBJECT_PROTOTYPE).getOwnStored("toString");
            shown = lookUp(o, "toString") == plain ? describe(o) : "[object " + o.builtinTag() + "]";
        } else {
            shown = describe(receiver);
        }
        return typeError("Method " + method + " called on incompatible receiver " + shown);
    }

    /** A key in a message. */
    public static String keyText(Object key) {
        return String.valueOf(key);
    }

    /** A value in a message, as V8 shows it; runs no script code. */
    public static String describe(Object v) {
        if (v instanceof JSArray) return "[object Array]";
        if (v instanceof ModuleNamespace) return "[object Module]";
        if (v instanceof JSFunction f) return f.isConstructor() && f instanceof JSClosure c && c.isClassConstructor() ? "class " + f.displayName() : f.sourceText();
        if (v instanceof JSObject o) return o.isCallable() ? "function" : "#<" + constructorName(o) + ">";
        if (Strings.isString(v)) return "\"" + Strings.flat(v) + "\"";
        return Conversions.primitiveToDisplayString(v);
    }

    /** A value as it stands in "… was called on …": {@link #describe} but for strings, which show bare. */
    public static String display(Object v) {
        return Strings.isString(v) ? Strings.flat(v) : describe(v);
    }

    /** A value in a message of a builtin that has no source text to show, as V8 shows it: its type, and what is short. */
    public static String describeWithType(Object v) {
        String type = Operations.typeOf(v);
        if (Strings.isString(v)) return type + " \"" + Strings.flat(v) + "\"";
        return v == JSNull.INSTANCE || v instanceof Boolean || Values.isNumber(v) ? type + " " + Conversions.primitiveToDisplayString(v) : type;
    }

    /** The name of the constructor that the prototype chain tells of, without running getters or traps. */
    public static String constructorName(JSObject o) {
        for (JSObject p = o; p != null && !(p instanceof JSProxy); p = p.shape.prototype) {
            Object c = p.getOwnStored("constructor");
            if (c instanceof JSFunction f) {
                String n = f.displayName();
                if (!n.isEmpty()) return n;
            }
        }
        return "Object";
    }

    /** What an uncaught exception shows; runs no script code. */
    public static String describeThrown(Object value) {
        if (value instanceof JSObject o && !(o instanceof JSProxy)) {
            Object name = lookUp(o, "name");
            Object message = lookUp(o, "message");
            if (o instanceof JSError || Strings.isString(message)) {
                String n = Strings.isString(name) ? Strings.flat(name) : "Error";
                String m = Strings.isString(message) ? Strings.flat(message) : "";
                return n.isEmpty() ? m : m.isEmpty() ? n : n + ": " + m;
            }
            return describe(value);
        }
        return Strings.isString(value) ? Strings.flat(value) : Conversions.primitiveToDisplayString(value);
    }

    private static Object lookUp(JSObject o, String key) {
        for (JSObject p = o; p != null && !(p instanceof JSProxy); p = p.shape.prototype) {
            Object v = p.getOwnStored(key);
            if (v != null) return v;
        }
        return null;
    }
}
