package dev.ramjet.shell.host;

import dev.ramjet.api.Context;
import dev.ramjet.api.ScriptException;
import dev.ramjet.api.Value;
import java.util.ArrayDeque;
import java.util.PriorityQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/**
 * What runs after the main program: timers, immediates, completed operations, and between any two of them process.nextTick callbacks and
 * promise jobs, in Node's order. The loop ends when nothing that was ref'ed is left.
 */
public final class EventLoop {
    /** A callback with its arguments. */
    record Task(Value function, Object[] args) {}

    /** A timer; repeats if {@link #interval} is positive. */
    static final class Timer implements Comparable<Timer> {
        final long id;
        Value function;
        Object[] args;
        long due;
        long delay;
        boolean repeats;
        boolean ref = true;
        boolean active;
        private long order;
        Value object;

        Timer(long id) {
            this.id = id;
        }

        @Override
        public int compareTo(Timer t) {
            int c = Long.compare(due, t.due);
            return c != 0 ? c : Long.compare(order, t.order);
        }
    }

    static final class Immediate {
        Value function;
        Object[] args;
        boolean ref = true;
        boolean active = true;
    }

    private final Context context;
    private final Host host;
    private final ArrayDeque<Task> ticks = new ArrayDeque<>();
    private final PriorityQueue<Timer> timers = new PriorityQueue<>();
    private ArrayDeque<Immediate> immediates = new ArrayDeque<>();
    private final LinkedBlockingQueue<Task> completed = new LinkedBlockingQueue<>();
    private int pendingOperations;
    private int refTimers;
    private int refImmediates;
    private long order;
    private final long start = System.nanoTime();

    EventLoop(Context context, Host host) {
        this.context = context;
        this.host = host;
    }

    private long now() {
        return (System.nanoTime() - start) / 1_000_000;
    }

    void nextTick(Value function, Object[] args) {
        ticks.add(new Task(function, args));
    }

    void schedule(Timer t) {
        t.due = now() + t.delay;
        t.order = ++order;
        if (!t.active) {
            t.active = true;
            if (t.ref) refTimers++;
        } else {
            timers.remove(t);
        }
        timers.add(t);
    }

    void cancel(Timer t) {
        if (!t.active) return;
        t.active = false;
        if (t.ref) refTimers--;
        timers.remove(t);
    }

    void setRef(Timer t, boolean ref) {
        if (t.ref == ref) return;
        t.ref = ref;
        if (t.active) refTimers += ref ? 1 : -1;
    }

    void schedule(Immediate i) {
        immediates.add(i);
        refImmediates++;
    }

    void cancel(Immediate i) {
        if (!i.active) return;
        i.active = false;
        if (i.ref) refImmediates--;
    }

    void setRef(Immediate i, boolean ref) {
        if (i.ref == ref) return;
        i.ref = ref;
        if (i.active) refImmediates += ref ? 1 : -1;
    }

    /** Announces an operation that will {@link #complete} later; keeps the loop alive. On the context's thread. */
    public void begin() {
        pendingOperations++;
    }

    /** The operation is done; {@code function} is called on the context's thread. From any thread. */
    public void complete(Value function, Object... args) {
        completed.add(new Task(function, args));
    }

    /** Announces and completes at once: the callback of an operation that was done synchronously. */
    void enqueue(Value function, Object... args) {
        begin();
        complete(function, args);
    }

    /** Runs ticks and promise jobs until there are none; what they throw goes to the uncaught exception handler. */
    void drain(boolean jobsFirst) {
        boolean jobs = jobsFirst;
        while (!ticks.isEmpty() || context.hasJobs()) {
            if (!jobs) {
                Task t;
                while ((t = ticks.poll()) != null) call(t.function, context.undefined(), t.args);
            }
            jobs = false;
            while (context.hasJobs()) {
                try {
                    context.runJobs();
                } catch (ScriptException e) {
                    host.uncaught(e);
                }
            }
            if (ticks.isEmpty()) host.reportRejections();
        }
        host.reportRejections();
    }

    private void call(Value function, Object self, Object[] args) {
        try {
            function.call(self, args);
        } catch (ScriptException e) {
            host.uncaught(e);
        }
    }

    private void callAndDrain(Value function, Object self, Object[] args) {
        call(function, self, args);
        drain(false);
    }

    boolean isAlive() {
        return refTimers > 0 || refImmediates > 0 || pendingOperations > 0 || !ticks.isEmpty() || context.hasJobs();
    }

    /** Runs until nothing is left to wait for. */
    void run() {
        drain(false);
        while (isAlive()) {
            runTimers();
            runCompleted(waitTime());
            runImmediates();
        }
    }

    private long waitTime() {
        // What ran just now may have been the last thing to wait for.
        if (refImmediates > 0 || !immediates.isEmpty() || !isAlive()) return 0;
        Timer next = timers.peek();
        if (next != null) return Math.max(0, next.due - now());
        return pendingOperations > 0 ? Long.MAX_VALUE : 0;
    }

    private void runTimers() {
        long now = now();
        Timer t;
        long newest = order;
        while ((t = timers.peek()) != null && t.due <= now && t.order <= newest) {
            timers.poll();
            if (t.repeats) {
                t.due = now() + t.delay;
                t.order = ++order;
                timers.add(t);
            } else {
                t.active = false;
                if (t.ref) refTimers--;
            }
            callAndDrain(t.function, t.object == null ? context.undefined() : t.object, t.args);
        }
    }

    private void runCompleted(long wait) {
        Task t = completed.poll();
        if (t == null && wait > 0) {
            host.flush();
            try {
                t = wait == Long.MAX_VALUE ? completed.take() : completed.poll(wait, TimeUnit.MILLISECONDS);
            } catch (InterruptedException e) {
                return;
            }
        }
        for (int n = completed.size(); t != null; n--) {
            pendingOperations--;
            if (t.function != null) callAndDrain(t.function, context.undefined(), t.args);
            t = n > 0 ? completed.poll() : null;
        }
    }

    private void runImmediates() {
        if (immediates.isEmpty()) return;
        ArrayDeque<Immediate> batch = immediates;
        immediates = new ArrayDeque<>();
        for (Immediate i : batch) {
            if (!i.active) continue;
            i.active = false;
            if (i.ref) refImmediates--;
            callAndDrain(i.function, context.undefined(), i.args);
        }
    }
}
