package dev.ramjet.test262;

import java.util.HashSet;
import java.util.Set;

/** One thread that ends tests whose time is up. It tells them again and again: an interrupt that a loop has lost comes back. */
final class Watchdog implements Runnable {
    private final Set<Watch> watches = new HashSet<>();
    private final HeapWatch heap = new HeapWatch();
    private boolean started;

    static final class Watch {
        final TestRun run;
        final long deadline;
        final Thread thread = Thread.currentThread();
        /** What the thread had allocated when it was first looked at. */
        long allocated = -1;

        Watch(TestRun run, long deadline) {
            this.run = run;
            this.deadline = deadline;
        }
    }

    synchronized Watch watch(TestRun run, long millis) {
        if (!started) {
            started = true;
            Thread t = new Thread(this, "watchdog");
            t.setDaemon(true);
            t.start();
        }
        Watch w = new Watch(run, System.nanoTime() + millis * 1_000_000);
        w.allocated = HeapWatch.allocated(w.thread);
        watches.add(w);
        return w;
    }

    synchronized void done(Watch w) {
        watches.remove(w);
    }

    /** Ends the test that has allocated most. */
    private void endLargest() {
        Watch largest = null;
        long most = -1;
        for (Watch w : watches) {
            long allocated = HeapWatch.allocated(w.thread) - w.allocated;
            if (allocated > most) {
                largest = w;
                most = allocated;
            }
        }
        if (largest != null) largest.run.memoryUp();
    }

    @Override
    public void run() {
        try {
            while (true) {
                Thread.sleep(50);
                long now = System.nanoTime();
                synchronized (this) {
                    boolean ending = false;
                    for (Watch w : watches) {
                        if (now - w.deadline > 0 || w.run.memoryUp) w.run.timeUp();
                        ending |= w.run.memoryUp;
                    }
                    // What the one that is being ended holds is not the others' fault.
                    if (!ending && heap.isFull()) endLargest();
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
