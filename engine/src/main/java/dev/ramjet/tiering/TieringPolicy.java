package dev.ramjet.tiering;

import dev.ramjet.compiler.Compiler;
import dev.ramjet.compiler.build.Unsupported;
import dev.ramjet.compiler.deopt.CompiledState;
import dev.ramjet.compiler.deopt.Deoptimizer;
import dev.ramjet.compiler.deopt.ExitPoint;
import dev.ramjet.diagnostics.FlightEvents;
import dev.ramjet.feedback.FeedbackVector;
import dev.ramjet.feedback.History;
import dev.ramjet.feedback.StoredProfile;
import dev.ramjet.feedback.Tiering;
import dev.ramjet.interpreter.InterpreterFrame;
import dev.ramjet.runtime.CompiledCode;
import java.util.HashMap;
import java.util.concurrent.PriorityBlockingQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

/**
 * When to compile what, in one place.
 *
 * <p>The interpreter reports every {@link FeedbackVector#BUDGET} calls of a function, and every so many trips round a loop. A function is
 * compiled at its {@link #CALLS_BEFORE_COMPILE} times {@link #BACKGROUND}th call, later if it is long, because a long one needs more calls to
 * have seen its branches. A loop is entered by OSR after {@link #TRIPS_BEFORE_OSR} times that many trips, if they belong to one call: of a function that is
 * called again and again the next call enters the whole, and code for the loop alone would be a second copy. Compilation runs on one background
 * thread, the hottest first.
 * While it has work, thresholds rise: at the start of a program everything gets warm at once, the compiler itself still runs in the JVM's
 * interpreter, and each piece of code delays those behind it.
 *
 * <p>A failed speculation throws the code away at once: the interpreter has to see the new case before it is compiled again. After
 * {@link #MAX_FAILURES} failures a function is compiled without speculation, so that no function ends in the interpreter.
 *
 */
public final class TieringPolicy extends Tiering implements Deoptimizer.Listener {
    static final int CALLS_BEFORE_COMPILE = 2 * FeedbackVector.BUDGET;
    /** One more report for each so many words of bytecode. */
    static final int WORDS_A_REPORT = 1000;
    static final int TRIPS_BEFORE_OSR = 2 * FeedbackVector.BUDGET;
    static final int MAX_FAILURES = 20;
    /** Defects of the compiler met in a function before it is no longer tried; from the second on without speculation. */
    static final int MAX_DEFECTS = 4;
    /** Objects may change their shapes for a while as fields turn out to be wider; caches that see too many become megamorphic by themselves. */
    static final int MAX_SHAPE_FAILURES = 15;
    /** Calls before the first report of a function that a code cache says was hot. */
    static final int CALLS_BEFORE_HOT_AGAIN = 16;
    /** On the background thread code is worth its price this many times later. */
    static final int BACKGROUND = Integer.getInteger("ramjet.background", 4);
    static final int EXITS_BEFORE_OUTER_LOOP = 3;
    /** Reports of a resumption before it is compiled. */
    static final int RESUMPTIONS = 4;

    /** What the policy keeps of a function. */
    private static final class Data {
        boolean queued;
        boolean refused;
        /** It calls a builtin that calls back often. */
        boolean callsBack;
        /** Why its code, or code it is inlined in, was last left in it. */
        String lastReason;
        int failures;
        int defects;
        /** Calls at which to compile again after a failure. */
        int notBefore;
        final HashMap<Integer, Loop> loops = new HashMap<>(2);
        /** Failures at each bytecode offset. */
        final HashMap<Integer, Integer> exits = new HashMap<>(2);
    }

    private static final class Loop {
        int reports;
        /** The function's calls at the last report. */
        int invocations;
        boolean queued;
        boolean refused;
        CompiledCode code;
        int failures;
    }

    private record Request(FeedbackVector vector, int osrPc, Object[] registers, int heat, long order, long made) implements Comparable<Request> {
        @Override
        public int compareTo(Request o) {
            return heat != o.heat ? Integer.compare(o.heat, heat) : Long.compare(order, o.order);
        }
    }

