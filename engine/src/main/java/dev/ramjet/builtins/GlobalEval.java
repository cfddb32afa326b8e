package dev.ramjet.builtins;

import dev.ramjet.runtime.BuiltinFunction;
import dev.ramjet.runtime.BuiltinTable;
import dev.ramjet.runtime.JSObject;
import dev.ramjet.runtime.Realm;
import dev.ramjet.runtime.Strings;
import dev.ramjet.runtime.Values;

/** The global function eval; as a direct call it never gets here. */
final class GlobalEval extends BuiltinTable {
    static final GlobalEval TABLE = new GlobalEval();

    private GlobalEval() {
        super("-eval/1");
    }

    /** eval(x) — https://tc39.es/ecma262/#sec-eval-x */
    @Override
    public Object call(int id, Realm realm, Object thisValue, Object[] args, JSObject newTarget, BuiltinFunction self) {
        Object x = Values.arg(args, 0);
        return Strings.isString(x) ? realm.agent.sourceEvaluator.indirectEval(realm, x) : x;
    }
}
