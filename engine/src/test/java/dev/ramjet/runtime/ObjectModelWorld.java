package dev.ramjet.runtime;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.ramjet.builtins.StandardLibrary;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Random changes of objects (shapes in tree and dictionary mode, representations, elements of all kinds, attributes,
 * integrity levels, prototypes), each compared with {@link NaiveObject}. On the way, look-ups are cached as inline caches do
 * it, under the same guards, and have to stay right as long as their guards hold.
 */
final class ObjectModelWorld {
    private static final int OBJECTS = 8;

    /** Getters and setters: a getter returns its number, a setter notes what it was given. */
    private static final class Functions extends BuiltinTable {
        Object lastSet;

        Functions() {
            super("-getter/0", "-setter/1");
        }

        @Override
        public Object call(int id, Realm realm, Object thisValue, Object[] args, JSObject newTarget, BuiltinFunction self) {
            if (id == 0) return self.captured[0];
            lastSet = args[0];
            return Undefined.INSTANCE;
        }
    }

    /** What an inline cache would remember of one read. */
    private record Cached(Object key, JSObject example, Shape shape, int info, PropertyCell cell, Assumption validity, boolean absent) {}

    private final Random random;
    private final Realm realm;
    private final Functions functions = new Functions();
    private final JSObject[] real = new JSObject[OBJECTS];
    private final NaiveObject[] naive = new NaiveObject[OBJECTS];
    private final Object[] getters = new Object[4];
    private final Object[] setters = new Object[4];
    private final Object[] names;
    private final ArrayList<Cached> caches = new ArrayList<>();
    private final ArrayList<String> log = new ArrayList<>();

    private ObjectModelWorld(long seed, Realm realm) {
        random = new Random(seed);
        this.realm = realm;
        for (int i = 0; i < 4; i++) {
            getters[i] = functions.function(realm, 0, "got" + i);
            setters[i] = functions.function(realm, 1);
        }
        names = new Object[random.nextInt(8) == 0 ? 300 : 10];
        for (int i = 0; i < names.length; i++) names[i] = i == 5 ? JSSymbol.ITERATOR : i == 7 ? "length" : i == 8 ? "name" : "p" + i;
        for (int i = 0; i < OBJECTS; i++) create(i);
    }

    static void run(long seed, int steps) {
        Agent agent = new Agent();
        Agent before = agent.enter();
        try {
            Realm realm = new Realm(agent, StandardLibrary.INSTANCE);
            agent.currentRealm = realm;
            ObjectModelWorld t = new ObjectModelWorld(seed, realm);
            try {
                for (int i = 0; i < steps; i++) t.step();
                t.compareAll();
            } catch (RuntimeException | AssertionError e) {
                List<String> tail = t.log.subList(Math.max(0, t.log.size() - 60), t.log.size());
                throw new AssertionError("seed " + seed + ": " + e + "\n" + String.join("\n", tail), e);
            }
        } finally {
            Agent.leave(before);
        }
    }

    private int below(int n) {
        return random.nextInt(n);
    }

    private void create(int i) {
        int p = below(OBJECTS + 2);
        // Prototypes come from lower numbers only at first, so that chains are acyclic.
        JSObject prototype = p < OBJECTS ? real[p] : null;
        NaiveObject naivePrototype = p < OBJECTS ? naive[p] : null;
        int kind = below(8);
        boolean array = kind < 2;
        real[i] = array ? new JSArray(prototype == null ? null : prototype) : JSObject.create(prototype);
        naive[i] = new NaiveObject(prototype == null ? null : naivePrototype, array);
        if (kind == 2) {
            // Its length and name are made when first read.
            real[i] = functions.function(realm, 0, "called");
            real[i].changePrototype(prototype);
            naive[i].define("length", PropertyDescriptor.data(0, Shape.CONFIGURABLE));
            naive[i].define("name", PropertyDescriptor.data("getter", Shape.CONFIGURABLE));
        }
        log.add("create " + i + (array ? " array" : kind == 2 ? " function" : "") + " prototype " + (prototype == null ? "none" : "" + p));
    }

    private Object key() {
        int k = below(10);
        if (k < 6) return names[below(names.length)];
        if (k < 9) return below(6);
        return k == 9 && below(3) == 0 ? PropertyKey.ofIndex(new long[] {5000, 70_000, 4_294_967_294L, 2_147_483_648L}[below(4)]) : (Object) below(40);
    }

    private Object value() {
        switch (below(9)) {
            case 0: return below(3) - 1;
            case 1: return Integer.MIN_VALUE;
            case 2: return 0.5 + below(3);
            case 3: return -0.0;
            case 4: return Double.NaN;
            case 5: return "s" + below(3);
            case 6: return Undefined.INSTANCE;
            case 7: return Double.longBitsToDouble(Elements.DOUBLE_HOLE_BITS);
            default: return (double) below(3);
        }
    }

