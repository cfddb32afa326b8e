package dev.ramjet.feedback;

import dev.ramjet.runtime.BoundFunction;
import dev.ramjet.runtime.BuiltinFunction;
import dev.ramjet.runtime.JSObject;
import dev.ramjet.runtime.JSSymbol;
import dev.ramjet.runtime.Operations;

/** {@code value instanceof target} with its two property reads, {@code @@hasInstance} and {@code prototype}, through the shared cache of loads. */
public final class InstanceOf {
    private InstanceOf() {}

    /** InstanceofOperator ( V, target ) https://tc39.es/ecma262/#sec-instanceofoperator */
    public static boolean test(FeedbackVector v, Object value, Object target) {
        if (!(target instanceof JSObject t) || !t.isCallable() || t instanceof BoundFunction) return Operations.instanceOf(value, target);
        Object handler = NamedAccess.getMegamorphic(v, t, JSSymbol.HAS_INSTANCE);
        if (!(handler instanceof BuiltinFunction b) || !b.table.isOrdinaryHasInstance(b.id)) return Operations.instanceOfBy(value, t, handler);
        if (!(value instanceof JSObject o)) return false;
        Object p = NamedAccess.getMegamorphic(v, t, "prototype");
        if (!(p instanceof JSObject)) return Operations.ordinaryHasInstance(t, value);
        while ((o = o.getPrototypeOf()) != null) {
            if (o == p) return true;
        }
        return false;
    }
}
