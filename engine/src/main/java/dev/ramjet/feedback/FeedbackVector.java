package dev.ramjet.feedback;

import dev.ramjet.bytecode.BytecodeFunction;
import dev.ramjet.runtime.Assumption;
import dev.ramjet.runtime.CallTarget;
import dev.ramjet.runtime.CodeState;
import dev.ramjet.runtime.CompiledCode;
import dev.ramjet.runtime.JSClosure;
import dev.ramjet.runtime.JSNull;
import dev.ramjet.runtime.JSObject;
import dev.ramjet.runtime.Realm;
import dev.ramjet.runtime.Shape;
import dev.ramjet.runtime.Undefined;

/**
 * What the engine has learned of one function in one realm.
 *
 * <h2>Theory</h2>
 * Bytecode says what a program does; the vector says with what. It has one slot for each operation that can be specialised, in two
 * parallel arrays: {@link #bits}, a few type bits or a counter, and {@link #caches}, an inline cache. The interpreter's fast paths
 * <em>are</em> these caches (a cached property read is a comparison and a load), and the compiler reads the same slots to decide on what to
 * speculate. So nothing is recorded only for the compiler where a fast path needs it anyhow, and recording is "look, then write if
 * new": a site that has settled never writes.
 *
 * <p>An inline cache goes from uninitialised ({@code null}) to monomorphic, polymorphic (up to {@value #POLYMORPHIC} entries), and megamorphic.
 * Entries are data, not code: {@link PropertyCache} for properties, a {@link dev.ramjet.runtime.PropertyCell} for globals, a call target or
 * {@link CallTargets} for calls, a child vector for closures. Which it is follows from the slot's kind (bytecode's SlotKind).
 *
 * <h2>Who shares what</h2>
 * All closures made by one CREATE_CLOSURE share the vector that its slot holds. A function made anew in each call of another one is
 * therefore known from the first time on: its feedback, its compiled code, and the shapes of what it constructs do not start again.
 *
 * <h2>Invariants</h2>
 * <ol>
 * <li>Only the agent's thread writes. The compiler's thread reads arrays that may change under its eyes: each element it reads is valid by
 *     itself (entries are immutable), and it guards what it concludes.
 * <li>{@link #bits} only gain bits (counters apart), and caches only move towards megamorphic, except that entries whose assumption broke
 *     are dropped.
 * <li>Type bits say what was seen beyond int32, see {@link TypeFeedback}.
 * </ol>
 */
public final class FeedbackVector extends CallTarget {
    /** Entries of a polymorphic cache. */
    public static final int POLYMORPHIC = 4;
    /** Calls or trips between two reports to the tiering policy; also how often interrupts are looked at. A power of two. */
    public static final int BUDGET = Integer.getInteger("ramjet.budget", 256);
    /** The cache of a site that has seen too much to tell entries apart. */
    public static final Object MEGAMORPHIC = new Object() {
        @Override
        public String toString() {
            return "megamorphic";
        }
    };

    /** The cache of a site that has run, but saw nothing that can be cached. */
    public static final Object UNCACHEABLE = new Object() {
        @Override
        public String toString() {
            return "uncacheable";
        }
    };

    public final Executor executor;
    /** Type bits or counter of each slot; {@code null} until {@link #prepare}d. */
    public int[] bits;
    /** Inline cache of each slot. */
    public Object[] caches;

    // What a call needs, copied here so that it is one load away.
    public int[] code;
    public Object[] constants;
    /** {@code null} until {@link #prepare}d. */
    public Object[] template;
    public int paramCount;
    /**
     * The realm if the interpreter may call the function by just making a frame: it is prepared, no class constructor, has no handlers and does
     * not need its argument list; else {@code null}.
     */
    public Realm directRealm;
    /** Exceptions may be caught in it. */
    public boolean hasHandlers;
    /** Its frames keep the list of actual arguments. */
    public boolean needsArguments;
    /** A derived constructor: it makes its {@code this} itself. */
    public boolean isDerived;

