package dev.ramjet.runtime;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/**
 * The state of a for-in loop. The keys are listed at the start, level by level along the prototype chain, and a key is
 * left out when its turn comes if its property is gone by then: the order and the moments of V8.
 *
 * <p>OPTIMIZATION: an ordinary object in tree mode, without elements, whose prototypes have nothing enumerable, uses the
 * key list of its shape, and while its shape stays, no key need be checked.
 *
 * @see <a href="https://tc39.es/ecma262/#sec-enumerate-object-properties">EnumerateObjectProperties</a>
 */
public final class ForInEnumerator {
    private static final Object[] NO_KEYS = {};
    /** Levels at which the rest of the prototype chain is asked for enumerable properties at once. */
    private static final int MAX_CHECKED_LEVEL = 3;
    private static final ForInEnumerator EMPTY = new ForInEnumerator(null, null, NO_KEYS);

    private final JSObject receiver;
    /** While the receiver has this shape the rest of the keys is present; {@code null}: each has to be checked. */
    private final Shape shape;
    /** Strings, or array index keys. */
    private final Object[] keys;
    private int next;

    private ForInEnumerator(JSObject receiver, Shape shape, Object[] keys) {
        this.receiver = receiver;
        this.shape = shape;
        this.keys = keys;
    }

    /** ForIn/OfHeadEvaluation with enumerate: undefined and null have no keys. */
    public static ForInEnumerator start(Realm realm, Object value) {
        if (value instanceof JSObject o) return start(o);
        if (Values.isNullish(value)) return EMPTY;
        return start(Conversions.toObject(realm, value));
    }

    private static ForInEnumerator start(JSObject o) {
        Shape s = o.shape;
        if (o.elements == Elements.EMPTY && (!o.isExotic() || o instanceof JSArray) && !s.isDictionary()
                && (s.prototype == null || Agent.current().elementsOnPrototypes.valid && s.prototype.ensurePrototype().hasNoEnumerables())) {
            return new ForInEnumerator(o, s, s.enumerableKeys());
        }
        ArrayList<Object> keys = new ArrayList<>();
        collect(o, keys);
        return new ForInEnumerator(o, null, keys.toArray());
    }

    private static void collect(JSObject o, ArrayList<Object> keys) {
        Agent agent = Agent.current();
        List<Object> first = null;
        // What the levels so far have, enumerable or not: it shadows. Made where there is a second level with keys.
        HashSet<Object> seen = null;
        int level = 0;
        for (JSObject p = o; p != null;) {
            List<Object> own = p.ownPropertyKeys();
            if (first == null) {
                first = own;
            } else if (seen == null && !own.isEmpty()) {
                seen = new HashSet<>(first);
            }
            int steps = 0;
            for (Object key : own) {
                if ((++steps & 0x3ff) == 0) agent.poll();
                if (key instanceof JSSymbol || seen != null && !seen.add(key)) continue;
                if (p instanceof JSProxy || isEnumerable(p, key)) keys.add(key);
            }
            p = p.getPrototypeOf();
            // OPTIMIZATION: nothing more to come.
            if (p != null && ++level <= MAX_CHECKED_LEVEL && agent.elementsOnPrototypes.valid && p.ensurePrototype().hasNoEnumerables()) return;
        }
    }

    private static boolean isEnumerable(JSObject o, Object key) {
        if (o instanceof JSArray && PropertyKey.isIndex(key)) return (o.elementAttributes(PropertyKey.index(key)) & Shape.ENUMERABLE) != 0;
        if (!o.isExotic() && !PropertyKey.isIndex(key)) return Operations.isEnumerableOwn(o, key);
        PropertyDescriptor d = o.getOwnProperty(key);
        return d != null && d.enumerable();
    }

    /** The next key whose property is still there, a string; {@code null} at the end. */
    public Object next() {
        Object[] ks = keys;
        while (next < ks.length) {
            Object key = ks[next++];
            if (shape != null && receiver.shape == shape || isPresent(key)) return key instanceof String ? key : key.toString();
        }
        return null;
    }

    private boolean isPresent(Object key) {
        for (JSObject o = receiver; o != null; o = o.getPrototypeOf()) {
            if (o instanceof JSProxy || o instanceof ModuleNamespace) {
                PropertyDescriptor d = o.getOwnProperty(key);
                if (d != null) return d.enumerable();
            } else if (o.hasOwnProperty(key)) {
                return true;
            }
        }
        return false;
    }
}
