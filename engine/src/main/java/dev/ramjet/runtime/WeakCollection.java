package dev.ramjet.runtime;

import java.lang.ref.WeakReference;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.Map;

/**
 * A WeakMap or WeakSet object.
 *
 * <p>The table is turned inside out: an entry lives with its <em>key</em>, under a private name that all weak collections
 * share, filed by the collection's {@link Token}. So an entry dies with its key even where its value refers to the key,
 * which a table of weak references could not do on a JVM; nothing has to be swept, and a look-up is a property read. The
 * token refers weakly to the collection; entries of dead collections go when a key's list next grows.
 *
 * @see <a href="https://tc39.es/ecma262/#sec-weakmap-objects">WeakMap Objects</a>
 * @see <a href="https://tc39.es/ecma262/#sec-weakset-objects">WeakSet Objects</a>
 */
public final class WeakCollection extends JSObject {
    private static final JSSymbol ENTRIES = JSSymbol.createPrivateName("#weakEntries");

    public final boolean isMap;
    private final Token token = new Token(this);

    public WeakCollection(JSObject prototype, boolean isMap) {
        super(prototype, Shape.ORDINARY);
        this.isMap = isMap;
    }

    private static final class Token extends WeakReference<WeakCollection> {
        Token(WeakCollection owner) {
            super(owner);
        }
    }

    /** What one key holds: tokens and values alternating, or a map once they are many. */
    static final class Entries {
        private static final int LINEAR = 16;
        private Object[] pairs = new Object[4];
        private int end;
        private IdentityHashMap<Token, Object> many;

        Object get(Token t) {
            if (many != null) return many.get(t);
            for (int i = 0; i < end; i += 2) {
                if (pairs[i] == t) return pairs[i + 1];
            }
            return null;
        }

        void put(Token t, Object value) {
            if (many != null) {
                many.put(t, value);
                return;
            }
            for (int i = 0; i < end; i += 2) {
                if (pairs[i] == t) {
                    pairs[i + 1] = value;
                    return;
                }
            }
            if (end == pairs.length) purge();
            if (end == LINEAR * 2) {
                many = new IdentityHashMap<>();
                for (int i = 0; i < end; i += 2) many.put((Token) pairs[i], pairs[i + 1]);
                many.put(t, value);
                pairs = null;
                return;
            }
            if (end == pairs.length) pairs = Arrays.copyOf(pairs, end * 2);
            pairs[end++] = t;
            pairs[end++] = value;
        }

        private void purge() {
            int n = 0;
            for (int i = 0; i < end; i += 2) {
                if (((Token) pairs[i]).get() == null) continue;
                pairs[n++] = pairs[i];
                pairs[n++] = pairs[i + 1];
            }
            Arrays.fill(pairs, n, end, null);
            end = n;
        }

        boolean remove(Token t) {
            if (many != null) {
                boolean found = many.remove(t) != null;
                for (Iterator<Map.Entry<Token, Object>> it = many.entrySet().iterator(); it.hasNext();) {
                    if (it.next().getKey().get() == null) it.remove();
                }
                return found;
            }
            for (int i = 0; i < end; i += 2) {
                if (pairs[i] != t) continue;
                end -= 2;
                pairs[i] = pairs[end];
                pairs[i + 1] = pairs[end + 1];
                pairs[end] = pairs[end + 1] = null;
                return true;
            }
            return false;
        }
    }

    /** CanBeHeldWeakly — https://tc39.es/ecma262/#sec-canbeheldweakly */
    public static boolean canBeHeldWeakly(Object v) {
        return v instanceof JSObject || v instanceof JSSymbol s && s.registryKey() == null;
    }

    private static Entries entries(Object key) {
        if (key instanceof JSObject o) return (Entries) o.getOwnStored(ENTRIES);
        return key instanceof JSSymbol s ? s.weakEntries : null;
    }

    /** The value under a key (true in a set), {@code null} if absent. */
    public Object lookup(Object key) {
        Entries e = entries(key);
        return e == null ? null : e.get(token);
    }

    /** Adds or replaces; {@code key} {@link #canBeHeldWeakly}. */
    public void store(Object key, Object value) {
        Entries e = entries(key);
        if (e == null) {
            e = new Entries();
            if (key instanceof JSObject o) {
                o.updateShape();
                o.addProperty(ENTRIES, e, Shape.WRITABLE);
            }
            if (key instanceof JSSymbol s) s.weakEntries = e;
        }
        e.put(token, value);
    }

    /** Deletes a key; false if it was absent. */
    public boolean remove(Object key) {
        Entries e = entries(key);
        return e != null && e.remove(token);
    }
}
