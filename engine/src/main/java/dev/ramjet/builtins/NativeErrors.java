package dev.ramjet.builtins;

import dev.ramjet.runtime.BuiltinFunction;
import dev.ramjet.runtime.BuiltinTable;
import dev.ramjet.runtime.Conversions;
import dev.ramjet.runtime.Intrinsic;
import dev.ramjet.runtime.Iterators;
import dev.ramjet.runtime.JSArray;
import dev.ramjet.runtime.JSError;
import dev.ramjet.runtime.JSObject;
import dev.ramjet.runtime.LazyIntrinsic;
import dev.ramjet.runtime.Operations;
import dev.ramjet.runtime.Realm;
import dev.ramjet.runtime.Shape;
import dev.ramjet.runtime.Undefined;
import dev.ramjet.runtime.Values;

/**
 * The NativeError constructors, AggregateError and SuppressedError: one table each, all of this class.
 *
 * @see <a href="https://tc39.es/ecma262/#sec-nativeerror-object-structure">NativeError Object Structure</a>
 */
final class NativeErrors extends BuiltinTable {
    static final int TYPE = 0;
    static final int RANGE = 1;
    static final int REFERENCE = 2;
    static final int SYNTAX = 3;
    static final int EVAL = 4;
    static final int URI = 5;
    static final int AGGREGATE = 6;
    static final int SUPPRESSED = 7;

    private static final String[] NAMES = {"TypeError", "RangeError", "ReferenceError", "SyntaxError", "EvalError", "URIError", "AggregateError", "SuppressedError"};
    private static final Intrinsic[] PROTOTYPES = {Intrinsic.TYPE_ERROR_PROTOTYPE, Intrinsic.RANGE_ERROR_PROTOTYPE, Intrinsic.REFERENCE_ERROR_PROTOTYPE,
        Intrinsic.SYNTAX_ERROR_PROTOTYPE, Intrinsic.EVAL_ERROR_PROTOTYPE, Intrinsic.URI_ERROR_PROTOTYPE, Intrinsic.AGGREGATE_ERROR_PROTOTYPE,
        Intrinsic.SUPPRESSED_ERROR_PROTOTYPE};
    private static final Intrinsic[] CONSTRUCTORS = {Intrinsic.TYPE_ERROR, Intrinsic.RANGE_ERROR, Intrinsic.REFERENCE_ERROR, Intrinsic.SYNTAX_ERROR,
        Intrinsic.EVAL_ERROR, Intrinsic.URI_ERROR, Intrinsic.AGGREGATE_ERROR, Intrinsic.SUPPRESSED_ERROR};
    private static final NativeErrors[] TABLES = new NativeErrors[NAMES.length];

    private final int type;

    private NativeErrors(int type) {
        super("new " + NAMES[type] + (type == AGGREGATE ? "/2" : type == SUPPRESSED ? "/3" : "/1"));
        this.type = type;
    }

    static JSObject prototype(Realm realm, int type) {
        JSObject o = realm.newLibraryObject(realm.intrinsic(Intrinsic.ERROR_PROTOTYPE), 4);
        o.addProperty("constructor", new LazyIntrinsic(CONSTRUCTORS[type]), Shape.HIDDEN);
        o.addProperty("name", NAMES[type], Shape.HIDDEN);
        o.addProperty("message", "", Shape.HIDDEN);
        return o;
    }

    static JSObject constructor(Realm realm, int type) {
        NativeErrors t = TABLES[type];
        if (t == null) TABLES[type] = t = new NativeErrors(type);
        return t.constructor(realm, realm.intrinsic(Intrinsic.ERROR), realm.intrinsic(PROTOTYPES[type]));
    }

    @Override
    public Object call(int id, Realm realm, Object thisValue, Object[] args, JSObject newTarget, BuiltinFunction self) {
        JSObject target = newTarget == null ? self : newTarget;
        switch (type) {
            case AGGREGATE: return aggregateError(realm, args, target, self);
            case SUPPRESSED: return suppressedError(realm, args, target, self);
            default: return ErrorConstructor.construct(realm, args, target, self, PROTOTYPES[type], 0);
        }
    }

    /** AggregateError(errors, message, options) — https://tc39.es/ecma262/#sec-aggregate-error */
    private static Object aggregateError(Realm realm, Object[] args, JSObject newTarget, BuiltinFunction self) {
        JSError e = ErrorConstructor.construct(realm, args, newTarget, self, Intrinsic.AGGREGATE_ERROR_PROTOTYPE, 1);
        e.define("errors", JSArray.of(realm, Iterators.toList(realm, Values.arg(args, 0))), Shape.HIDDEN);
        return e;
    }

    /** SuppressedError(error, suppressed, message) — https://tc39.es/ecma262/#sec-suppressederror */
    private static Object suppressedError(Realm realm, Object[] args, JSObject newTarget, BuiltinFunction self) {
        JSObject prototype = newTarget == self ? realm.intrinsic(Intrinsic.SUPPRESSED_ERROR_PROTOTYPE)
            : Operations.prototypeFromConstructor(newTarget, Intrinsic.SUPPRESSED_ERROR_PROTOTYPE);
        JSError e = new JSError(prototype);
        Object message = Values.arg(args, 2);
        if (message != Undefined.INSTANCE) e.addProperty("message", Conversions.toStringValue(message), Shape.HIDDEN);
        e.addProperty("error", Values.arg(args, 0), Shape.HIDDEN);
        e.addProperty("suppressed", Values.arg(args, 1), Shape.HIDDEN);
        e.captureStack(realm.agent, newTarget == self ? null : newTarget);
        return e;
    }
}
