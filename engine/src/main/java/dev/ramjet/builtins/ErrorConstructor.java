package dev.ramjet.builtins;

import dev.ramjet.runtime.BuiltinFunction;
import dev.ramjet.runtime.BuiltinTable;
import dev.ramjet.runtime.Conversions;
import dev.ramjet.runtime.Errors;
import dev.ramjet.runtime.Intrinsic;
import dev.ramjet.runtime.JSError;
import dev.ramjet.runtime.JSObject;
import dev.ramjet.runtime.Operations;
import dev.ramjet.runtime.Realm;
import dev.ramjet.runtime.Shape;
import dev.ramjet.runtime.StackTrace;
import dev.ramjet.runtime.Undefined;
import dev.ramjet.runtime.Values;

/**
 * %Error%.
 *
 * @see <a href="https://tc39.es/ecma262/#sec-error-constructor">The Error Constructor</a>
 */
final class ErrorConstructor extends BuiltinTable {
    private static final ErrorConstructor TABLE = new ErrorConstructor();

    private static final int CONSTRUCTOR = 0;
    private static final int CAPTURE_STACK_TRACE = 1;
    private static final int IS_ERROR = 2;

    private ErrorConstructor() {
        super("new Error/1", "captureStackTrace/2", "isError/1");
    }

    static JSObject create(Realm realm) {
        JSObject c = TABLE.constructor(realm, null, realm.intrinsic(Intrinsic.ERROR_PROTOTYPE));
        c.addProperty(StackTrace.LIMIT, StackTrace.DEFAULT_LIMIT, Shape.DEFAULT);
        return c;
    }

    @Override
    public Object call(int id, Realm realm, Object thisValue, Object[] args, JSObject newTarget, BuiltinFunction self) {
        switch (id) {
            case CONSTRUCTOR: return construct(realm, args, newTarget == null ? self : newTarget, self, Intrinsic.ERROR_PROTOTYPE, 0);
            case CAPTURE_STACK_TRACE: return captureStackTrace(realm, Values.arg(args, 0), Values.arg(args, 1));
            case IS_ERROR: return Values.arg(args, 0) instanceof JSError;
            default: throw new IllegalArgumentException();
        }
    }

    /**
     * Error(message, options) — https://tc39.es/ecma262/#sec-error-message — for all constructors whose message is argument {@code at} and
     * whose options follow.
     */
    static JSError construct(Realm realm, Object[] args, JSObject newTarget, BuiltinFunction self, Intrinsic fallback, int at) {
        JSObject prototype = newTarget == self ? realm.intrinsic(fallback) : Operations.prototypeFromConstructor(newTarget, fallback);
        JSError e = new JSError(prototype);
        Object message = Values.arg(args, at);
        if (message != Undefined.INSTANCE) e.addProperty("message", Conversions.toStringValue(message), Shape.HIDDEN);
        installErrorCause(e, Values.arg(args, at + 1));
        // Frames of the constructors of subclasses are left out, as V8 does.
        e.captureStack(realm.agent, newTarget == self ? null : newTarget);
        return e;
    }

    /** InstallErrorCause — https://tc39.es/ecma262/#sec-installerrorcause */
    private static void installErrorCause(JSError e, Object options) {
        if (options instanceof JSObject o && o.hasProperty("cause")) e.addProperty("cause", o.get("cause"), Shape.HIDDEN);
    }

    /** Error.captureStackTrace(object, upTo), as V8 has it: notes the running frames, without those above and including {@code upTo}. */
    private static Object captureStackTrace(Realm realm, Object object, Object upTo) {
        if (!(object instanceof JSObject o)) throw Errors.typeError("Invalid argument");
        StackAccessor.capture(realm, o, upTo instanceof JSObject f && f.isCallable() ? f : null);
        return Undefined.INSTANCE;
    }
}
