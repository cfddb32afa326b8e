package dev.ramjet.test262;

import java.util.HashSet;
import java.util.Set;

/** One thread that ends tests whose time is up. It tells them again and again: an interrupt that a loop has lost comes back. */
final class Watchdog implements Runnable {
    private final Set<Watch> watches = new HashSet<>();
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

    @Override
    public void run() {
        try {
            while (true) {
                Thread.sleep(50);
                long now = System.nanoTime();
                synchronized (this) {
                    for (Watch w : watches) if (now - w.deadline > 0) w.run.timeUp();
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
