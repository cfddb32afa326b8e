package dev.ramjet.builtins;

import dev.ramjet.runtime.BuiltinFunction;
import dev.ramjet.runtime.BuiltinTable;
import dev.ramjet.runtime.Conversions;
import dev.ramjet.runtime.Intrinsic;
import dev.ramjet.runtime.JSObject;
import dev.ramjet.runtime.Operations;
import dev.ramjet.runtime.Realm;
import dev.ramjet.runtime.SourceEvaluator;

/**
 * %Function% and what the other function constructors share with it.
 *
 * @see <a href="https://tc39.es/ecma262/#sec-function-constructor">The Function Constructor</a>
 */
final class FunctionConstructor extends BuiltinTable {
    static final FunctionConstructor TABLE = new FunctionConstructor();

    private FunctionConstructor() {
        super("new Function/1");
    }

    /** Function(...parameterArgs, bodyArg) — https://tc39.es/ecma262/#sec-function-p1-p2-pn-body */
    @Override
    public Object call(int id, Realm realm, Object thisValue, Object[] args, JSObject newTarget, BuiltinFunction self) {
        return createDynamicFunction(realm, SourceEvaluator.NORMAL, args, newTarget == null ? self : newTarget, self, Intrinsic.FUNCTION_PROTOTYPE);
    }

    /**
     * CreateDynamicFunction with NewTarget filled in; {@code constructor} is the running constructor, whose realm the function gets.
     *
     * @see <a href="https://tc39.es/ecma262/#sec-createdynamicfunction">CreateDynamicFunction</a>
     */
    static JSObject createDynamicFunction(Realm realm, int kind, Object[] args, JSObject newTarget, JSObject constructor, Intrinsic fallback) {
        StringBuilder parameters = new StringBuilder();
        for (int i = 0; i < args.length - 1; i++) {
            if (i > 0) parameters.append(',');
            parameters.append(Conversions.toString(args[i]));
        }
        String body = args.length == 0 ? "" : Conversions.toString(args[args.length - 1]);
        JSObject usual = realm.intrinsic(fallback);
        JSObject f = realm.agent.sourceEvaluator.createDynamicFunction(realm, kind, parameters.toString(), body, usual);
        // The prototype is asked for after parsing, which may have thrown.
        if (newTarget != constructor) {
            JSObject prototype = Operations.prototypeFromConstructor(newTarget, fallback);
            if (prototype != usual) f.changePrototype(prototype);
        }
        return f;
    }
}
