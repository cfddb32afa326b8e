package dev.ramjet.runtime;

import java.util.ArrayList;
import java.util.List;

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
    private List<Dependent> dependents;

    /** Registers {@code d}; false if the assumption no longer holds. Safe from the compiler's thread. */
    public synchronized boolean depend(Dependent d) {
        if (!valid) return false;
        if (dependents == null) dependents = new ArrayList<>(2);
        dependents.add(d);
        return true;
    }

    public void invalidate() {
        List<Dependent> all;
        synchronized (this) {
            if (!valid) return;
            valid = false;
            all = dependents;
            dependents = null;
        }
        if (all != null) {
            for (Dependent d : all) d.invalidated(this);
        }
    }
}
