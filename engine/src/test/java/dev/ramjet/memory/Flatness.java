package dev.ramjet.memory;

import dev.ramjet.api.Context;
import dev.ramjet.api.Engine;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.util.Arrays;

/**
 * Does something many times in one JVM and reads memory at checkpoints, after a full collection: what each round leaves behind shows as growth. As a program,
 * {@code Flatness evals 1000000} or {@code Flatness engines 10000} prints the checkpoints.
 */
public final class Flatness {
    private static final int CHECKPOINTS = 8;

    /** One round. */
    interface Round {
        void run(int i);
    }

    /** Heap, metaspace and threads at a point in time. */
    record Reading(int rounds, long heap, long metaspace, int classes, int threads) {
        static Reading now(int rounds) {
            long heap = Long.MAX_VALUE;
            // What a collection frees may be found to be free by the next one only: weak references, unloaded classes.
            for (int i = 0; i < 3; i++) {
                System.gc();
                Runtime r = Runtime.getRuntime();
                heap = Math.min(heap, r.totalMemory() - r.freeMemory());
            }
            long metaspace = 0;
            for (MemoryPoolMXBean pool : ManagementFactory.getMemoryPoolMXBeans()) {
                if (pool.getName().equals("Metaspace")) metaspace = pool.getUsage().getUsed();
            }
            int threads = 0;
            for (Thread t : Thread.getAllStackTraces().keySet()) if (t.getName().startsWith("ramjet")) threads++;
            return new Reading(rounds, heap, metaspace, ManagementFactory.getClassLoadingMXBean().getLoadedClassCount(), threads);
        }

        @Override
        public String toString() {
            return rounds + " rounds: heap " + heap / 1024 + " KiB, metaspace " + metaspace / 1024 + " KiB, " + classes + " classes, " + threads + " engine threads";
        }
    }

    private Flatness() {}

    /** Readings after each part of the rounds; the first parts warm up. */
    static Reading[] measure(int rounds, Round round) {
        Reading[] readings = new Reading[CHECKPOINTS];
        int done = 0;
        for (int c = 0; c < CHECKPOINTS; c++) {
            int until = (int) ((long) rounds * (c + 1) / CHECKPOINTS);
            while (done < until) round.run(done++);
            readings[c] = Reading.now(done);
        }
        return readings;
    }

    /** Bytes a round that the second half has left, by the smallest readings of the third and the last quarter. */
    static double growth(Reading[] readings, java.util.function.ToLongFunction<Reading> what) {
        Reading[] third = Arrays.copyOfRange(readings, CHECKPOINTS / 2, CHECKPOINTS * 3 / 4);
        Reading[] last = Arrays.copyOfRange(readings, CHECKPOINTS * 3 / 4, CHECKPOINTS);
        long before = Arrays.stream(third).mapToLong(what).min().getAsLong();
        long after = Arrays.stream(last).mapToLong(what).min().getAsLong();
        return (double) (after - before) / (last[0].rounds - third[0].rounds);
    }

    /** Direct and indirect evals and Function, each with a text of its own; some define closures, some run hot and are compiled. */
    static Round evals(Context context) {
        var run = context.eval("""
            (function () {
              let kept = 0;
              return function (i) {
                switch (i % 4) {
                  case 0: kept = eval('let a' + i + ' = ' + i + '; (() => a' + i + ')()'); break;
                  case 1: kept = (0, eval)('(function (x) { return {x, y: x + ' + i + '}; })(1).y'); break;
                  case 2: kept = Function('a', 'return a + ' + i)(1); break;
                  default: kept = eval('class C' + i + ' { m() { return ' + i + '; } } new C' + i + '().m()');
                }
                if (i % 500 === 499) kept = Function('n', 'let s = ' + i + ', a = [1, 2]; for (let i = 0; i < n; i++) { s = s + Math.abs(i) % 7 | 0; if (i % 500 === 0) a.push("x".charCodeAt(0)); } return s + a.length')(20000);
                return kept;
              };
            })()""");
        return run::execute;
    }

    /** A context of an engine of its own that runs a bit, once in a while until code is compiled, and is closed. */
    static void engine(int i) {
        try (Context context = Engine.create().newContext()) {
            context.eval("class P { constructor(x) { this.x = x; } get d() { return this.x * 2; } } globalThis.sum = 0; for (let i = 0; i < "
                + (i % 50 == 0 ? 30000 : 100) + "; i++) sum += new P(i).d % 5; Promise.resolve(sum).then((v) => { globalThis.done = v; }); /a+b/.test('aab')");
            context.runJobs();
        }
    }

    public static void main(String[] args) {
        int rounds = Integer.parseInt(args[1]);
        Reading[] readings;
        if (args[0].equals("evals")) {
            try (Context context = Engine.create().newContext()) {
                readings = measure(rounds, evals(context));
            }
        } else {
            readings = measure(rounds, Flatness::engine);
        }
        for (Reading r : readings) System.out.println(r);
        System.out.printf("growth a round: heap %.1f bytes, metaspace %.1f bytes%n", growth(readings, Reading::heap), growth(readings, Reading::metaspace));
    }
}
