package dev.ramjet.tiering;

import java.io.PrintStream;

/** What the tiering policy reports: {@code --trace-opt} and {@code --trace-deopt}. */
public final class TraceOptions {
    private TraceOptions() {}

    public static volatile boolean traceOpt;
    public static volatile boolean traceDeopt;
    public static volatile PrintStream out = System.err;

    /** Told of each piece of code when it is installed, on the compiler's thread. */
    public interface Listener {
        void compiled(dev.ramjet.compiler.deopt.CompiledState state);
    }

    /** {@code null}: nobody listens. */
    public static volatile Listener listener;

    /** {@code --print-ir} */
    public static final class GraphDump implements dev.ramjet.compiler.Compiler.Dump {
        @Override
        public synchronized void graph(String phase, String function, String text) {
            out.println("--- " + (function.isEmpty() ? "(anonymous)" : function) + " after " + phase);
            out.println(text);
        }
    }
}
