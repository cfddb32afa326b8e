package dev.ramjet.benchmarks;

import com.sun.management.ThreadMXBean;
import dev.ramjet.api.Context;
import dev.ramjet.api.Engine;
import java.lang.management.ManagementFactory;
import java.util.Arrays;

/** What another realm costs in a warm engine: prints microseconds (median) and bytes as JSON. */
public final class Realms {
    private Realms() {}

    public static void main(String[] args) {
        Context context = Engine.create().newContext();
        for (int i = 0; i < 20_000; i++) context.newRealm();
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        int n = 2_000;
        long[] nanos = new long[n];
        long before = threads.getCurrentThreadAllocatedBytes();
        for (int i = 0; i < n; i++) {
            long t = System.nanoTime();
            context.newRealm();
            nanos[i] = System.nanoTime() - t;
        }
        long bytes = (threads.getCurrentThreadAllocatedBytes() - before) / n;
        Arrays.sort(nanos);
        System.out.println("{\"micros\": " + nanos[n / 2] / 1000.0 + ", \"bytes\": " + bytes + "}");
    }
}
