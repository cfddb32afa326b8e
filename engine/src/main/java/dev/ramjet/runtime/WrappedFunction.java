package dev.ramjet.runtime;

/**
 * A wrapped function exotic object: a function of another realm as a ShadowRealm's border lets it through.
 *
 * @see <a href="https://tc39.es/proposal-shadowrealm/#sec-wrapped-function-exotic-objects">Wrapped Function Exotic Objects</a>
 */
public final class WrappedFunction extends JSObject {
    private final Realm realm;
    private final JSObject target;

    /** WrappedFunctionCreate. */
    private WrappedFunction(Realm realm, JSObject target) {
        super(realm.intrinsic(Intrinsic.FUNCTION_PROTOTYPE), Shape.ORDINARY);
        this.realm = realm;
        this.target = target;
        flags = CALLABLE;
    }

    /** GetWrappedValue: primitives pass, functions are wrapped for {@code realm}, other objects are refused. */
    public static Object wrap(Realm realm, Object value) {
        if (!(value instanceof JSObject o)) return value;
        if (!o.isCallable()) throw Errors.typeError("value passing between realms must be callable or primitive");
        WrappedFunction f = new WrappedFunction(realm, o);
        try {
            f.copyNameAndLength();
        } catch (JSThrow t) {
            throw typeErrorCopy(t.value);
        }
        return f;
    }

    /** CreateTypeErrorCopy: what of an error gets through the border. */
    public static JSThrow typeErrorCopy(Object error) {
        return Errors.typeError("Error in another realm: " + Errors.describeThrown(error));
    }

    private void copyNameAndLength() {
        double length = 0;
        if (target.getOwnProperty("length") != null) {
            Object l = target.get("length");
            if (Values.isNumber(l)) {
                double d = Conversions.toIntegerOrInfinity(l);
                length = d > 0 ? d : 0;
            }
        }
        Object name = target.get("name");
        define("length", Values.number(length), Shape.CONFIGURABLE);
        define("name", Strings.isString(name) ? name : "", Shape.CONFIGURABLE);
    }

    @Override
    public String builtinTag() {
        return "Function";
    }

    /** OrdinaryWrappedFunctionCall. */
    @Override
    public Object call(Object thisValue, Object[] args) {
        Agent agent = realm.agent;
        Realm before = agent.currentRealm;
        agent.currentRealm = realm;
        try {
            Realm targetRealm = Operations.functionRealm(target);
            Object[] wrapped = new Object[args.length];
            for (int i = 0; i < args.length; i++) wrapped[i] = wrap(targetRealm, args[i]);
            Object wrappedThis = wrap(targetRealm, thisValue);
            Object result;
            try {
                result = target.call(wrappedThis, wrapped);
            } catch (JSThrow t) {
                agent.currentRealm = realm;
                throw typeErrorCopy(t.value);
            }
            return wrap(realm, result);
        } finally {
            agent.currentRealm = before;
        }
    }

    /** The realm of the caller's side. */
    Realm realm() {
        return realm;
    }
}