    private PropertyDescriptor descriptor() {
        PropertyDescriptor d = new PropertyDescriptor();
        int kind = below(5);
        if (kind < 2) d.value = value();
        if (kind == 1 || kind == 3) d.withWritable(below(3) > 0);
        if (kind == 4) {
            if (below(3) > 0) d.getter = below(4) == 0 ? Undefined.INSTANCE : getters[below(4)];
            if (below(3) > 0) d.setter = below(4) == 0 ? Undefined.INSTANCE : setters[below(4)];
        }
        if (below(2) == 0) d.withEnumerable(below(3) > 0);
        if (below(2) == 0) d.withConfigurable(below(4) > 0);
        return d;
    }

    private static String show(PropertyDescriptor d) {
        return "{value " + d.value + " get " + (d.getter != null) + " set " + (d.setter != null) + " present " + d.present + " attributes " + d.attributes + "}";
    }

    private void step() {
        int i = below(OBJECTS);
        JSObject o = real[i];
        NaiveObject n = naive[i];
        Object key = key();
        // Through a proxy without traps, or with Reflect's functions as traps, everything is the same.
        JSObject via = below(4) > 0 ? o : JSProxy.create(o, below(2) == 0 ? realm.newObject() : realm.intrinsic(Intrinsic.REFLECT));
        switch (below(25)) {
            case 0, 1, 2, 3, 4, 5, 6: {
                Object v = value();
                int r = below(6) == 0 ? below(OBJECTS) : i;
                if ("length".equals(key) && (naive[r].isArray || n.isArray)) v = below(50);
                log.add("set " + i + " " + key + " = " + v + (r == i ? "" : " receiver " + r));
                functions.lastSet = null;
                Object expected = n.set(key, v, naive[r]);
                boolean ok = key instanceof Integer k && below(2) == 0 ? via.setIndex(k, v, real[r]) : via.set(key, v, real[r]);
                if (expected instanceof JSObject) {
                    assertEquals(v, functions.lastSet, "the setter was not called");
                    expected = true;
                }
                assertEquals(expected, ok, "result of set");
                break;
            }
            case 7, 8, 9, 10: {
                PropertyDescriptor d = descriptor();
                if ("length".equals(key) && n.isArray && d.value != null) d.value = below(50);
                log.add("define " + i + " " + key + " " + show(d));
                assertEquals(n.define(key, d), via.defineOwnProperty(key, d), "result of define");
                break;
            }
            case 11, 12, 13:
                log.add("delete " + i + " " + key);
                assertEquals(n.delete(key), via.delete(key), "result of delete");
                break;
            case 14:
                if (below(4) > 0) break;
                log.add("preventExtensions " + i);
                via.preventExtensions();
                n.extensible = false;
                break;
            case 15: {
                if (below(8) > 0) break;
                boolean freeze = below(2) == 0;
                log.add((freeze ? "freeze " : "seal ") + i);
                assertEquals(true, o.setIntegrityFast(freeze));
                n.setIntegrity(freeze);
                break;
            }
            case 16: {
                if (below(3) > 0) break;
                int p = below(OBJECTS + 2);
                log.add("setPrototypeOf " + i + " " + p);
                assertEquals(n.setPrototype(p < OBJECTS ? naive[p] : null), via.setPrototypeOf(p < OBJECTS ? real[p] : null), "setPrototypeOf");
                break;
            }
            case 17:
                if (below(4) > 0) break;
                create(i);
                break;
            case 18: {
                log.add("forIn " + i);
                ArrayList<Object> keys = new ArrayList<>();
                ForInEnumerator e = ForInEnumerator.start(realm, via);
                for (Object k; (k = e.next()) != null;) keys.add(k);
                assertEquals(n.forIn(), keys, "for-in");
                break;
            }
            case 23: {
                // A spread copy in the place of another object.
                int t = below(OBJECTS);
                boolean empty = below(3) > 0;
                log.add("copy " + i + " to " + t + (empty ? "" : " with q"));
                JSObject copy = JSObject.create(o.getPrototypeOf());
                NaiveObject naiveCopy = new NaiveObject(n.prototype, false);
                if (!empty) {
                    copy.set("q", 1, copy);
                    naiveCopy.set("q", 1, naiveCopy);
                }
                Operations.copyDataProperties(copy, via, null);
                for (Object k : n.keys()) {
                    NaiveObject.Property p = n.own(k);
                    if (p.enumerable) naiveCopy.define(k, PropertyDescriptor.data(valueOf(p), Shape.DEFAULT));
                }
                real[t] = copy;
                naive[t] = naiveCopy;
                compareAll();
                return;
            }
            case 19:
                log.add("updateShape " + i);
                o.updateShape();
                break;
            case 20, 21, 22:
                remember(i, key);
                break;
            default:
                if (below(3) == 0) compareAll();
        }
        compare(i, key);
        assertEquals(n.keys(), via.ownPropertyKeys(), "keys of " + i);
        assertSame(valueOf(n.find(key)), via.get(key, o), "get " + i + "." + key);
        compareCaches();
    }

