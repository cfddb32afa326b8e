package dev.ramjet.tiering;

import dev.ramjet.compiler.deopt.CompiledState;
import java.util.Arrays;

/** What compilation cost a process: the last line of {@code --trace-opt}. Counted only while that is on. */
public final class CompileTimes {
    private CompileTimes() {}

    private static int pieces;
    private static long bytes, nanos, longestPause;
    private static long[] latencies = new long[64];
    private static long begin = System.nanoTime();

    static synchronized void note(CompiledState s) {
        if (pieces == latencies.length) latencies = Arrays.copyOf(latencies, pieces * 2);
        latencies[pieces++] = s.latencyNanos;
        bytes += s.codeBytes;
        nanos += s.compileNanos();
    }

    /** The program's thread did something for the compiler that long. */
    static synchronized void notePause(long n) {
        longestPause = Math.max(longestPause, n);
    }

    /** Counts from here on. */
    public static synchronized void start() {
        begin = System.nanoTime();
    }

    /** {@code [compiler: …]}: code made, the compiler's share of the time, and how long programs waited for code and for the compiler. */
    public static synchronized String summary() {
        long total = Math.max(1, System.nanoTime() - begin);
        long[] sorted = Arrays.copyOf(latencies, pieces);
        Arrays.sort(sorted);
        String s = "[compiler: " + pieces + " pieces of code, " + bytes + " bytes; " + millis(nanos) + " ms of " + millis(total) + " ms (" + nanos * 100 / total + " %)";
        if (pieces > 0) s += "; hot to installed " + millis(sorted[pieces / 2]) + " ms in the median, " + millis(sorted[pieces - 1]) + " ms at most";
        return s + "; longest pause of the program for it " + millis(longestPause) + " ms]";
    }

    private static String millis(long nanos) {
        return nanos / 1_000_000 + "." + nanos / 100_000 % 10;
    }
}
