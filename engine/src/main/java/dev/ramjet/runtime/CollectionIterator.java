package dev.ramjet.runtime;

/**
 * A Map Iterator or Set Iterator object. {@link #step} is what its {@code next} does; for-of and spread call it directly
 * while {@code next} is the intrinsic one.
 *
 * @see <a href="https://tc39.es/ecma262/#sec-map-iterator-objects">Map Iterator Objects</a>
 * @see <a href="https://tc39.es/ecma262/#sec-set-iterator-objects">Set Iterator Objects</a>
 */
public final class CollectionIterator extends BuiltinIterator {
    public static final int KEYS = 0;
    public static final int VALUES = 1;
    public static final int ENTRIES = 2;

    public final boolean ofMap;
    private final int kind;
    /** {@code null} once it has ended. */
    private JSCollection collection;
    private JSCollection.Cursor cursor;

    public CollectionIterator(Realm realm, JSCollection collection, int kind) {
        super(realm.intrinsic(collection instanceof JSMap ? Intrinsic.MAP_ITERATOR_PROTOTYPE : Intrinsic.SET_ITERATOR_PROTOTYPE));
        this.ofMap = collection instanceof JSMap;
        this.collection = collection;
        this.kind = kind;
        this.cursor = new JSCollection.Cursor(collection);
    }

    @Override
    public Object step(Realm realm) {
        JSCollection c = collection;
        if (c == null) return null;
        int p = cursor.next();
        if (p == 0) {
            collection = null;
            cursor = null;
            return null;
        }
        Object key = c.keyAt(p);
        if (kind == KEYS) return key;
        Object value = c instanceof JSMap m ? m.valueAt(p) : key;
        return kind == VALUES ? value : JSArray.of(realm, key, value);
    }

    /** What it has yet to give, without moving on: keys or values, or both alternating where it {@link #givesEntries}. */
    public java.util.List<Object> remaining() {
        java.util.ArrayList<Object> list = new java.util.ArrayList<>();
        JSCollection c = collection;
        if (c == null) return list;
        JSCollection.Cursor ahead = cursor.copy();
        for (int p = ahead.next(); p != 0; p = ahead.next()) {
            Object key = c.keyAt(p);
            if (kind != VALUES || !ofMap) list.add(key);
            if (kind != KEYS) {
                if (c instanceof JSMap m) list.add(m.valueAt(p));
                else if (kind == ENTRIES) list.add(key);
            }
        }
        return list;
    }

    public boolean givesEntries() {
        return kind == ENTRIES;
    }
}
