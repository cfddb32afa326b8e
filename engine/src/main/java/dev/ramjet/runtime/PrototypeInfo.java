package dev.ramjet.runtime;

import java.lang.ref.WeakReference;
import java.util.ArrayDeque;
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
    private Assumption keptByConstructors;
    private boolean isReplaced;
    /** Prototypes whose own [[Prototype]] is the owner. */
    private final ArrayList<WeakReference<JSObject>> below = new ArrayList<>(0);
    /** Size of {@link #below} at which cleared references are dropped. */
    private int purgeAt = 16;

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
        return a != null ? a : makeValidity();
    }

    /** Whatever breaks a chain above must reach this one, so the prototypes above track theirs too. Chains may be long: no recursion. */
    private Assumption makeValidity() {
        PrototypeInfo info = this;
        while (true) {
            info.validity = new Assumption();
            info.owner.shape.observedMiss = true;
            JSObject above = info.owner.shape.prototype;
            if (above == null) break;
            info = above.ensurePrototype();
            if (info.validity != null) break;
        }
        return validity;
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

    /**
     * That functions whose prototype property is a field that holds the owner keep it; {@code null} where some function did not. For the compiler's thread.
     */
    public synchronized Assumption keptByConstructors() {
        if (isReplaced) return null;
        if (keptByConstructors == null) keptByConstructors = new Assumption();
        return keptByConstructors;
    }

    /** A field of a function that holds {@code value} is about to be overwritten or moved. */
    static void replaced(Object value) {
        if (!(value instanceof JSObject o) || o.shape.prototypeInfo == null) return;
        PrototypeInfo info = o.shape.prototypeInfo;
        Assumption a;
        synchronized (info) {
            info.isReplaced = true;
            a = info.keptByConstructors;
        }
        if (a != null) a.invalidate();
    }

    void addBelow(JSObject prototype) {
        if (below.size() >= purgeAt) {
            below.removeIf(WeakReferences.CLEARED);
            purgeAt = Math.max(16, below.size() * 2);
        }
        below.add(new WeakReference<>(prototype));
    }

    /** The owner's structure or a link above it has changed. */
    void structureChanged() {
        if (validity == null) return;
        ArrayDeque<PrototypeInfo> changed = new ArrayDeque<>();
        changed.add(this);
        PrototypeInfo info;
        while ((info = changed.poll()) != null) {
            Assumption a = info.validity;
            if (a == null) continue;
            info.validity = null;
            a.invalidate();
            for (int i = 0; i < info.below.size(); i++) {
                JSObject o = info.below.get(i).get();
                // Still its? A link may have moved since.
                if (o != null && o.shape.prototype == info.owner && o.shape.prototypeInfo != null) changed.add(o.shape.prototypeInfo);
            }
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
