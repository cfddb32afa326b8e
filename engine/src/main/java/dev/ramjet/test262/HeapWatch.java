package dev.ramjet.test262;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;

/**
 * Says when the heap holds more live objects than tests may have: long before it is full, because a collector that finds next to nothing to
 * free stops the program for seconds at a time, and no time limit holds any more.
 *
 * <p>How much is alive is known after a full collection only. What the old generation holds in between is an upper bound: when that is too much
 * it asks for a collection to know.
 */
final class HeapWatch {
    private static final long LIMIT = Math.min(Runtime.getRuntime().maxMemory() / 3 * 2, 3L << 29);
    private static final long SETTLING_NANOS = 10_000_000_000L;
    private MemoryPoolMXBean old;
    private boolean looked;

    /** Cheap as long as little memory is in use. */
    boolean isFull() {
        Runtime r = Runtime.getRuntime();
        if (r.totalMemory() - r.freeMemory() < LIMIT) return false;
        if (!looked) {
            looked = true;
            // The largest pool is the one that objects end in.
            for (MemoryPoolMXBean p : ManagementFactory.getMemoryPoolMXBeans()) {
                if (p.getType() == MemoryType.HEAP && p.getCollectionUsage() != null && (old == null || p.getUsage().getMax() > old.getUsage().getMax())) old = p;
            }
        }
        if (old == null) return false;
        long used = old.getUsage().getUsed();
        boolean wasFull = old.getCollectionUsage().getUsed() > LIMIT && used > LIMIT;
        if (!wasFull && used < LIMIT / 2 * 3) return false;
        System.gc();
        return old.getUsage().getUsed() > LIMIT;
    }

    /** After a program that was stopped: waits until what it held is gone. The compiler's thread may still be at its code. */
    static void settle() {
        Runtime r = Runtime.getRuntime();
        long start = System.nanoTime();
        while (System.nanoTime() - start < SETTLING_NANOS) {
            if (r.totalMemory() - r.freeMemory() < LIMIT / 2) return;
            System.gc();
            if (r.totalMemory() - r.freeMemory() < LIMIT / 2) return;
            try {
                Thread.sleep(100);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }
}
