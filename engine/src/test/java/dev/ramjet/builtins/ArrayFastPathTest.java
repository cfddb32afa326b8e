package dev.ramjet.builtins;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.ramjet.runtime.Agent;
import dev.ramjet.runtime.Conversions;
import dev.ramjet.runtime.Intrinsic;
import dev.ramjet.runtime.JSArray;
import dev.ramjet.runtime.JSNull;
import dev.ramjet.runtime.JSObject;
import dev.ramjet.runtime.JSThrow;
import dev.ramjet.runtime.PropertyKey;
import dev.ramjet.runtime.Realm;
import dev.ramjet.runtime.Undefined;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

/**
 * The fast paths of the array methods against the general algorithms: random programs run in two agents, in one of which no fast path
 * is allowed because a prototype might have elements.
 */
class ArrayFastPathTest {
    private static final int PROGRAMS = 5_000;
    private static final int STEPS = 25;

    private static final String[] METHODS = {"push", "pop", "shift", "unshift", "splice", "slice", "concat", "indexOf", "lastIndexOf", "includes", "join",
        "reverse", "fill", "copyWithin", "sort", "toSorted", "toReversed", "toSpliced", "with", "at", "flat"};

    private final Agent fast = new Agent();
    private final Agent slow = new Agent();

    @Test
    void fastPathsAgreeWithTheGeneralAlgorithms() {
        Realm fastRealm = realm(fast);
        Realm slowRealm = realm(slow);
        slow.elementsOnPrototypes.invalidate();
        for (int seed = 0; seed < PROGRAMS; seed++) {
            assertEquals(run(slow, slowRealm, seed), run(fast, fastRealm, seed), "seed " + seed);
        }
    }

    private static Realm realm(Agent agent) {
        Agent before = agent.enter();
        Realm r = new Realm(agent, StandardLibrary.INSTANCE);
        Agent.leave(before);
        return r;
    }

    private String run(Agent agent, Realm realm, int seed) {
        Agent before = agent.enter();
        agent.currentRealm = realm;
        try {
            Random random = new Random(seed);
            StringBuilder trace = new StringBuilder();
            JSArray a = JSArray.ofLength(realm, random.nextInt(4) == 0 ? random.nextInt(20) : 0);
            int kinds = 1 + random.nextInt(9);
            for (int i = 0; i < STEPS; i++) step(realm, random, a, kinds, trace);
            return trace.toString();
        } finally {
            Agent.leave(before);
        }
    }

    private static Object value(Random random, int kinds) {
        switch (random.nextInt(kinds)) {
            case 0: return random.nextInt(50) - 10;
            case 1: return random.nextInt(4);
            case 2: return random.nextInt(20) / 4.0;
            case 3: return random.nextBoolean() ? -0.0 : Double.NaN;
            case 4: return Integer.MIN_VALUE;
            case 5: return "s" + random.nextInt(5);
            case 6: return Undefined.INSTANCE;
            case 7: return JSNull.INSTANCE;
            default: return random.nextBoolean();
        }
    }

    private static Object index(Random random) {
        int r = random.nextInt(10);
        return r == 0 ? (Object) Undefined.INSTANCE : r == 1 ? (Object) (random.nextInt(20) - 10.0) : (Object) (random.nextInt(24) - 8);
    }

    private void step(Realm realm, Random random, JSArray a, int kinds, StringBuilder trace) {
        Object result;
        String what;
        try {
            int r = random.nextInt(30);
            if (r == 0) {
                int n = random.nextInt(24);
                what = "length=" + n;
                a.put("length", n);
                result = "";
            } else if (r < 4) {
                int i = random.nextInt(r == 1 ? 40 : 12);
                what = "[" + i + "]=";
                a.putIndex(i, value(random, kinds));
                result = "";
            } else if (r < 6) {
                what = "delete";
                result = a.delete(random.nextInt(12));
            } else {
                what = METHODS[random.nextInt(METHODS.length)];
                Object[] args = arguments(realm, what, random, kinds, a);
                result = ((JSObject) realm.intrinsic(Intrinsic.ARRAY_PROTOTYPE).get(what)).call(a, args);
                what += Arrays.toString(show(args));
            }
        } catch (JSThrow t) {
            what = "throw";
            result = t.value instanceof JSObject o ? o.get("message") : t.value;
        }
        trace.append(what).append(" -> ").append(show(result)).append("   ").append(show(a)).append('\n');
    }

    private static Object[] arguments(Realm realm, String method, Random random, int kinds, JSArray a) {
        switch (method) {
            case "push", "unshift": return values(random, kinds, random.nextInt(4));
            case "splice", "toSpliced": {
                Object[] v = values(random, kinds, random.nextInt(5));
                if (v.length > 0) v[0] = index(random);
                if (v.length > 1) v[1] = index(random);
                return v;
            }
            case "slice": return new Object[] {index(random), index(random)};
            case "concat": return new Object[] {a, value(random, kinds), JSArray.of(realm, values(random, kinds, random.nextInt(3)))};
            case "indexOf", "lastIndexOf", "includes": {
                return random.nextBoolean() ? values(random, kinds, 1) : new Object[] {value(random, kinds), index(random)};
            }
            case "fill": return new Object[] {value(random, kinds), index(random), index(random)};
            case "copyWithin": return new Object[] {index(random), index(random), index(random)};
            case "with": return new Object[] {index(random), value(random, kinds)};
            case "at": return new Object[] {index(random)};
            default: return new Object[0];
        }
    }

    private static Object[] values(Random random, int kinds, int n) {
        Object[] v = new Object[n];
        for (int i = 0; i < n; i++) v[i] = value(random, kinds);
        return v;
    }

    private static Object[] show(Object[] values) {
        Object[] s = new Object[values.length];
        for (int i = 0; i < s.length; i++) s[i] = show(values[i]);
        return s;
    }

    private static String show(Object v) {
        if (!(v instanceof JSArray a)) return v instanceof Double d && d == 0 && 1 / d < 0 ? "-0" : Conversions.primitiveToDisplayString(v);
        StringBuilder b = new StringBuilder("(" + a.length() + ")[");
        for (long i = 0; i < a.length(); i++) {
            Object e = a.hasOwnProperty(PropertyKey.ofIndex(i)) ? a.getIndex(i) : "hole";
            b.append(e == a ? "self" : show(e)).append(' ');
        }
        return b.append(']').toString();
    }
}
