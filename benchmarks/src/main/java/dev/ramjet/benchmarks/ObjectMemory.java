package dev.ramjet.benchmarks;

import dev.ramjet.api.Context;
import dev.ramjet.api.Engine;

/** Heap that a million small objects in an array hold, in bytes an object, as JSON. */
public final class ObjectMemory {
    private ObjectMemory() {}

    public static void main(String[] args) throws InterruptedException {
        try (Context context = Engine.create().newContext()) {
            context.eval("var a; function fill(n) { a = []; for (let i = 0; i < n; i++) a.push({ x: i, y: i + 0.5, name: 'a' }); } fill(1000); a = null;");
            long before = used();
            context.eval("fill(1000000)");
            long after = used();
            System.out.println("{\"bytesPerObject\": " + (after - before) / 1e6 + ", \"length\": " + context.eval("a.length").asInt() + "}");
        }
    }

    private static long used() throws InterruptedException {
        for (int i = 0; i < 4; i++) {
            System.gc();
            Thread.sleep(50);
        }
        Runtime r = Runtime.getRuntime();
        return r.totalMemory() - r.freeMemory();
    }
}