    private static final AtomicLong ORDER = new AtomicLong();
    /** Requests queued or being compiled. */
    private static final AtomicInteger waiting = new AtomicInteger();

    /** The last exit left a loop's code for the outer loop. */
    private boolean leftForOuterLoop;

    /** Compiles on the running thread, for tests that want to know. */
    public static boolean synchronous = Boolean.getBoolean("ramjet.compileNow");

    /**
     * A test mode: every second function is compiled before its first call, in generic form throughout. The others keep to the policy, so that
     * they get feedback and code that speculates.
     */
    public static boolean atFirstCall = Boolean.getBoolean("ramjet.compileAtFirstCall");

    private int evals;

    @Override
    public void prepared(FeedbackVector v) {
        StoredProfile p = StoredProfile.of(v);
        // The first report comes soon.
        if (p != null && p.isHot && !synchronous) v.skipTo(FeedbackVector.BUDGET - Math.min(FeedbackVector.BUDGET, CALLS_BEFORE_HOT_AGAIN));
        // Programs that call eval a hundred thousand times are about something else.
        if (!atFirstCall || v.function.is(dev.ramjet.bytecode.BytecodeFunction.BUILTIN) || v.function.kind == dev.ramjet.bytecode.BytecodeFunction.KIND_EVAL && ++evals > 100 && evals % 32 != 0) return;
        if ((v.function.name.length() + v.function.end - v.function.start & 1) != 0) return;
        v.assumeReached();
        compile(new Request(v, -1, null, 0, ORDER.getAndIncrement(), System.nanoTime()));
    }

    private static Data data(FeedbackVector v) {
        History h = v.history();
        if (h.tierData == null) h.tierData = new Data();
        return (Data) h.tierData;
    }

    @Override
    public Object regExpCompiler() {
        return dev.ramjet.compiler.codegen.regexp.RegExpJit.INSTANCE;
    }

    @Override
    public void called(FeedbackVector v) {
        if (v.history.tierData == null) warmed.note();
        Data d = data(v);
        if (d.queued || d.refused || v.compiled != null || suspends(v)) return;
        StoredProfile p = StoredProfile.of(v);
        if (p != null && p.isHot && d.failures == 0 && v.invocations >= FeedbackVector.BUDGET * waiting.get() && p.isCovered(v)) {
            d.queued = true;
            submit(new Request(v, -1, null, Math.max(v.invocations, p.calls), ORDER.getAndIncrement(), System.nanoTime()));
            return;
        }
        int wanted = (CALLS_BEFORE_COMPILE + v.code.length / WORDS_A_REPORT * FeedbackVector.BUDGET) * load();
        if (v.invocations < (d.callsBack ? 1 : wanted) || v.invocations < d.notBefore) return;
        d.queued = true;
        noteCaller(v);
        submit(new Request(v, -1, null, v.invocations, ORDER.getAndIncrement(), System.nanoTime()));
    }

    /**
     * A function that is hot because a builtin calls it back: then so is the function that calls the builtin, which may become a loop there. It is compiled when
     * it is called next, since what lies behind the builtin has perhaps not run yet.
     */
    private static void noteCaller(FeedbackVector v) {
        InterpreterFrame top = ((dev.ramjet.interpreter.Interpreter) v.executor).top;
        if (top != null && top.vector == v) top = top.parent;
        if (top == null || top.pc < 0 || top.vector.code == null || top.pc >= top.vector.code.length) return;
        FeedbackVector u = top.vector;
        if (u.code[top.pc] != dev.ramjet.bytecode.Opcode.CALL || !(u.caches[u.code[top.pc + 6]] instanceof dev.ramjet.runtime.BuiltinFunction)) return;
        Data d = data(u);
        if (d.callsBack || u.compiled != null) return;
        d.callsBack = true;
        u.skipTo(u.invocations | FeedbackVector.BUDGET - 1);
    }

