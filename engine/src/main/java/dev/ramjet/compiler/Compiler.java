package dev.ramjet.compiler;

import dev.ramjet.compiler.build.GraphBuilder;
import dev.ramjet.compiler.build.Unsupported;
import dev.ramjet.compiler.codegen.ClassBuilder;
import dev.ramjet.compiler.codegen.CodeSize;
import dev.ramjet.compiler.deopt.CompiledState;
import dev.ramjet.compiler.ir.Graph;
import dev.ramjet.compiler.ir.GraphPrinter;
import dev.ramjet.compiler.ir.GraphVerifier;
import dev.ramjet.feedback.FeedbackVector;
import dev.ramjet.runtime.Assumption;
import dev.ramjet.runtime.CompiledCode;

/**
 * The optimizing compiler: bytecode and feedback in, machine code (as JVM bytecode) out.
 *
 * <p>A function whose method would be longer than HotSpot compiles is tried again with less inlining, then with exits that share their code at the
 * price of keeping more values alive.
 */
public final class Compiler {
    private Compiler() {}

    /** Holds the rules of graphs after every phase; for tests. */
    public static boolean verify = Boolean.getBoolean("ramjet.verifyGraphs");

    /** Receives the graph after each phase. */
    public interface Dump {
        void graph(String phase, String function, String text);
    }

    /** For {@code --print-ir}; {@code null}: nobody looks. */
    public static volatile Dump dump;

    /** How much of the inlining budget the attempts use, and how many of them come before exits are made compact. */
    private static final double[] INLINING = {1, 0.5, 0.3, 0};
    /**
     * How long the method may be at each attempt. C2 inlines nothing more, not even what takes five bytes, into a method that has come to 8,000 bytes
     * with what was inlined before; so a method that is nearly that long calls every little helper, and is slow for it.
     */
    private static final int[] LENGTHS = {5000, 5000, 7000, ClassBuilder.MAX_METHOD_BYTES};
    private static final int FULL_EXITS = 2;
    /** Code this many times too long is not tried again with full exits. */
    private static final int HOPELESS = 2;
    /** An estimate that is so many times the limit is taken for true. */
    private static final double LIKELY_LONGER = 1.05;
    /** Bytecode words below which a part is no use. */
    private static final int LEAST_PART = 20;
    /** Words that a part begins to be tried with at most: a word mostly becomes two bytes or more. */
    private static final int MOST_OF_PART = ClassBuilder.MAX_METHOD_BYTES / 2;
    /** For tests: compact exits at once. */
    private static final boolean ALWAYS_COMPACT = Boolean.getBoolean("ramjet.compactExits");

    /**
     * Compiles a function, or a loop of it.
     *
     * @param osrPc        the loop header to enter at, or -1
     * @param osrRegisters the interpreter's registers there; else {@code null}
     * @return the code, or {@code null} where an assumption broke meanwhile
     * @throws Unsupported where the function cannot be compiled
     */
    public static CompiledCode compile(FeedbackVector target, int osrPc, Object[] osrRegisters) {
        return compile(target, osrPc, osrRegisters, false);
    }

    /** @param loopOnly  leave compiled code where the loop ends: the rest of the function is too long */
    private static CompiledCode compile(FeedbackVector target, int osrPc, Object[] osrRegisters, boolean loopOnly) {
        if (target.function.mayBeCaller() || target.function.mayShowArguments()) throw Unsupported.mayBeCaller();
        long discarded = 0;
        for (int attempt = 0; attempt < INLINING.length; attempt++) {
            long start = System.nanoTime();
            try {
                return attempt(target, osrPc, osrRegisters, INLINING[attempt], loopOnly, Integer.MAX_VALUE, LENGTHS[attempt],
                    attempt >= FULL_EXITS || ALWAYS_COMPACT, discarded);
            } catch (ClassBuilder.TooLarge e) {
                discarded += System.nanoTime() - start;
                if (attempt == 0 && e.bytes > HOPELESS * ClassBuilder.MAX_METHOD_BYTES) attempt = FULL_EXITS - 1;
            } catch (Unsupported e) {
                // The graph alone is too large; less inlining may help, or a part of it.
                if (!e.isTooLarge) throw e;
                discarded += System.nanoTime() - start;
                if (attempt >= FULL_EXITS || target.code.length > HOPELESS * ClassBuilder.MAX_METHOD_BYTES) break;
                attempt = FULL_EXITS - 1;
            }
        }
        if (osrPc >= 0 && !loopOnly && GraphBuilder.isLoop(target, osrPc)) return compile(target, osrPc, osrRegisters, true);
        if (osrPc >= 0) return compilePart(target, osrPc, osrRegisters, discarded);
        throw Unsupported.tooLarge();
    }

    /** As much of the function as fits, from {@code pc} on. */
    private static CompiledCode compilePart(FeedbackVector target, int pc, Object[] registers, long discarded) {
        int size = Math.min((target.code.length - pc) / 2, MOST_OF_PART);
        while (size > LEAST_PART) {
            long start = System.nanoTime();
            try {
                return attempt(target, pc, registers, 0, false, pc + size, ClassBuilder.MAX_METHOD_BYTES, true, discarded);
            } catch (ClassBuilder.TooLarge e) {
                size = (int) Math.min(size * 3L / 4, (long) size * ClassBuilder.MAX_METHOD_BYTES / e.bytes);
            } catch (Unsupported e) {
                if (!e.isTooLarge) throw e;
                size /= 2;
            }
            discarded += System.nanoTime() - start;
        }
        throw Unsupported.tooLarge();
    }

    private static CompiledCode attempt(FeedbackVector target, int osrPc, Object[] osrRegisters, double inlining, boolean loopOnly, int limit, int maxBytes,
            boolean compact, long discarded) throws ClassBuilder.TooLarge {
        long start = System.nanoTime();
        Graph graph = GraphBuilder.build(target, osrPc, osrRegisters, inlining, loopOnly, limit);
        after("build", graph);
        if (!compact) {
            int estimate = CodeSize.estimate(graph);
            if (estimate > LIKELY_LONGER * maxBytes) throw new ClassBuilder.TooLarge(estimate);
        }
        CompiledState state = new CompiledState(target, osrPc);
        state.buildNanos = System.nanoTime() - start;
        state.discardedNanos = discarded;
        CompiledCode code = ClassBuilder.build(graph, state, compact, maxBytes);
        for (Assumption a : graph.assumptions) {
            if (!a.depend(state)) return null;
        }
        return code;
    }

    private static void after(String phase, Graph graph) {
        if (verify) GraphVerifier.verify(graph, phase);
        Dump d = dump;
        if (d != null) d.graph(phase, graph.target.function.name, GraphPrinter.print(graph));
    }
}
