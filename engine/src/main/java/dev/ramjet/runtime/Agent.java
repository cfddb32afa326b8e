package dev.ramjet.runtime;

import java.lang.ref.ReferenceQueue;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.invoke.MutableCallSite;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;

/**
 * An agent: what one thread of JavaScript shares among its realms: the job queue, symbol registry, limits, the stack.
 *
 * @see <a href="https://tc39.es/ecma262/#sec-agents">Agents</a>
 */
public final class Agent {
    private static final ThreadLocal<Agent> CURRENT = new ThreadLocal<>();

    /** A job: runs on the agent's thread with nothing else on the stack. */
    public interface Job {
        void run();
    }

    /** Told about rejected promises without handler, and handlers that come late. */
    public interface RejectionTracker {
        void rejected(JSPromise promise);

        void handled(JSPromise promise);
    }

    /** The realm of the running function. */
    public Realm currentRealm;
    /** [[CanBlock]] */
    public boolean canBlock = true;
    /** Holds while no object that is a prototype has array-index properties. */
    public final Assumption elementsOnPrototypes = new Assumption();
    /** Set by the interpreter. */
    public StackTrace.Walker stackWalker;
    public RejectionTracker rejectionTracker;
    /** Error.prepareStackTrace is running. */
    public boolean formattingStack;
    /** Set by the builtins. */
    public JSPromise.PromiseSupport promiseSupport;
    /** Set by the interpreter. */
    public SourceEvaluator sourceEvaluator;
    /** What the RegExp builtins keep for this agent: matcher, cache of compiled patterns. */
    public Object regExpState;
    /** Makes JVM code of hot regular expressions; null where nothing is compiled. */
    public Object regExpCompiler;
    /** What the embedding host keeps for this agent. */
    public Object hostState;
    /** What the Date builtins keep for this agent: the local time zone. */
    public Object dateState;

    /** JavaScript frames on the stack; beyond {@link #maxDepth}: RangeError. */
    public int depth;
    private int maxDepth = 10_000;
    /** Depths that compiled code can count. */
    public static final int DEPTH_MASK = 0xFFFF;
    /** At this depth a compiled function calls {@link #beyondLimit}: the greatest, or 0 while a poll is wanted, so that one compare at its entry sees both. */
    public int depthLimit = maxDepth;

    /** Set by other threads (limits, interrupts): the next {@link #poll} looks at the reason. */
    private volatile boolean interrupted;
    /** What compiled loops call: nothing, until an interrupt is asked for. C1 and C2 fold it away. */
    private MutableCallSite pollSite;
    /** What an interrupt runs on the agent's thread; may throw {@link Termination}. */
    public volatile Job interruptHandler;

    /** [[KeptAlive]]; {@code null} when empty. */
    private ArrayList<Object> keptAlive;
    private ReferenceQueue<Object> deadTargets;
    private final ArrayDeque<Job> jobs = new ArrayDeque<>();
    private final HashMap<String, JSSymbol> symbolRegistry = new HashMap<>();
    private final Shape[] nullRoots = new Shape[Shape.KINDS];

    /** The agent that runs on this thread. */
    public static Agent current() {
        return CURRENT.get();
    }

    /** Enters this agent on the running thread; returns what to give to {@link #leave}. */
    public Agent enter() {
        Agent previous = CURRENT.get();
        CURRENT.set(this);
        return previous;
    }

    public static void leave(Agent previous) {
        CURRENT.set(previous);
    }

    /** Asks the running script to look at {@link #interruptHandler} soon; from any thread. */
    public void interrupt() {
        interrupted = true;
        wantPolls();
    }

    /** Takes an interrupt back. */
    public void clearInterrupt() {
        interrupted = false;
        wantPolls();
    }

    public boolean isInterrupted() {
        return interrupted;
    }

    public int maxDepth() {
        return maxDepth;
    }

    /** How many JavaScript frames may be on the stack. */
    public void setMaxDepth(int frames) {
        maxDepth = frames;
        wantPolls();
    }

    /**
     * The call site, of type ()void, of all polls in compiled loops. A site, linked by {@code invokedynamic}, rather than its invoker: C1 folds what a site calls,
     * but not what an invoker does, and a loop with an invoker ran five times longer in C1's code.
     */
    public synchronized MutableCallSite pollSite() {
        // With a target from the start: a site without one makes a dozen method handles first.
        if (pollSite == null) pollSite = new MutableCallSite(pollTarget());
        return pollSite;
    }

    /** What a poll is until somebody interrupts. */
    private static void pass() {}

    /** Told at each poll from now on; {@code null}: nobody. */
    private volatile Sampler sampler;

    /** Has {@code s} told of every {@link #poll}; {@code null}: nobody any more. */
    public void setSampler(Sampler s) {
        sampler = s;
        wantPolls();
    }

    /** Tells compiled code whether polls are wanted now. */
    private synchronized void wantPolls() {
        depthLimit = interrupted || sampler != null ? 0 : countedDepth();
        MutableCallSite site = pollSite;
        if (site == null) return;
        site.setTarget(pollTarget());
        MutableCallSite.syncAll(new MutableCallSite[] {site});
    }

