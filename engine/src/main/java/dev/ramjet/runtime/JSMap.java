package dev.ramjet.runtime;

/**
 * A Map object; its table is {@link JSCollection}'s.
 *
 * @see <a href="https://tc39.es/ecma262/#sec-map-objects">Map Objects</a>
 */
public final class JSMap extends JSCollection {
    public JSMap(JSObject prototype) {
        super(prototype, 1);
    }

    /** The value under a key, {@code null} if absent. */
    public Object lookup(Object key) {
        int p = find(key);
        return p == 0 ? null : entries[p * 2 + 1];
    }

    /** Map.prototype.set. */
    public void store(Object key, Object value) {
        Object k = normalize(key);
        int h = hash(k);
        int p = find(k, h);
        if (p == 0) p = append(k, h);
        entries[p * 2 + 1] = value;
    }

    public Object valueAt(int position) {
        return entries[position * 2 + 1];
    }

    public void setValueAt(int position, Object value) {
        entries[position * 2 + 1] = value;
    }

    @Override
    public String builtinTag() {
        return "Object";
    }
}
