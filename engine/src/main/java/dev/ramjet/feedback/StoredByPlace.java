package dev.ramjet.feedback;

import dev.ramjet.runtime.Assumption;
import java.util.HashMap;

/**
 * The names of properties that some site of the agent writes {@linkplain CommonFields by place}. Such a write knows no shape, so it cannot say of which its
 * field is no constant any more ({@link dev.ramjet.runtime.Shape#constancy}): no field of the name is.
 */
final class StoredByPlace {
    private final HashMap<Object, Assumption> never = new HashMap<>();

    /** That {@code key} is not among them; {@code null} where it is. For the compiler's thread. */
    synchronized Assumption never(Object key) {
        Assumption a = never.get(key);
        if (a == null) never.put(key, a = new Assumption());
        return a.valid ? a : null;
    }

    /** A site is about to write properties named {@code key} so. */
    void note(Object key) {
        Assumption a;
        synchronized (this) {
            a = never.get(key);
            if (a == null) never.put(key, a = new Assumption());
        }
        a.invalidate();
    }
}
