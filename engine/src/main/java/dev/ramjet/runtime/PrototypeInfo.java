package dev.ramjet.runtime;

import java.lang.ref.WeakReference;
import java.util.ArrayList;

/**
 * What a prototype knows beyond its properties: the root shapes of objects that inherit from it, and whether anybody
 * relies on its structure.
 *
 * <p>{@link #validity()} covers the prototype and everything above it: while it holds, no property has been added,
 * deleted or reconfigured on the whole chain and no link has changed, so what a look-up through this chain once found
 * (or did not find) is still so. A change invalidates it here and in every prototype below.
 */
public final class PrototypeInfo {
    private final JSObject owner;
    private final Shape[] roots = new Shape[Shape.KINDS];
    private Assumption validity;
    private Assumption enumerablesChecked;
    private boolean noEnumerables;
    /** Prototypes whose own [[Prototype]] is the owner. */
    private final ArrayList<WeakReference<JSObject>> below = new ArrayList<>(0);

    PrototypeInfo(JSObject owner) {
        this.owner = owner;
    }

    /** The empty shape of objects of {@code kind} with the owner as [[Prototype]]. */
    public Shape rootShape(int kind) {
        Shape s = roots[kind];
        if (s == null) roots[kind] = s = Shape.createRoot(owner, kind);
        return s;
    }

    /** Holds while the chain from the owner upwards keeps its structure. */
    public Assumption validity() {
        Assumption a = validity;
        if (a == null) {
            validity = a = new Assumption();
            for (JSObject o = owner; o != null; o = o.shape.prototype) o.shape.observedMiss = true;
            // Whatever breaks a chain above must reach this one: have the parents track theirs too.
            if (owner.shape.prototype != null) owner.shape.prototype.ensurePrototype().validity();
        }
        return a;
    }

    /** Whether no property of the chain from the owner upwards is enumerable; the answer is kept while {@link #validity} holds. */
    boolean hasNoEnumerables() {
        Assumption a = validity();
        if (enumerablesChecked != a) {
            enumerablesChecked = a;
            noEnumerables = chainHasNoEnumerables();
        }
        return noEnumerables;
    }

    private boolean chainHasNoEnumerables() {
        for (JSObject o = owner; o != null; o = o.shape.prototype) {
            if (o.isExotic() && !(o instanceof JSArray)) return false;
            PropertyMap map = o.shape.dictionary;
            for (int i = 0; i < map.end(); i++) {
                PropertyCell c = map.at(i);
                if (c != null && (c.attributes & Shape.ENUMERABLE) != 0 && c.key instanceof String) return false;
            }
        }
        return true;
    }

    void addBelow(JSObject prototype) {
        below.removeIf(WeakReferences.CLEARED);
        below.add(new WeakReference<>(prototype));
    }

    /** The owner's structure or a link above it has changed. */
    void structureChanged() {
        Assumption a = validity;
        if (a == null) return;
        validity = null;
        a.invalidate();
        for (int i = 0; i < below.size(); i++) {
            JSObject o = below.get(i).get();
            // Still ours? A link may have moved since.
            if (o != null && o.shape.prototype == owner && o.shape.prototypeInfo != null) o.shape.prototypeInfo.structureChanged();
        }
    }

    private static final class WeakReferences implements java.util.function.Predicate<WeakReference<JSObject>> {
        static final WeakReferences CLEARED = new WeakReferences();

        @Override
        public boolean test(WeakReference<JSObject> r) {
            return r.get() == null;
        }
    }
}