    @Override
    public CompiledCode looped(FeedbackVector v, Object frame, int pc) {
        Data d = data(v);
        Loop l = d.loops.get(pc);
        if (l == null) d.loops.put(pc, l = new Loop());
        if (l.code != null) {
            if (l.code.state.valid) return l.code;
            l.code = null;
        }
        if (l.queued || l.refused || d.refused) return null;
        StoredProfile p = StoredProfile.of(v);
        boolean wasHot = p != null && l.failures == 0 && p.isHotLoop(pc) && p.isCovered(v);
        boolean calledAgain = v.invocations > l.invocations + 1;
        l.invocations = v.invocations;
        if (++l.reports * FeedbackVector.BUDGET < TRIPS_BEFORE_OSR * load() && !wasHot) return null;
        if (calledAgain && !d.queued && v.compiled == null && v.invocations >= d.notBefore && !suspends(v)) {
            // Many calls that each go round a few times: the function's next call enters what the loop alone would be a second copy of.
            d.queued = true;
            l.reports = 0;
            submit(new Request(v, -1, null, v.invocations, ORDER.getAndIncrement(), System.nanoTime()));
            return null;
        }
        l.queued = true;
        l.reports = 0;
        submit(new Request(v, pc, ((InterpreterFrame) frame).regs.clone(), Integer.MAX_VALUE, ORDER.getAndIncrement(), System.nanoTime()));
        return null;
    }

    @Override
    public CompiledCode resumed(FeedbackVector v, Object frame, int pc) {
        Data d = data(v);
        Loop l = d.loops.get(pc);
        if (l == null) d.loops.put(pc, l = new Loop());
        if (l.code != null) {
            if (l.code.state.valid) return l.code;
            l.code = null;
        }
        if (l.queued || l.refused || ++l.reports < RESUMPTIONS) return null;
        l.queued = true;
        l.reports = 0;
        submit(new Request(v, pc, ((InterpreterFrame) frame).regs.clone(), v.history.resumptions, ORDER.getAndIncrement(), System.nanoTime()));
        return null;
    }

    @Override
    public CompiledCode continued(FeedbackVector v, Object frame, int pc) {
        if (!leftForOuterLoop) return null;
        leftForOuterLoop = false;
        Data d = data(v);
        Loop l = d.loops.get(pc);
        if (l == null) d.loops.put(pc, l = new Loop());
        if (l.code != null && l.code.state.valid) return l.code;
        // An inner loop that keeps coming back here: better to be in the outer one.
        if (++l.reports >= EXITS_BEFORE_OUTER_LOOP && !l.queued && !l.refused && !d.refused) {
            l.queued = true;
            l.reports = 0;
            submit(new Request(v, pc, ((InterpreterFrame) frame).regs.clone(), Integer.MAX_VALUE, ORDER.getAndIncrement(), System.nanoTime()));
        }
        return null;
    }

    /** How often something happened lately: what was {@link #HALF_LIFE} ago counts half. */
    private static final class Lately {
        /** Nanoseconds. */
        private static final double HALF_LIFE = 2e9;
        private volatile double times;
        private volatile long last;

        synchronized void note() {
            double now = get() + 1;
            last = System.nanoTime();
            times = now;
        }

        /** Programs on many threads ask often, so without a lock: beside a {@link #note} it may be off by what was forgotten meanwhile. */
        double get() {
            double n = times;
            return n == 0 ? 0 : n * Math.pow(0.5, (System.nanoTime() - last) / HALF_LIFE);
        }
    }

    /** Pieces of code that were made, and functions that got warm. */
    private static final Lately made = new Lately(), warmed = new Lately();
    /** So many raise the thresholds by as much as they are at first, and how often at most. */
    private static final int PIECES = 8, MOST_PIECES = 15, FUNCTIONS = 4, MOST_FUNCTIONS = 6;

