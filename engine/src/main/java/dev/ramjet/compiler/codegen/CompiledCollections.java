package dev.ramjet.compiler.codegen;

import dev.ramjet.runtime.JSCollection;
import dev.ramjet.runtime.JSMap;
import dev.ramjet.runtime.JSSet;
import dev.ramjet.runtime.Undefined;

/** Map and Set for compiled code. */
public final class CompiledCollections {
    private CompiledCollections() {}

    public static Object get(JSMap m, Object key) {
        Object v = m.lookup(key);
        return v == null ? Undefined.INSTANCE : v;
    }

    public static boolean has(JSCollection c, Object key) {
        return c.find(key) != 0;
    }

    public static boolean delete(JSCollection c, Object key) {
        return c.remove(key);
    }

    public static int size(JSCollection c) {
        return c.size;
    }

    public static void set(JSMap m, Object key, Object value) {
        m.store(key, value);
    }

    public static void add(JSSet s, Object key) {
        s.addKey(key);
    }
}
