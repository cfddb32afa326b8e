package dev.ramjet.test262;

import dev.ramjet.runtime.Realm;
import dev.ramjet.runtime.JSThrow;
import dev.ramjet.runtime.SharedBlock;
import dev.ramjet.runtime.Termination;
import dev.ramjet.source.Source;
import java.util.ArrayList;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** A test while it runs: its agents and what they tell one another. */
final class TestRun {
    final TestRunner runner;
    final TestRequest request;
    final TestResult result = new TestResult();
    final TestAgent main;
    final ConcurrentLinkedQueue<String> reports = new ConcurrentLinkedQueue<>();
    private final ArrayList<TestAgent> workers = new ArrayList<>();
    private boolean ended;
    private volatile boolean reported;

    TestRun(TestRunner runner, TestRequest request) {
        this.runner = runner;
        this.request = request;
        main = new TestAgent(this, runner.compiler, true);
        main.agent.canBlock = request.canBlock();
    }

    void print(String line) {
        result.print(line);
        if (line.startsWith("Test262:AsyncTest")) reported = true;
    }

    boolean finished() {
        return reported && request.async();
    }

    /** $262.agent.start: returns when the new agent runs. */
    void startAgent(String script) {
        TestAgent a = new TestAgent(this, runner.compiler, false);
        CountDownLatch running = new CountDownLatch(1);
        a.thread = new Thread(null, new Worker(a, script, running), "agent", TestRunner.STACK_SIZE);
        a.thread.setDaemon(true);
        synchronized (workers) {
            if (ended) throw new Termination("timeout");
            workers.add(a);
        }
        a.thread.start();
        await(running);
    }

    private void await(CountDownLatch latch) {
        try {
            while (!latch.await(10, TimeUnit.MILLISECONDS)) main.agent.poll();
        } catch (InterruptedException e) {
            throw new Termination("interrupted");
        }
    }

    private static final class Worker implements Runnable {
        private final TestAgent a;
        private final String script;
        private final CountDownLatch running;

        Worker(TestAgent a, String script, CountDownLatch running) {
            this.a = a;
            this.script = script;
            this.running = running;
        }

        @Override
        public void run() {
            a.agent.enter();
            try {
                Realm realm = a.createRealm();
                running.countDown();
                a.evaluator.run(realm, new Source("agent", script), false);
                a.loop();
            } catch (JSThrow e) {
                a.run.result.print("agent: " + e.getMessage());
            } catch (Termination e) {
                // The test is over.
            } catch (OutOfMemoryError e) {
                a.run.memoryUp();
            } catch (Throwable e) {
                a.run.result.defect = e;
            } finally {
                running.countDown();
                synchronized (a.run.workers) {
                    a.run.workers.remove(a);
                }
            }
        }
    }

    /** $262.agent.broadcast: returns when every agent has taken the message. */
    void broadcast(SharedBlock block, Object number) {
        ArrayList<TestAgent> all;
        synchronized (workers) {
            all = new ArrayList<>(workers);
        }
        CountDownLatch taken = new CountDownLatch(all.size());
        for (TestAgent a : all) a.broadcasts.add(new TestAgent.Broadcast(block, number, taken));
        await(taken);
    }

    /** The test holds more memory than it may. */
    volatile boolean memoryUp;

    /** Ends the test for that, from the watchdog's thread. */
    void memoryUp() {
        memoryUp = true;
        timeUp();
    }

    /** Ends the main agent's program, from the watchdog's thread. */
    void timeUp() {
        main.agent.interrupt();
        stopWorkers();
    }

    private ArrayList<TestAgent> stopWorkers() {
        ArrayList<TestAgent> all;
        synchronized (workers) {
            ended = true;
            all = new ArrayList<>(workers);
        }
        for (TestAgent a : all) a.interrupt();
        return all;
    }

    /** How long it waits for agents to end: they end at their next poll, but the collector may be at work first, and it has a heap to go through. */
    private static final long ENDING_NANOS = 10_000_000_000L;

    /** No agent survives its test. */
    void end() {
        long start = System.nanoTime();
        while (System.nanoTime() - start < ENDING_NANOS) {
            try {
                // Again and again: a loop may have lost an interrupt.
                ArrayList<TestAgent> left = stopWorkers();
                if (left.isEmpty()) return;
                left.get(0).thread.join(20);
            } catch (OutOfMemoryError e) {
                // To interrupt takes memory, and it is the agents that hold it. They come to their end by the same error.
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }
}
