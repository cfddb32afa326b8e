package dev.ramjet.feedback;

import dev.ramjet.runtime.Agent;
import dev.ramjet.runtime.Assumption;
import dev.ramjet.runtime.JSClosure;
import dev.ramjet.runtime.JSObject;

/**
 * What runs the functions of one agent: the interpreter. A feedback vector hands calls from the runtime to it. It also holds what all
 * vectors of the agent share: the stub cache of megamorphic sites and the tiering policy.
 */
public abstract class Executor {
    public final Agent agent;
    /** Decides what to compile; {@code null}: nothing. */
    public Tiering tiering;
    /** Tail calls of compiled code on the stack, roughly: deep ones are left to the interpreter, which does not grow the stack. */
    public int tailDepth;
    /** The most of them. */
    public static final int MAX_TAIL_DEPTH = 1_500;

    final StubCache loads = new StubCache();
    final StubCache stores = new StubCache();
    final StoredByPlace storedByPlace = new StoredByPlace();

    /** What a read of {@code key} found in objects of {@code shape} at a site that has seen many shapes, if that is remembered. For the compiler's thread too. */
    public PropertyCache rememberedLoad(dev.ramjet.runtime.Shape shape, Object key) {
        return loads.get(shape, key);
    }

    /** What a write did, likewise. */
    public PropertyCache rememberedStore(dev.ramjet.runtime.Shape shape, Object key) {
        return stores.get(shape, key);
    }

    /** That no site writes properties named {@code key} by place; {@code null} where one does. For the compiler's thread. */
    public Assumption neverStoredByPlace(Object key) {
        return storedByPlace.never(key);
    }

    protected Executor(Agent agent) {
        this.agent = agent;
    }

    /** [[Call]] of a closure whose target is {@code vector}. */
    public abstract Object call(FeedbackVector vector, JSClosure closure, Object thisValue, Object[] args);

    /** [[Construct]]. */
    public abstract Object construct(FeedbackVector vector, JSClosure closure, Object[] args, JSObject newTarget);
}