    /**
     * What thresholds are multiplied with: more while requests wait, so that only the hottest join them; and more as functions get warm and code is made,
     * because a program that is wide rather than deep gains less from each piece than it costs us, C1 and C2: typescript's first run takes three quarters
     * of the time for it. How many functions are warm is known before the first is compiled, which matters most: the first pieces cost ten times what later ones do,
     * since the JVM then has to make code of the interpreter and of the compiler at once. Tests wait for nothing.
     */
    private static int load() {
        if (synchronous) return 1;
        int wide = Math.min((int) warmed.get() / FUNCTIONS, MOST_FUNCTIONS), busy = Math.min((int) made.get() / PIECES, MOST_PIECES);
        return BACKGROUND * (1 + waiting.get()) * (1 + wide + busy);
    }

    // ---- what tests ask for: NativeFunctions

    /** Compiles a function on the running thread, on what is known of it by now. */
    static void compileNow(FeedbackVector v) {
        if (((dev.ramjet.interpreter.Interpreter) v.executor).tiering == null || v.compiled != null || data(v).refused) return;
        compile(new Request(v, -1, null, v.invocations, ORDER.getAndIncrement(), System.nanoTime()));
    }

    static void neverCompile(FeedbackVector v) {
        data(v).refused = true;
        throwAway(v);
    }

    static void throwAway(FeedbackVector v) {
        CompiledCode code = v.compiled;
        if (code == null) return;
        code.state.valid = false;
        v.install(null);
    }

    /** Whether a code cache should note that the function gets hot. */
    public static boolean isHot(FeedbackVector v) {
        return v.compiled != null || v.invocations >= CALLS_BEFORE_COMPILE * BACKGROUND;
    }

    /** Where its loops start that have been compiled. */
    public static int[] hotLoops(FeedbackVector v) {
        if (v.history == null || !(v.history.tierData instanceof Data d)) return new int[0];
        int n = 0;
        int[] all = new int[d.loops.size()];
        for (java.util.Map.Entry<Integer, Loop> e : d.loops.entrySet()) if (e.getValue().code != null) all[n++] = e.getKey();
        return java.util.Arrays.copyOf(all, n);
    }

    static boolean isRefused(FeedbackVector v) {
        return data(v).refused;
    }

    static String lastReason(FeedbackVector v) {
        return data(v).lastReason;
    }

    private static void submit(Request r) {
        if (synchronous) {
            compile(r);
            return;
        }
        waiting.incrementAndGet();
        Background.add(r);
        if (TraceOptions.traceOpt) CompileTimes.notePause(System.nanoTime() - r.made);
    }

    /** How long the compiler's thread waits for more work before it ends. */
    static long idleMillis = 5_000;

    /** The compiler's thread: it starts with a request and ends when there has been none for a while, so that closed engines leave none behind. */
    private static final class Background {
        static final PriorityBlockingQueue<Request> QUEUE = new PriorityBlockingQueue<>();
        private static boolean running;

        static synchronized void add(Request r) {
            QUEUE.add(r);
            if (running) return;
            running = true;
            Thread thread = new Thread(new Worker(), "ramjet-compiler");
            thread.setDaemon(true);
            thread.start();
        }

        /** Whether the thread is to end; a request that comes later starts another. */
        static synchronized boolean isDone() {
            if (!QUEUE.isEmpty()) return false;
            running = false;
            return true;
        }
    }

    /**
     * Looks for work from time to time. A program does not wake it: a thread that wakes another may lose its processor to it for a slice of the scheduler,
     * which made pauses of up to 27 ms.
     */
    private static final class Worker implements Runnable {
        /** Nanoseconds between looks: after work, and when there has been none for a while. */
        private static final long SHORTEST_SLEEP = 500_000, LONGEST_SLEEP = 4_000_000;

