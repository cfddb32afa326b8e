package dev.ramjet.feedback;

import dev.ramjet.runtime.Assumption;
import dev.ramjet.runtime.BoundFunction;
import dev.ramjet.runtime.BuiltinFunction;
import dev.ramjet.runtime.JSObject;
import dev.ramjet.runtime.JSProxy;
import dev.ramjet.runtime.JSSymbol;
import dev.ramjet.runtime.Operations;
import dev.ramjet.runtime.PropertyCell;
import dev.ramjet.runtime.PrototypeChain;
import dev.ramjet.runtime.Shape;

/**
 * {@code value instanceof target}, and the inline cache of one: targets of this shape have the usual {@code @@hasInstance}, and their {@code prototype}
 * is there. Immutable.
 */
public final class InstanceOf {
    /** The target's. */
    public final Shape shape;
    /** Holds while targets of the shape find the same {@code @@hasInstance}. */
    public final Assumption validity;
    public final PropertyCell handlerCell;
    public final Object handler;
    /** Where {@code prototype} is: a cell, or else, if it is {@code null}, a field. */
    public final PropertyCell prototypeCell;
    public final int prototypeField;

    private InstanceOf(Shape shape, Assumption validity, PropertyCache handler, PropertyCache prototype) {
        this.shape = shape;
        this.validity = validity;
        this.handlerCell = handler.cell;
        this.handler = handler.cell.value;
        this.prototypeCell = prototype.cell;
        this.prototypeField = prototype.location;
    }

    /** For targets like {@code t}, which has the usual {@code @@hasInstance}; {@code null} where this is no case for a cache. */
    private static InstanceOf of(JSObject t) {
        PropertyCache handler = NamedAccess.forGet(t, JSSymbol.HAS_INSTANCE);
        PropertyCache prototype = NamedAccess.forGet(t, "prototype");
        if (handler == null || handler.kind != PropertyCache.PROTOTYPE_CELL || prototype == null
            || prototype.kind != PropertyCache.FIELD && prototype.kind != PropertyCache.OWN_CELL) return null;
        Shape s = t.shape;
        // A dictionary's shape stays when it gets properties: the class is another's prototype, and tracked as such.
        Assumption validity = s.isDictionary() ? t.ensurePrototype().validity() : handler.validity;
        return validity == null || t.shape != s ? null : new InstanceOf(s, validity, handler, prototype);
    }

    /** 1 or 0; -1 where the cache does not know. Runs no code of the program. */
    public static int known(InstanceOf cache, Object value, Object target) {
        if (!(target instanceof JSObject t) || t.shape != cache.shape || !cache.validity.valid || cache.handlerCell.value != cache.handler) return -1;
        return isAbove(cache.prototypeCell != null ? cache.prototypeCell.value : t.objectField(cache.prototypeField), value);
    }

    /** Whether {@code p}, what a target has as {@code prototype}, is above {@code value}: 1 or 0; -1 if it is no object, or at a proxy. */
    public static int isAbove(Object p, Object value) {
        if (!(p instanceof JSObject)) return -1;
        if (!(value instanceof JSObject o)) return 0;
        while (true) {
            if (o instanceof JSProxy) return -1;
            o = o.shape.prototype;
            if (o == null) return 0;
            if (o == p) return 1;
        }
    }

    /** InstanceofOperator ( V, target ) https://tc39.es/ecma262/#sec-instanceofoperator by the cache of the slot, which it fills. */
    public static boolean test(FeedbackVector v, int slot, Object value, Object target) {
        Object seen = v.caches[slot];
        if (seen instanceof InstanceOf cache) {
            int known = known(cache, value, target);
            if (known >= 0) return known > 0;
        }
        if (!(target instanceof JSObject t) || !t.isCallable() || t instanceof BoundFunction) {
            v.caches[slot] = FeedbackVector.MEGAMORPHIC;
            return Operations.instanceOf(value, target);
        }
        Object handler = NamedAccess.getMegamorphic(v, t, JSSymbol.HAS_INSTANCE);
        if (!(handler instanceof BuiltinFunction b) || !b.table.isOrdinaryHasInstance(b.id)) {
            v.caches[slot] = FeedbackVector.MEGAMORPHIC;
            return Operations.instanceOfBy(value, t, handler);
        }
        if (seen != FeedbackVector.MEGAMORPHIC) {
            // A cache that holds for the target is kept: it is the value's chain that it does not know.
            InstanceOf cache = seen instanceof InstanceOf old && old.validity.valid && !old.shape.isDeprecated() ? old.shape == t.shape ? old : null : of(t);
            v.caches[slot] = cache != null ? cache : FeedbackVector.MEGAMORPHIC;
        }
        if (!(value instanceof JSObject o)) return false;
        Object p = NamedAccess.getMegamorphic(v, t, "prototype");
        if (!(p instanceof JSObject)) return Operations.ordinaryHasInstance(t, value);
        return PrototypeChain.isAbove(p, o);
    }

    @Override
    public String toString() {
        return prototypeCell != null ? "a class's prototype" : "a function's prototype";
    }
}
