package dev.ramjet.runtime;

/**
 * A Set object; its table is {@link JSCollection}'s.
 *
 * @see <a href="https://tc39.es/ecma262/#sec-set-objects">Set Objects</a>
 */
public final class JSSet extends JSCollection {
    public JSSet(JSObject prototype) {
        super(prototype, 0);
    }

    /** Adds a key in any form; false if it was there. */
    public boolean addKey(Object key) {
        Object k = normalize(key);
        int h = hash(k);
        if (find(k, h) != 0) return false;
        append(k, h);
        return true;
    }

    /** A set inheriting from {@code prototype} with the same elements. */
    public JSSet copy(JSObject prototype) {
        JSSet s = new JSSet(prototype);
        if (size == 0) return s;
        if (size == end) {
            s.index = index.clone();
            s.entries = entries.clone();
            s.end = end;
            s.size = size;
            return s;
        }
        for (int p = 1; p <= end; p++) {
            Object k = entries[p];
            if (k != null) s.append(k, hash(k));
        }
        return s;
    }

    @Override
    public String builtinTag() {
        return "Object";
    }
}