        @Override
        public void run() {
            long sleep = SHORTEST_SLEEP;
            long idleSince = System.nanoTime();
            for (;;) {
                if (workOnce()) {
                    sleep = SHORTEST_SLEEP;
                    idleSince = System.nanoTime();
                } else if (System.nanoTime() - idleSince < idleMillis * 1_000_000) {
                    // A thread that is interrupted, by whomever, would not sleep any more.
                    Thread.interrupted();
                    java.util.concurrent.locks.LockSupport.parkNanos(sleep);
                    sleep = Math.min(2 * sleep, LONGEST_SLEEP);
                } else if (Background.isDone()) {
                    return;
                }
            }
        }

        /**
         * A method of its own, so that a thread that waits has no variable with a request in it: with its registers goes all that a program can reach. (HotSpot's
         * frames forget variables that are no longer read; the JVM's specification does not promise it.)
         *
         * @return false: there is no work
         */
        private static boolean workOnce() {
            Request r = Background.QUEUE.poll();
            if (r == null) return false;
            compile(r);
            waiting.decrementAndGet();
            return true;
        }
    }

    /** Whether the stack may have frames of compiled code. */
    private static volatile boolean anyCompiled;

    @Override
    public StackLister stackLister() {
        return anyCompiled ? dev.ramjet.compiler.deopt.StackFrames.LISTER : null;
    }

    /** Whether the JDK's Flight Recorder wants events; looked up at each compilation. */
    private static volatile boolean recording;

    @Override
    public void invalidated(FeedbackVector v, int osrPc) {
        if (TraceOptions.traceDeopt) TraceOptions.out.println("[invalidated " + describe(v, osrPc) + ": what it relied on has changed]");
        if (recording) FlightEvents.invalidated(v.function, osrPc);
    }

    private static void compile(Request r) {
        FeedbackVector v = r.vector;
        Data d = data(v);
        Loop l = r.osrPc >= 0 ? d.loops.get(r.osrPc) : null;
        String refusal = null;
        recording = FlightEvents.areOn();
        long start = recording ? System.nanoTime() : 0;
        CompiledCode code = null;
        try {
            code = Compiler.compile(v, r.osrPc, r.registers);
            if (code != null) {
                made.note();
                if (!anyCompiled) anyCompiled = true;
                if (l != null) {
                    l.code = code;
                    // A function whose loops are hot is worth compiling as a whole, for its next call, if it is called more than once.
                    if (v.invocations > 1 && !d.queued && !d.refused && v.compiled == null && !suspends(v) && v.function.kind != dev.ramjet.bytecode.BytecodeFunction.KIND_SCRIPT) {
                        d.queued = true;
                        submit(new Request(v, -1, null, v.invocations, ORDER.getAndIncrement(), System.nanoTime()));
                    }
                }
                else install(v, code);
                ((CompiledState) code.state).latencyNanos = System.nanoTime() - r.made;
                if (TraceOptions.listener != null) TraceOptions.listener.compiled((CompiledState) code.state);
                if (TraceOptions.traceOpt) {
                    CompiledState s = (CompiledState) code.state;
                    CompileTimes.note(s);
                    TraceOptions.out.println("[compiled " + describe(v, r.osrPc) + ": " + s.codeBytes + " bytes, " + s.exits.size() + " exits, "
                        + s.compileNanos() / 1000 + " us (graph " + s.buildNanos / 1000 + ", code " + s.emitNanos / 1000 + ", define " + s.defineNanos / 1000
                        + ", discarded " + s.discardedNanos / 1000 + "), installed after " + s.latencyNanos / 1000 + " us]");
                }
            }
        } catch (Unsupported e) {
            if (e.isTooLarge && l == null && !suspends(v)) {
                v.install(new dev.ramjet.compiler.deopt.CodeInParts(v));
                if (TraceOptions.traceOpt) TraceOptions.out.println("[in parts " + describe(v, -1) + "]");
            } else if (!e.isPassing || !tryAgain(v, r.osrPc, e)) {
                refusal = e.getMessage();
            }
        } catch (RuntimeException | LinkageError | StackOverflowError | OutOfMemoryError e) {
            // The feedback may have changed under the builder's eyes, and a defect of the compiler must not stop the program either. It is tried
            // again, and then without speculation, so that the function does not stay in the interpreter.
            CompilerDefects.note(e, describe(v, r.osrPc));
            if (Compiler.verify) e.printStackTrace(TraceOptions.out);
            if (!tryAgain(v, r.osrPc, e)) refusal = e.toString();
        }
        if (recording) {
            CompiledState s = code == null ? null : (CompiledState) code.state;
            FlightEvents.compiled(v.function, r.osrPc, s == null ? 0 : s.codeBytes, s == null ? 0 : s.exits.size(), System.nanoTime() - start, refusal);
            if (s != null) FlightEvents.installed(v.function, r.osrPc, s.codeBytes);
        }
        if (refusal != null) {
            if (l != null) l.refused = true;
            else if (!suspends(v)) d.refused = true;
            if (TraceOptions.traceOpt) TraceOptions.out.println("[not compiled " + describe(v, r.osrPc) + ": " + refusal + "]");
        }
        if (l != null) l.queued = false;
        else d.queued = false;
    }