    private void compareAll() {
        for (int i = 0; i < OBJECTS; i++) {
            assertEquals(naive[i].keys(), real[i].ownPropertyKeys(), "keys of " + i);
            for (Object key : naive[i].keys()) compare(i, key);
        }
    }

    private void compare(int i, Object key) {
        JSObject o = real[i];
        NaiveObject n = naive[i];
        String what = i + "." + key;
        assertEquals(n.extensible, o.isExtensible(), "extensible " + i);
        NaiveObject.Property p = n.own(key);
        PropertyDescriptor d = o.getOwnProperty(key);
        assertEquals(p == null, d == null, "presence of " + what);
        assertEquals(p != null, o.hasOwnProperty(key), "hasOwnProperty " + what);
        if (p != null) {
            assertEquals(p.value == null, d.isAccessor(), "kind of " + what);
            assertEquals(p.enumerable, d.enumerable(), "enumerable " + what);
            assertEquals(p.configurable, d.configurable(), "configurable " + what);
            if (p.value == null) {
                assertEquals(p.getter, d.getter, "getter of " + what);
                assertEquals(p.setter, d.setter, "setter of " + what);
            } else {
                assertEquals(p.writable, d.writable(), "writable " + what);
                assertSame(p.value, d.value, what);
            }
        }
        NaiveObject.Property found = n.find(key);
        assertEquals(found != null, o.hasProperty(key), "hasProperty " + what);
        assertSame(valueOf(found), key instanceof Integer k ? o.getIndex(k, o) : o.get(key), "get " + what);
    }

    private static Object valueOf(NaiveObject.Property p) {
        if (p == null) return Undefined.INSTANCE;
        if (p.value != null) return p.value;
        return p.getter == Undefined.INSTANCE ? p.getter : ((BuiltinFunction) p.getter).captured[0];
    }

    private static void assertSame(Object expected, Object actual, String what) {
        assertEquals(true, Operations.sameValue(expected, actual), what + ": expected " + expected + " but was " + actual);
    }

    /** Caches a look-up with the guards that inline caches use. */
    private void remember(int i, Object key) {
        JSObject start = real[i];
        start.updateShape();
        if (PropertyKey.isIndex(key) || !start.hasOrdinaryNamed(key)) return;
        Shape receiver = start.shape;
        if (receiver.isDictionary()) {
            PropertyCell c = receiver.dictionary.get(key);
            if (c != null) {
                caches.add(new Cached(key, start, receiver, 0, c, null, false));
                return;
            }
            receiver.observedMiss = true;
        } else {
            int at = receiver.find(key);
            if (at >= 0) {
                caches.add(new Cached(key, start, receiver, receiver.infoAt(at), null, null, false));
                return;
            }
        }
        JSObject first = receiver.prototype;
        Assumption validity = first == null ? null : first.ensurePrototype().validity();
        for (JSObject o = first; o != null; o = o.shape.prototype) {
            if (!o.hasOrdinaryNamed(key)) return;
            PropertyCell c = o.shape.dictionary.get(key);
            if (c != null) {
                caches.add(new Cached(key, start, receiver, 0, c, validity, false));
                return;
            }
        }
        caches.add(new Cached(key, start, receiver, 0, null, validity, true));
    }

    private void compareCaches() {
        if (caches.size() > 200) caches.subList(0, 100).clear();
        for (Cached c : caches) {
            if (c.validity != null && !c.validity.valid) continue;
            for (int i = 0; i < OBJECTS; i++) {
                JSObject o = real[i];
                if (o.shape != c.shape) continue;
                Object v;
                if (c.absent) v = Undefined.INSTANCE;
                else if (c.cell != null) v = c.cell.value;
                else v = o.readField(c.info);
                if (v == null) continue;
                Object expected = valueOf(naive[i].find(c.key));
                Object actual = v instanceof Accessor a ? a.getter() == Undefined.INSTANCE ? a.getter() : ((BuiltinFunction) a.getter()).captured[0] : v;
                assertSame(expected, actual, "cached " + i + "." + c.key + (c.cell == null ? c.absent ? " absent" : " field" : " cell"));
            }
        }
    }
}
