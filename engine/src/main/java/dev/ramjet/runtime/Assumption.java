package dev.ramjet.runtime;

import java.lang.ref.WeakReference;
import java.util.ArrayList;

/**
 * Something that holds until it is invalidated, once and for ever: a prototype chain's structure, a cell's constness.
 * Inline caches read {@link #valid}; compiled code registers a {@link Dependent} and is thrown away on invalidation, so
 * it pays nothing while the assumption holds.
 */
public final class Assumption {
    /** What depends on an assumption. */
    public interface Dependent {
        /** Called once, on the agent's thread, right after {@link Assumption#valid} has become false. */
        void invalidated(Assumption assumption);
    }

    public boolean valid = true;
    /** Weak: an assumption about Array.prototype outlives code by the thousand. Code that is in use is held by its class. */
    private ArrayList<WeakReference<Dependent>> dependents;
    /** At this size, cleared references are looked for. */
    private int purgeAt = 16;

    /** Registers {@code d}; false if the assumption no longer holds. Safe from the compiler's thread. */
    public synchronized boolean depend(Dependent d) {
        if (!valid) return false;
        if (dependents == null) dependents = new ArrayList<>(2);
        else if (dependents.size() >= purgeAt) purge();
        dependents.add(new WeakReference<>(d));
        return true;
    }

    private void purge() {
        ArrayList<WeakReference<Dependent>> alive = new ArrayList<>();
        for (WeakReference<Dependent> r : dependents) if (r.get() != null) alive.add(r);
        dependents = alive;
        purgeAt = Math.max(16, 2 * alive.size());
    }

    public void invalidate() {
        ArrayList<WeakReference<Dependent>> all;
        synchronized (this) {
            if (!valid) return;
            valid = false;
            all = dependents;
            dependents = null;
        }
        if (all != null) {
            for (WeakReference<Dependent> r : all) {
                Dependent d = r.get();
                if (d != null) d.invalidated(this);
            }
        }
    }
}
