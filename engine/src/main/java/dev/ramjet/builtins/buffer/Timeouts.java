package dev.ramjet.builtins.buffer;

import java.util.PriorityQueue;

/** Timeouts of Atomics.waitAsync, for all agents: one daemon thread, started when first needed. */
final class Timeouts {
    private Timeouts() {}

    /** What happens when the time is up. */
    interface Task {
        void timeUp();
    }

    /** One timeout. */
    static final class Handle implements Comparable<Handle> {
        private final Task task;
        private final long at;
        private volatile boolean cancelled;

        Handle(Task task, long at) {
            this.task = task;
            this.at = at;
        }

        void cancel() {
            cancelled = true;
        }

        @Override
        public int compareTo(Handle o) {
            return Long.compare(at - o.at, 0);
        }
    }

    private static final PriorityQueue<Handle> QUEUE = new PriorityQueue<>();
    private static Thread thread;

    static Handle schedule(Task task, long nanos) {
        Handle h = new Handle(task, System.nanoTime() + nanos);
        synchronized (QUEUE) {
            QUEUE.add(h);
            if (thread == null) {
                thread = new Worker();
                thread.start();
            }
            QUEUE.notifyAll();
        }
        return h;
    }

    private static final class Worker extends Thread {
        Worker() {
            super("ramjet-timeouts");
            setDaemon(true);
        }

        @Override
        public void run() {
            while (true) {
                Handle h;
                synchronized (QUEUE) {
                    try {
                        while ((h = QUEUE.peek()) == null || !h.cancelled && h.at - System.nanoTime() > 0) {
                            if (h == null) QUEUE.wait();
                            else QUEUE.wait(Math.max(1, (h.at - System.nanoTime()) / 1_000_000));
                        }
                    } catch (InterruptedException e) {
                        thread = null;
                        return;
                    }
                    QUEUE.poll();
                }
                if (!h.cancelled) h.task.timeUp();
            }
        }
    }
}
