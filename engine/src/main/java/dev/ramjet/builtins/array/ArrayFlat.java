package dev.ramjet.builtins.array;

import static dev.ramjet.builtins.array.ArraySupport.POLL_MASK;

import dev.ramjet.runtime.Agent;
import dev.ramjet.runtime.Conversions;
import dev.ramjet.runtime.JSObject;
import dev.ramjet.runtime.Operations;
import dev.ramjet.runtime.Realm;
import dev.ramjet.runtime.Undefined;
import dev.ramjet.runtime.Values;

/** Array.prototype.flat and flatMap. */
final class ArrayFlat {
    private ArrayFlat() {}

    /** Array.prototype.flat(depth) https://tc39.es/ecma262/#sec-array.prototype.flat */
    static Object flat(Realm realm, Object thisValue, Object[] args) {
        JSObject o = ArraySupport.thisObject(realm, thisValue, "flat");
        long n = Operations.lengthOfArrayLike(o);
        double depth = 1;
        if (Values.arg(args, 0) != Undefined.INSTANCE) depth = Math.max(0, Conversions.toIntegerOrInfinity(args[0]));
        JSObject result = ArraySupport.speciesCreate(realm, o, 0);
        flatten(realm.agent, result, o, n, 0, depth, null, null);
        return result;
    }

    /** Array.prototype.flatMap(mapper, thisArg) https://tc39.es/ecma262/#sec-array.prototype.flatmap */
    static Object flatMap(Realm realm, Object thisValue, Object[] args) {
        JSObject o = ArraySupport.thisObject(realm, thisValue, "flatMap");
        long n = Operations.lengthOfArrayLike(o);
        JSObject mapper = ArraySupport.callback(Values.arg(args, 0));
        JSObject result = ArraySupport.speciesCreate(realm, o, 0);
        flatten(realm.agent, result, o, n, 0, 1, mapper, Values.arg(args, 1));
        return result;
    }

    /**
     * FlattenIntoArray.
     *
     * @see <a href="https://tc39.es/ecma262/#sec-flattenintoarray">FlattenIntoArray</a>
     */
    private static long flatten(Agent agent, JSObject target, JSObject source, long n, long at, double depth, JSObject mapper, Object thisArg) {
        for (long k = 0; k < n; k++) {
            if ((k & POLL_MASK) == 0) agent.poll();
            Object v = ArraySupport.getIfPresent(source, k, agent);
            if (v == null) {
                k = ArraySupport.lastHole(source, k, n, agent);
                continue;
            }
            if (mapper != null) v = mapper.call(thisArg, new Object[] {v, Values.number(k), source});
            if (depth > 0 && Operations.isArray(v)) {
                JSObject inner = (JSObject) v;
                at = flatten(agent, target, inner, Operations.lengthOfArrayLike(inner), at, depth - 1, null, null);
            } else {
                if (at >= ArraySupport.MAX_SAFE) throw ArraySupport.tooLong();
                ArraySupport.createElement(target, at++, v);
            }
        }
        return at;
    }
}
