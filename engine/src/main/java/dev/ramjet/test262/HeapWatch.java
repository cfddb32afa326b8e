package dev.ramjet.test262;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.lang.management.MemoryUsage;

/**
 * Says when the heap holds more live objects than tests may have: long before it is full, because a collector that finds next to nothing to
 * free stops the program for seconds at a time, and no time limit holds any more.
 *
 * <p>How much is alive is known after a full collection only. In between, what the old generation holds is an upper bound: twice the limit
 * there counts as too much as well.
 */
final class HeapWatch {
    private static final long LIMIT = Math.min(Runtime.getRuntime().maxMemory() / 5 * 2, 1L << 30);
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
        MemoryUsage alive = old.getCollectionUsage();
        return alive != null && alive.getUsed() > LIMIT && old.getUsage().getUsed() > LIMIT || old.getUsage().getUsed() > 2 * LIMIT;
    }

    /** What a thread has allocated so far, in bytes; 0 where the JVM does not tell. */
    static long allocated(Thread thread) {
        return ManagementFactory.getThreadMXBean() instanceof com.sun.management.ThreadMXBean t ? Math.max(0, t.getThreadAllocatedBytes(thread.threadId())) : 0;
    }
}