    /**
     * Unless the code is invalid: what it relies on may break on the agent's thread after the compiler's thread has registered it, and nobody else would take
     * the code out again. What breaks later finds it installed ({@link dev.ramjet.runtime.CodeState#invalidated}).
     */
    static void install(FeedbackVector v, CompiledCode code) {
        synchronized (code.state) {
            if (code.state.valid) v.install(code);
            else if (TraceOptions.traceOpt) TraceOptions.out.println("[not installed " + describe(v, -1) + ": what it relied on has changed]");
        }
    }

    /** Generators and async functions begin in the interpreter; their loops and what follows a suspension are compiled. */
    private static boolean suspends(FeedbackVector v) {
        return v.function.is(dev.ramjet.bytecode.BytecodeFunction.GENERATOR) || v.function.is(dev.ramjet.bytecode.BytecodeFunction.ASYNC);
    }

    /** This function's speculations have failed too often. */
    private static void giveUp(FeedbackVector v, int failures) {
        if (failures == MAX_FAILURES && TraceOptions.traceOpt) TraceOptions.out.println("[no more speculation in " + describe(v, -1) + "]");
        v.noteHopeless();
    }

    /** Whether the function, which could not be compiled, shall be tried again: at its next report, and from the second time on without speculation. */
    private static boolean tryAgain(FeedbackVector v, int osrPc, Throwable e) {
        Data d = data(v);
        if (++d.defects >= MAX_DEFECTS) return false;
        if (TraceOptions.traceOpt) TraceOptions.out.println("[to be compiled again" + (d.defects > 1 ? " without speculation " : " ") + describe(v, osrPc) + ": " + e + "]");
        if (d.defects > 1) v.noteHopeless();
        d.notBefore = v.invocations + FeedbackVector.BUDGET;
        return true;
    }

    /** Code that does not speculate has failed again and again. */
    private static void noteRefused(FeedbackVector v, int osrPc) {
        if (CompiledState.deoptEveryGuard == 0) CompilerDefects.noteLeft(describe(v, osrPc), data(v).lastReason);
        if (TraceOptions.traceOpt) TraceOptions.out.println("[not compiled again " + describe(v, osrPc) + ": left too often, last because " + data(v).lastReason + "]");
    }

    private static String describe(FeedbackVector v, int osrPc) {
        String name = v.function.name;
        if (name.isEmpty()) name = v.function.source == null ? "(anonymous)" : "(" + v.function.source.position(v.function.position) + ")";
        return osrPc < 0 ? name : name + " OSR@" + osrPc;
    }

