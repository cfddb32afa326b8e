package dev.ramjet.test262;

import dev.ramjet.frontend.Frontend;
import dev.ramjet.builtins.StandardLibrary;
import dev.ramjet.interpreter.Evaluator;
import dev.ramjet.runtime.Agent;
import dev.ramjet.runtime.JSFunction;
import dev.ramjet.runtime.JSObject;
import dev.ramjet.runtime.Realm;
import dev.ramjet.runtime.SharedBlock;
import dev.ramjet.runtime.Termination;
import dev.ramjet.runtime.Undefined;
import java.util.PriorityQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** One agent of a running test, with its event loop: the main one, or one that {@code $262.agent.start} started. */
final class TestAgent {
    final TestRun run;
    final Evaluator evaluator;
    final Agent agent;
    final boolean isMain;
    final ModuleFiles modules;
    final LinkedBlockingQueue<Broadcast> broadcasts = new LinkedBlockingQueue<>();
    /** The thread of an agent that is not the main one. */
    Thread thread;
    private final PriorityQueue<Timer> timers = new PriorityQueue<>();
    private int timerCount;

    record Broadcast(SharedBlock block, Object number, java.util.concurrent.CountDownLatch taken) {}

    private static final class Timer implements Comparable<Timer> {
        final int id;
        final long due;
        final JSObject callback;
        final Object[] args;

        Timer(int id, long due, JSObject callback, Object[] args) {
            this.id = id;
            this.due = due;
            this.callback = callback;
            this.args = args;
        }

        @Override
        public int compareTo(Timer o) {
            return due != o.due ? Long.compare(due, o.due) : Integer.compare(id, o.id);
        }
    }

    TestAgent(TestRun run, Frontend compiler, boolean isMain) {
        this.run = run;
        this.isMain = isMain;
        evaluator = new Evaluator(compiler, StandardLibrary.INSTANCE);
        if (run.runner.tiering != null) {
            evaluator.interpreter.tiering = run.runner.tiering;
            evaluator.agent.regExpCompiler = run.runner.tiering.regExpCompiler();
        }
        agent = evaluator.agent;
        agent.interruptHandler = Stop.INSTANCE;
        modules = new ModuleFiles(this);
        evaluator.interpreter.modules.host = modules;
    }

    private static final class Stop implements Agent.Job {
        static final Stop INSTANCE = new Stop();

        @Override
        public void run() {
            throw new Termination("timeout");
        }
    }

    Realm createRealm() {
        Realm r = evaluator.createRealm();
        TestHost.install(this, r);
        return r;
    }

    int addTimer(JSObject callback, double delay, Object[] args) {
        long millis = delay > 0 ? (long) Math.min(delay, 1e9) : 0;
        Timer t = new Timer(++timerCount, System.nanoTime() / 1000 + Math.max(millis, 1) * 1000, callback, args);
        timers.add(t);
        return t.id;
    }

    void clearTimer(int id) {
        timers.removeIf(t -> t.id == id);
    }

    /** Runs jobs and timers until nothing is left that could run, or the test has reported. */
    void loop() {
        while (true) {
            agent.runJobs();
            if (isMain && run.finished()) return;
            Timer t = timers.peek();
            if (t == null && !agent.expectsPosts()) return;
            agent.poll();
            try {
                if (t == null) {
                    agent.awaitPost(10);
                } else {
                    long wait = t.due - System.nanoTime() / 1000;
                    if (wait <= 0) {
                        timers.poll();
                        t.callback.call(Undefined.INSTANCE, t.args);
                    } else {
                        agent.awaitPost(Math.min(10, wait / 1000 + 1));
                    }
                }
            } catch (InterruptedException e) {
                throw new Termination("interrupted");
            }
        }
    }

    /** $262.agent.sleep */
    void sleep(double millis) {
        long end = System.nanoTime() + (long) (Math.max(0, Math.min(millis, 1e7)) * 1e6);
        long left;
        while ((left = end - System.nanoTime()) > 0) {
            agent.poll();
            try {
                TimeUnit.NANOSECONDS.sleep(Math.min(left, 10_000_000));
            } catch (InterruptedException e) {
                throw new Termination("interrupted");
            }
        }
    }

    /** Blocks until the main agent broadcasts, then calls {@code callback}. */
    void receiveBroadcast(Realm realm, JSFunction callback) {
        Broadcast b;
        try {
            while ((b = broadcasts.poll(10, TimeUnit.MILLISECONDS)) == null) agent.poll();
        } catch (InterruptedException e) {
            throw new Termination("interrupted");
        }
        Object buffer = TestHost.sharedBuffer(realm, b.block);
        b.taken.countDown();
        callback.call(Undefined.INSTANCE, new Object[] {buffer, b.number == null ? Undefined.INSTANCE : b.number});
    }

    /** Ends whatever the agent does, from any thread. */
    void interrupt() {
        agent.interrupt();
        if (evaluator.interpreter != null && thread != null) thread.interrupt();
    }
}
