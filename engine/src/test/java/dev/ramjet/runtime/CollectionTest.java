package dev.ramjet.runtime;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ramjet.builtins.StandardLibrary;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The tables behind Map and Set, compared with lists that follow the specification word by word. */
class CollectionTest {
    private Agent previous;
    private Realm realm;

    @BeforeEach
    void enter() {
        Agent agent = new Agent();
        previous = agent.enter();
        realm = new Realm(agent, StandardLibrary.INSTANCE);
        agent.currentRealm = realm;
    }

    @AfterEach
    void leave() {
        Agent.leave(previous);
    }

    private JSMap newMap() {
        return new JSMap(realm.intrinsic(Intrinsic.MAP_PROTOTYPE));
    }

    /** The specification's [[MapData]]: entries are emptied, never moved; an iterator is an index. */
    private static final class Model {
        final ArrayList<Object[]> entries = new ArrayList<>();
        final LinkedHashMap<Object, Integer> index = new LinkedHashMap<>();

        void store(Object key, Object value) {
            Integer at = index.get(key);
            if (at == null) {
                index.put(key, entries.size());
                entries.add(new Object[] {key, value});
            } else {
                entries.get(at)[1] = value;
            }
        }

        boolean remove(Object key) {
            Integer at = index.remove(key);
            if (at == null) return false;
            entries.set(at, null);
            return true;
        }

        void clear() {
            index.clear();
            for (int i = 0; i < entries.size(); i++) entries.set(i, null);
        }
    }

    private static final class Walk {
        final JSCollection.Cursor cursor;
        int modelIndex;

        Walk(JSMap map) {
            cursor = new JSCollection.Cursor(map);
        }
    }

    @Test
    void behavesLikeTheSpecificationsListWhileItIsIterated() {
        for (int seed = 0; seed < 60; seed++) {
            Random random = new Random(seed);
            Object[] keys = keys(random, 1 + random.nextInt(200));
            JSMap map = newMap();
            Model model = new Model();
            List<Walk> walks = new ArrayList<>();
            for (int step = 0; step < 4000; step++) {
                Object key = keys[random.nextInt(keys.length)];
                switch (random.nextInt(12)) {
                    case 0, 1, 2, 3, 4:
                        map.store(key, step);
                        model.store(key, step);
                        break;
                    case 5, 6, 7:
                        assertEquals(model.remove(key), map.remove(key));
                        break;
                    case 8:
                        if (random.nextInt(60) == 0) {
                            map.clear();
                            model.clear();
                        }
                        break;
                    case 9:
                        if (walks.size() < 5) walks.add(new Walk(map));
                        break;
                    default:
                        if (walks.isEmpty()) break;
                        int w = random.nextInt(walks.size());
                        if (!advance(walks.get(w), map, model)) walks.remove(w);
                }
                Integer at = model.index.get(key);
                assertEquals(at == null ? null : model.entries.get(at)[1], map.lookup(key));
                assertEquals(model.index.size(), map.size);
            }
        }
    }

    private static boolean advance(Walk walk, JSMap map, Model model) {
        while (walk.modelIndex < model.entries.size() && model.entries.get(walk.modelIndex) == null) walk.modelIndex++;
        int p = walk.cursor.next();
        if (walk.modelIndex == model.entries.size()) {
            assertEquals(0, p);
            return false;
        }
        Object[] expected = model.entries.get(walk.modelIndex++);
        assertTrue(p != 0);
        assertEquals(expected[0], map.keyAt(p));
        assertEquals(expected[1], map.valueAt(p));
        return true;
    }

    private Object[] keys(Random random, int n) {
        Object[] keys = new Object[n];
        for (int i = 0; i < n; i++) {
            switch (random.nextInt(5)) {
                case 0: keys[i] = random.nextInt(); break;
                case 1: keys[i] = i * 16; break;
                case 2: keys[i] = "key" + random.nextInt(1000); break;
                case 3: keys[i] = random.nextDouble(); break;
                default: keys[i] = realm.newObject();
            }
        }
        return keys;
    }

    @Test
    void keysAreSameValueZero() {
        JSMap map = newMap();
        map.store(-0.0, "zero");
        assertEquals("zero", map.lookup(0));
        assertEquals(0, map.keyAt(1));
        map.store(5.0, "five");
        assertEquals("five", map.lookup(5));
        map.store(0.0 / 0.0, "nan");
        assertEquals("nan", map.lookup(Double.longBitsToDouble(0x7ff8_0000_0000_1234L)));
        map.store(new BigInteger("12345678901234567890"), "big");
        assertEquals("big", map.lookup(new BigInteger("12345678901234567890")));
        String half = "0123456789".repeat(10);
        map.store(Strings.concat(half, half), "rope");
        assertEquals("rope", map.lookup(half + half));
        assertNull(map.lookup("5"));
        assertNull(map.lookup(1));
        assertEquals(5, map.size);
    }

    @Test
    void weakEntriesLiveWithTheirKeys() {
        WeakCollection a = new WeakCollection(realm.intrinsic(Intrinsic.WEAK_MAP_PROTOTYPE), true);
        JSObject key = realm.newObject();
        JSSymbol symbol = JSSymbol.create("s");
        for (int i = 0; i < 40; i++) {
            WeakCollection b = new WeakCollection(realm.intrinsic(Intrinsic.WEAK_MAP_PROTOTYPE), true);
            b.store(key, i);
            b.store(symbol, -i);
            assertEquals(i, b.lookup(key));
            assertEquals(-i, b.lookup(symbol));
            if (i % 3 == 0) assertTrue(b.remove(key));
        }
        assertNull(a.lookup(key));
        a.store(key, "a");
        assertEquals("a", a.lookup(key));
        assertTrue(key.ownPropertyKeys().isEmpty());
    }
}