    /** The code is right, but better code could be made. */
    private static void forget(CompiledState state) {
        FeedbackVector v = (FeedbackVector) state.target;
        Data d = data(v);
        if (state.osrPc >= 0) {
            Loop l = d.loops.get(state.osrPc);
            if (l != null && l.code != null && l.code.state == state) l.code = null;
            v.history.forgetResumed(state);
        } else if (v.compiled != null && v.compiled.state == state) {
            v.install(null);
        }
    }

    @Override
    public void mismatched(CompiledState state) {
        FeedbackVector v = (FeedbackVector) state.target;
        if (TraceOptions.traceDeopt) TraceOptions.out.println("[not entering " + describe(v, -1) + ": an argument is of another type]");
        v.history.deoptimizations++;
        data(v).lastReason = dev.ramjet.compiler.ir.DeoptReason.WRONG_ARGUMENT.sentence;
    }

    @Override
    public void exited(CompiledState state, ExitPoint exit) {
        if (TraceOptions.traceDeopt) {
            TraceOptions.out.println("[deoptimizing " + describe((FeedbackVector) state.target, state.osrPc) + " at "
                + describe((FeedbackVector) exit.target, -1) + "@" + exit.pc + ": " + exit.reason.sentence + "]");
        }
        leftForOuterLoop = exit.reason == dev.ramjet.compiler.ir.DeoptReason.OSR_EXIT;
        // The ends of loops and parts are no failures, and many.
        if (leftForOuterLoop || exit.reason == dev.ramjet.compiler.ir.DeoptReason.LOOP_END) return;
        if (recording) {
            FlightEvents.deoptimized(((FeedbackVector) state.target).function, ((FeedbackVector) exit.target).function, exit.pc, exit.reason.sentence);
        }
        data((FeedbackVector) exit.target).lastReason = exit.reason.sentence;
        if (exit.reason == dev.ramjet.compiler.ir.DeoptReason.EXCEPTION) {
            // A handler that runs again and again belongs into the code.
            FeedbackVector catcher = (FeedbackVector) exit.target;
            if (data(catcher).exits.merge(exit.pc, 1, Integer::sum) != 3) return;
            catcher.noteReached(exit.pc);
            forget(state);
            return;
        }
        if (exit.reason == dev.ramjet.compiler.ir.DeoptReason.FORCED ? CompiledState.isKept() : !exit.reason.isFailure()) return;
        FeedbackVector where = (FeedbackVector) exit.target;
        int times = data(where).exits.merge(exit.pc, 1, Integer::sum);
        // Feedback that has not helped will not: no more speculation there.
        if (times >= (exit.reason == dev.ramjet.compiler.ir.DeoptReason.WRONG_SHAPE ? MAX_SHAPE_FAILURES : 3)) where.noteFailure(exit.pc);
        else if (exit.reason == dev.ramjet.compiler.ir.DeoptReason.INSUFFICIENT_FEEDBACK) where.noteReached(exit.pc);
        FeedbackVector v = (FeedbackVector) state.target;
        v.history.deoptimizations++;
        state.isGivenUp = true;
        Data d = data(v);
        if (state.osrPc >= 0) {
            v.history.forgetResumed(state);
            Loop l = d.loops.get(state.osrPc);
            if (l != null && l.code != null && l.code.state == state) {
                l.code = null;
                if (++l.failures >= MAX_FAILURES) giveUp(v, l.failures);
                if (l.failures >= 2 * MAX_FAILURES && !l.refused) {
                    l.refused = true;
                    noteRefused(v, state.osrPc);
                }
            }
            return;
        }
        if (v.compiled != null && v.compiled.state == state) {
            v.install(null);
            if (++d.failures >= MAX_FAILURES) giveUp(v, d.failures);
            if (d.failures >= 2 * MAX_FAILURES && !d.refused) {
                d.refused = true;
                noteRefused(v, -1);
            }
            if (d.callsBack && d.failures < MAX_FAILURES) v.skipTo(v.invocations | FeedbackVector.BUDGET - 1);
            else d.notBefore = v.invocations + (FeedbackVector.BUDGET << Math.min(4, d.failures / 3));
        }
    }
}
