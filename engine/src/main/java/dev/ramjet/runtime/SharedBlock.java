package dev.ramjet.runtime;

import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.Iterator;

/**
 * A Shared Data Block: memory that several agents see, and the lists of agents that wait for a place in it.
 *
 * <p>The memory is a plain Java {@code byte[]}, as long as it may ever grow. Views read and write it like any other buffer. Stock Java has no
 * compare-and-set on a {@code byte[]}, so atomic read-modify-writes, atomic stores and WaiterLists use this object's monitor, which also
 * orders them totally, as the memory model demands of sequentially consistent events; uncontended it costs some 10 ns. An atomic
 * load of up to 32 bits is a plain, aligned load between fences.
 *
 * @see <a href="https://tc39.es/ecma262/#sec-waiterlist-records">WaiterList Records</a>
 */
public final class SharedBlock {
    final byte[] data;
    final boolean growable;
    private volatile int byteLength;
    /** WaiterLists by byte index; guarded by this. */
    private HashMap<Integer, ArrayDeque<Waiter>> waiters;

    /** Zeros; {@code maxByteLength} -1: not growable. RangeError where memory does not suffice. */
    public SharedBlock(long byteLength, long maxByteLength) {
        growable = maxByteLength >= 0;
        data = JSArrayBuffer.allocateBytes(growable ? maxByteLength : byteLength);
        this.byteLength = (int) byteLength;
    }

    public int byteLength() {
        return byteLength;
    }

    /** Grows to {@code newLength}; false where that would shrink it or pass its maximum. */
    public synchronized boolean grow(long newLength) {
        if (newLength < byteLength || newLength > data.length) return false;
        byteLength = (int) newLength;
        return true;
    }

    /** One agent that waits: blocked in Atomics.wait, or with the promise of Atomics.waitAsync. */
    public abstract static class Waiter {
        final int byteIndex;
        boolean waiting;

        protected Waiter(int byteIndex) {
            this.byteIndex = byteIndex;
        }

        /** Told once, under the block's lock, on the notifying thread. */
        protected abstract void notified();
    }

    /** Blocks a thread. */
    private static final class Blocked extends Waiter {
        Blocked(int byteIndex) {
            super(byteIndex);
        }

        @Override
        protected void notified() {}
    }

    private void add(Waiter w) {
        if (waiters == null) waiters = new HashMap<>();
        ArrayDeque<Waiter> list = waiters.get(w.byteIndex);
        if (list == null) waiters.put(w.byteIndex, list = new ArrayDeque<>());
        list.add(w);
        w.waiting = true;
    }

    private void remove(Waiter w) {
        ArrayDeque<Waiter> list = waiters == null ? null : waiters.get(w.byteIndex);
        if (list == null) return;
        list.remove(w);
        if (list.isEmpty()) waiters.remove(w.byteIndex);
        w.waiting = false;
    }

    /** Adds a waiter if the element still holds {@code expected}. */
    public synchronized boolean waitIf(int type, long expected, Waiter w) {
        if (ElementType.readBits(type, data, w.byteIndex) != expected) return false;
        add(w);
        return true;
    }

    /** Whether the element holds {@code expected}. */
    public synchronized boolean holds(int type, int byteIndex, long expected) {
        return ElementType.readBits(type, data, byteIndex) == expected;
    }

    /** Takes back a waiter; false if it has been notified already. */
    public synchronized boolean cancel(Waiter w) {
        if (!w.waiting) return false;
        remove(w);
        return true;
    }

    /** How often a blocked thread looks whether its agent has to end. */
    private static final long SLICE_NANOS = 20_000_000;

    /**
     * Blocks until notified.
     *
     * @param timeoutNanos  negative: for ever
     * @return "ok", "not-equal" or "timed-out"
     */
    public String waitBlocking(Agent agent, int byteIndex, int type, long expected, long timeoutNanos) {
        Blocked w = new Blocked(byteIndex);
        long deadline = System.nanoTime() + timeoutNanos;
        synchronized (this) {
            if (!waitIf(type, expected, w)) return "not-equal";
        }
        try {
            while (true) {
                synchronized (this) {
                    if (!w.waiting) return "ok";
                    long nanos = timeoutNanos < 0 ? SLICE_NANOS : Math.min(SLICE_NANOS, deadline - System.nanoTime());
                    if (nanos <= 0) return "timed-out";
                    try {
                        wait(nanos / 1_000_000, (int) (nanos % 1_000_000));
                    } catch (InterruptedException e) {
                        Thread.currentThread().interrupt();
                        agent.poll();
                        return "timed-out";
                    }
                }
                agent.poll();
            }
        } finally {
            cancel(w);
        }
    }

    /** Wakes up to {@code count} waiters, first come first served; returns how many. */
    public synchronized int notifyWaiters(int byteIndex, double count) {
        ArrayDeque<Waiter> list = waiters == null ? null : waiters.get(byteIndex);
        if (list == null) return 0;
        int n = 0;
        boolean blocked = false;
        for (Iterator<Waiter> it = list.iterator(); it.hasNext() && n < count; n++) {
            Waiter w = it.next();
            it.remove();
            w.waiting = false;
            blocked |= w instanceof Blocked;
            w.notified();
        }
        if (list.isEmpty()) waiters.remove(byteIndex);
        if (blocked) notifyAll();
        return n;
    }
}