    /** Compiled functions call this at their entry at a depth of {@link #depthLimit} or more: polls, or throws if it is too deep. */
    public void beyondLimit(int depth) {
        poll();
        if (depth >= countedDepth()) throw stackOverflow();
    }

    /** The greatest depth in compiled code. */
    private int countedDepth() {
        return Math.min(maxDepth, DEPTH_MASK - 1);
    }

    private MethodHandle pollTarget() {
        MethodType type = MethodType.methodType(void.class);
        try {
            return interrupted || sampler != null ? MethodHandles.lookup().findVirtual(Agent.class, "poll", type).bindTo(this)
                : MethodHandles.lookup().findStatic(Agent.class, "pass", type);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Loops, and builtins that work long, call this: it throws {@link Termination} when the script has to end. */
    public void poll() {
        if (interrupted) {
            Job handler = interruptHandler;
            if (handler != null) handler.run();
        }
        Sampler s = sampler;
        if (s != null) s.polled(this);
    }

    /** The empty shape of objects without prototype. */
    public Shape nullRootShape(int kind) {
        Shape s = nullRoots[kind];
        if (s == null) nullRoots[kind] = s = Shape.createRoot(null, kind);
        return s;
    }

    /** Symbol.for. */
    public JSSymbol symbolFor(String key) {
        JSSymbol s = symbolRegistry.get(key);
        if (s == null) {
            s = JSSymbol.createRegistered(key);
            symbolRegistry.put(key, s);
        }
        return s;
    }

    /** HostEnqueuePromiseJob. */
    public void enqueueJob(Job job) {
        jobs.add(job);
    }

    /**
     * Runs jobs until the queue is empty, posted ones included, then cleanup callbacks of finalization registries. What a job throws ends the
     * loop; the rest stays queued.
     */
    public void runJobs() {
        keptAlive = null;
        Job j;
        while ((j = nextJob()) != null) {
            j.run();
            keptAlive = null;
            poll();
        }
    }

    private int jobsRun;

    private Job nextJob() {
        Job j = jobs.poll();
        if (j == null) {
            j = takePosted();
        } else if ((++jobsRun & 255) == 0 && !posted.isEmpty()) {
            // Jobs that enqueue jobs for ever do not keep posted ones waiting.
            jobs.addFirst(j);
            j = takePosted();
        }
        return j == null && deadTargets != null ? (Job) deadTargets.poll() : j;
    }

    /** AddToKeptObjects: {@code target} lives to the end of the running job. */
    void keepDuringJob(Object target) {
        ArrayList<Object> kept = keptAlive;
        if (kept == null) keptAlive = kept = new ArrayList<>(4);
        else if (kept.get(kept.size() - 1) == target) return;
        kept.add(target);
    }

    /** Where the collector puts the cells of finalization registries, which are jobs. */
    ReferenceQueue<Object> deadTargets() {
        if (deadTargets == null) deadTargets = new ReferenceQueue<>();
        return deadTargets;
    }

    // ---- jobs that other threads post

    private final java.util.concurrent.LinkedBlockingQueue<Job> posted = new java.util.concurrent.LinkedBlockingQueue<>();
    private final java.util.concurrent.atomic.AtomicInteger expectedPosts = new java.util.concurrent.atomic.AtomicInteger();

    /** Announces that some thread will {@link #post} one job: until then a host that waits for the agent's end should wait on. */
    public void expectPost() {
        expectedPosts.incrementAndGet();
    }

    /** Takes an announcement back. */
    public void cancelPost() {
        expectedPosts.decrementAndGet();
    }

    /** Queues a job that was announced by {@link #expectPost}; from any thread. */
    public void post(Job job) {
        posted.add(job);
    }

    private Job takePosted() {
        Job j = posted.poll();
        if (j != null) expectedPosts.decrementAndGet();
        return j;
    }

    /** Whether posts have been announced and not yet run. */
    public boolean expectsPosts() {
        return expectedPosts.get() > 0;
    }

    /** Blocks until a job has been posted, or the time is up; true where {@link #runJobs} has something to do. */
    public boolean awaitPost(long millis) throws InterruptedException {
        if (!jobs.isEmpty()) return true;
        Job j = posted.poll(millis, java.util.concurrent.TimeUnit.MILLISECONDS);
        if (j == null) return false;
        expectedPosts.decrementAndGet();
        jobs.add(j);
        return true;
    }

    public boolean hasJobs() {
        return !jobs.isEmpty() || !posted.isEmpty();
    }

    public void clearJobs() {
        jobs.clear();
    }

    /** A RangeError like V8's for recursion that is too deep. */
    public static JSThrow stackOverflow() {
        return Errors.rangeError("Maximum call stack size exceeded");
    }

    /** Objects that Array.prototype.join is in the middle of, innermost last. */
    private final java.util.ArrayList<JSObject> joining = new java.util.ArrayList<>();

    /** Starts joining {@code o}, unless that is under way already. Each true is followed by {@link #leaveJoin}. */
    public boolean enterJoin(JSObject o) {
        for (int i = joining.size() - 1; i >= 0; i--) {
            if (joining.get(i) == o) return false;
        }
        joining.add(o);
        return true;
    }

    public void leaveJoin() {
        joining.removeLast();
    }
}