    /** The interpreter's quick form of the code, by pc; {@code null} while the function is cold. */
    public Object[] steps;
    /** Calls so far, and those that were skipped to be reported sooner. */
    public int invocations;

    /** What became of the function's code; {@code null} until {@link #prepare}d. */
    public History history;

    /** The shape that objects last constructed by a closure of this vector began with, and that closure's, whose third field is its prototype property. */
    public Shape initialShape, constructorShape;
    /** Closures of this vector construct objects with different prototypes, as those that a library makes as constructors do. Then sites note which they call. */
    public boolean hasSeveralPrototypes;
    /** Shape of closures over this vector; made when the first is. */
    public Shape closureShape;

    /** Environments around that of a closure in which the one is looked for that all closures share. */
    private static final int MAX_SHARED = 4;
    /** Of all closures made so far, the environment so many parents up is {@link #shared}; {@link #MAX_SHARED}: none. */
    private byte sharedLevel;
    private Object[] shared;
    private Assumption sharing;

    /** A closure over {@code env} is about to be made. */
    public void closureMade(Object[] env) {
        int level = sharedLevel;
        if (level == MAX_SHARED) return;
        Object[] e = env;
        for (int i = 0; i < level && e != null; i++) e = (Object[]) e[0];
        if (e != shared) newEnvironment(env);
    }

    private void newEnvironment(Object[] env) {
        Assumption broken;
        synchronized (this) {
            if (shared == null && env != null && sharedLevel == 0) {
                shared = env;
                return;
            }
            Object[] e = env;
            for (int i = 0; i < sharedLevel && e != null; i++) e = (Object[]) e[0];
            while (e != shared && sharedLevel < MAX_SHARED) {
                sharedLevel++;
                e = e == null ? null : (Object[]) e[0];
                shared = shared == null ? null : (Object[]) shared[0];
            }
            if (shared == null) sharedLevel = MAX_SHARED;
            if (sharedLevel == MAX_SHARED) shared = null;
            broken = sharing;
            sharing = null;
        }
        if (broken != null) broken.invalidate();
    }

    /** An environment that all closures made so far have in common, and how many parents up from theirs it is. */
    public record SharedEnvironment(Object[] environment, int level, Assumption assumption) {}

    /** Whether it is known that closures have no environment in common; that stays so. */
    public synchronized boolean sharesNothing() {
        return sharedLevel == MAX_SHARED;
    }

    /** For the compiler's thread; {@code null}: there is none. */
    public synchronized SharedEnvironment sharedEnvironment() {
        if (shared == null) return null;
        if (sharing == null) sharing = new Assumption();
        return new SharedEnvironment(shared, sharedLevel, sharing);
    }

    public FeedbackVector(BytecodeFunction function, Realm realm, Executor executor) {
        super(function, realm);
        this.executor = executor;
    }

    /** {@link #history}, made if there is none. For the agent's thread. */
    public History history() {
        if (history == null) history = new History();
        return history;
    }

    /** Puts {@link #invocations} forward, so that its next report comes sooner. */
    public void skipTo(int invocations) {
        history().skipped += invocations - this.invocations;
        this.invocations = invocations;
    }

    /** The calls that there really were. */
    public int calls() {
        return history == null ? invocations : invocations - history.skipped;
    }

    /** The registers of a new frame. */
    public Object[] registers() {
        return copyOf(template);
    }

    /** What {@code a.clone()} makes, for arrays copied at every call: C1 calls into the JVM for a clone of objects, 100 ns, but allocates and copies by itself. */
    public static Object[] copyOf(Object[] a) {
        Object[] r = new Object[a.length];
        System.arraycopy(a, 0, r, 0, r.length);
        return r;
    }

    /** A closure of a vector with several prototypes is about to construct at the site {@code slot}. */
    public void noteConstructor(int slot, JSClosure closure) {
        history().noteConstructor(slot, closure, caches.length);
    }

