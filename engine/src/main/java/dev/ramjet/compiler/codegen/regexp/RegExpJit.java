package dev.ramjet.compiler.codegen.regexp;

import dev.ramjet.regexp.CompiledMatcher;
import dev.ramjet.regexp.RegExpCode;
import java.util.concurrent.ArrayBlockingQueue;

/**
 * When regular expressions are compiled: after {@link #HOT} steps of interpreting, on one background thread that ends when it has had
 * nothing to do for a while. The queue is bounded; what does not fit into it stays interpreted until it asks again, which it does not: the
 * queue is far longer than the hot expressions of any program that has been seen.
 */
public final class RegExpJit implements CompiledMatcher.Compiler {
    /** Compiles before the first match and on the running thread, for tests. */
    public static final RegExpJit NOW = new RegExpJit(true);
    /** What engines use: in the background, unless the property {@code ramjet.regexp.compileNow} is set. */
    public static final RegExpJit INSTANCE = Boolean.getBoolean("ramjet.compileNow") || Boolean.getBoolean("ramjet.regexp.compileNow") ? NOW : new RegExpJit(false);

    /**
     * About two tenths of a millisecond of matching. A class costs milliseconds, since HotSpot compiles it, too, and runs it in its interpreter until
     * then: Octane's RegExp, with 150 expressions that are all equally warm, ran three times slower in its first two seconds when they were compiled
     * after 2,000 steps; after 100,000 it is no faster than now, and marked's tenth run takes 1.2 of the time.
     */
    private static final int HOT = 20_000;
    private static final int QUEUE = 4096;

    private static final boolean TRACE = Boolean.getBoolean("ramjet.regexp.trace");

    private final ArrayBlockingQueue<RegExpCode> queue = new ArrayBlockingQueue<>(QUEUE);
    private boolean running;

    private final boolean synchronous;

    private RegExpJit(boolean synchronous) {
        this.synchronous = synchronous;
    }

    @Override
    public int threshold() {
        return synchronous ? 0 : HOT;
    }

    @Override
    public void compile(RegExpCode code) {
        if (synchronous) {
            compileNow(code);
            return;
        }
        synchronized (this) {
            if (!queue.offer(code) || running) return;
            running = true;
        }
        Thread thread = new Thread(new Worker(), "ramjet-regexp");
        thread.setDaemon(true);
        thread.start();
    }

    private final class Worker implements Runnable {
        @Override
        public void run() {
            while (true) {
                RegExpCode code = null;
                try {
                    code = queue.poll(5, java.util.concurrent.TimeUnit.SECONDS);
                } catch (InterruptedException e) {
                    // Nobody interrupts this thread; if somebody does, it ends.
                }
                if (code != null) {
                    compileNow(code);
                    continue;
                }
                synchronized (RegExpJit.this) {
                    if (!queue.isEmpty()) continue;
                    running = false;
                    return;
                }
            }
        }
    }

    private void compileNow(RegExpCode code) {
        long begin = TRACE ? System.nanoTime() : 0;
        try {
            code.compiled = RegExpClassBuilder.build(code);
            if (TRACE) System.err.println("[regexp " + (code.compiled == null ? "too large" : "compiled") + " in " + (System.nanoTime() - begin) / 1000 + " us]");
        } catch (RuntimeException | LinkageError e) {
            // A defect here must not stop the program: the interpreter of the program goes on.
            if (synchronous) throw e;
            if (TRACE) e.printStackTrace();
        }
    }
}
