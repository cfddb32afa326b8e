package dev.ramjet.test262;

import java.util.HashSet;
import java.util.Set;

/**
 * One thread that ends tests whose time is up. It tells them again and again: an interrupt that a loop has lost comes back.
 *
 * <p>To interrupt compiled code takes some memory, and that there is none may be why a test has to end: so it keeps a little for that.
 */
final class Watchdog implements Runnable {
    private static final int RESERVE = 2 << 20;
    private byte[] reserve = new byte[RESERVE];
    private final Set<Watch> watches = new HashSet<>();
    private final HeapWatch heap = new HeapWatch();
    private boolean started;

    static final class Watch {
        final TestRun run;
        final long deadline;

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
        watches.add(w);
        return w;
    }

    synchronized void done(Watch w) {
        watches.remove(w);
    }

    /** Ends the test that has run for longest: most likely it is the one that fills the heap. */
    private void endOldest() {
        Watch oldest = null;
        for (Watch w : watches) if (oldest == null || w.deadline < oldest.deadline) oldest = w;
        if (oldest != null) oldest.run.memoryUp();
    }

    @Override
    public void run() {
        while (true) {
            try {
                Thread.sleep(50);
                look(System.nanoTime());
                if (reserve == null) reserve = new byte[RESERVE];
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            } catch (OutOfMemoryError e) {
                // The next look has it.
                reserve = null;
            }
        }
    }

    private synchronized void look(long now) {
        boolean ending = false;
        for (Watch w : watches) {
            if (now - w.deadline > 0 || w.run.memoryUp) w.run.timeUp();
            ending |= w.run.memoryUp;
        }
        // What the one that is being ended holds is not the others' fault.
        if (!ending && heap.isFull()) endOldest();
    }
}