    /** The only closure that constructed at {@code slot} since its function is known to have several prototypes, or {@code null}. */
    public JSClosure onlyConstructor(int slot) {
        return history == null ? null : history.onlyConstructor(slot);
    }

    /** The site {@code slot} has run, whatever it saw. */
    public void ran(int slot) {
        if (caches[slot] == null) caches[slot] = UNCACHEABLE;
    }

    /** Speculation at {@code pc} has failed again and again. */
    public void noteFailure(int pc) {
        history().noteFailure(pc);
    }

    /** Whether the compiler should not speculate at {@code pc}. */
    public boolean hasFailedAt(int pc) {
        return history != null && history.hasFailedAt(pc);
    }

    /** Speculation has failed at so many places that it is given up in the whole function. */
    public void noteHopeless() {
        history().noteHopeless();
    }

    public boolean isHopeless() {
        return history != null && history.isHopeless();
    }

    /** Compiled code was left at {@code pc} because nothing had been recorded: it does run. */
    public void noteReached(int pc) {
        history().noteReached(pc);
    }

    public boolean isReachedAt(int pc) {
        return history != null && history.isReachedAt(pc);
    }

    /** Has the compiler take every offset for one that runs, whatever is known of it. */
    public void assumeReached() {
        history().assumeReached();
    }

    /** In place of a parameter's number: the result. */
    public static final int RESULT = 63;

    /** Parameter {@code i}, or the {@link #RESULT}, has proved to be of no one type that compiled code could pass unboxed. */
    public boolean isWide(int i) {
        return history != null && history.isWide(i);
    }

    public void noteWide(int i) {
        history().noteWide(i);
    }

    /** Makes the function ready to run, compiling it if it was only pre-parsed. */
    public void prepare() {
        BytecodeFunction f = function;
        if (f.template == null) f.prepare(Undefined.INSTANCE, JSNull.INSTANCE);
        history();
        int n = f.slotKinds == null ? 0 : f.slotKinds.length;
        bits = new int[n];
        caches = new Object[n];
        code = f.code;
        constants = f.constants;
        paramCount = f.paramCount;
        hasHandlers = f.handlers != null && f.handlers.length > 0;
        needsArguments = f.is(BytecodeFunction.NEEDS_ARGUMENT_LIST);
        isDerived = f.is(BytecodeFunction.DERIVED);
        if (!hasHandlers && !needsArguments && f.kind != BytecodeFunction.KIND_CLASS_CONSTRUCTOR) directRealm = realm;
        template = f.template;
        if (f.runtimeData instanceof StoredProfile p) p.apply(this);
        if (executor != null && executor.tiering != null) executor.tiering.prepared(this);
    }

    /** The vector that all closures of the function in slot {@code slot} share. */
    public FeedbackVector child(int slot, BytecodeFunction f) {
        Object c = caches[slot];
        if (c instanceof FeedbackVector v && v.function == f) return v;
        FeedbackVector v = new FeedbackVector(f, realm, executor);
        caches[slot] = v;
        return v;
    }

    /** Has the interpreter run compiled code, or no longer. */
    public void install(CompiledCode c) {
        if (compiled != null && compiled != c) compiled.state.retired = true;
        compiled = c;
        if (c != null) directRealm = null;
        else if (template != null && !hasHandlers && !needsArguments && function.kind != BytecodeFunction.KIND_CLASS_CONSTRUCTOR) directRealm = realm;
    }

    @Override
    public void codeInvalidated(CodeState state) {
        if (executor != null && executor.tiering != null) executor.tiering.invalidated(this, state.osrPc);
        if (compiled != null && compiled.state == state) install(null);
    }

    @Override
    public Object call(JSClosure closure, Object thisValue, Object[] args) {
        return executor.call(this, closure, thisValue, args);
    }

    @Override
    public Object construct(JSClosure closure, Object[] args, JSObject newTarget) {
        return executor.construct(this, closure, args, newTarget);
    }

    @Override
    public String toString() {
        return "FeedbackVector of " + function;
    }
}
