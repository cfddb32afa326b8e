package dev.ramjet.runtime;

import java.util.ArrayList;

/**
 * A Promise object and the abstract operations that change its state.
 *
 * @see <a href="https://tc39.es/ecma262/#sec-promise-objects">Promise Objects</a>
 */
public final class JSPromise extends JSObject {
    public static final int PENDING = 0;
    public static final int FULFILLED = 1;
    public static final int REJECTED = 2;

    /** What happens when a promise settles; runs as a job. */
    public interface Reaction {
        /** @param state FULFILLED or REJECTED; value the fulfilment value or the reason */
        void settled(int state, Object value);

        /** The realm the job runs in. */
        Realm realm();
    }

    private int state;
    private Object result = Undefined.INSTANCE;
    private ArrayList<Reaction> reactions;
    private boolean handled;

    public JSPromise(JSObject prototype) {
        super(prototype, Shape.ORDINARY);
    }

    /** A pending promise of the intrinsic constructor. */
    public static JSPromise create(Realm realm) {
        return new JSPromise(realm.intrinsic(Intrinsic.PROMISE_PROTOTYPE));
    }

    public int state() {
        return state;
    }

    /** [[PromiseResult]] */
    public Object result() {
        return result;
    }

    /** [[PromiseIsHandled]] */
    public boolean isHandled() {
        return handled;
    }

    public void markHandled() {
        handled = true;
    }

    /** FulfillPromise. */
    public void fulfill(Object value) {
        settle(FULFILLED, value);
    }

    /** RejectPromise. */
    public void reject(Object reason) {
        Agent agent = Agent.current();
        boolean tell = !handled && agent.rejectionTracker != null;
        settle(REJECTED, reason);
        if (tell) agent.rejectionTracker.rejected(this);
    }

    private void settle(int newState, Object value) {
        ArrayList<Reaction> waiting = reactions;
        reactions = null;
        state = newState;
        result = value;
        if (waiting != null) {
            for (Reaction r : waiting) enqueue(r);
        }
    }

    private void enqueue(Reaction r) {
        Agent.current().enqueueJob(new ReactionJob(r, state, result));
    }

    private static final class ReactionJob implements Agent.Job {
        private final Reaction reaction;
        private final int state;
        private final Object value;

        ReactionJob(Reaction reaction, int state, Object value) {
            this.reaction = reaction;
            this.state = state;
            this.value = value;
        }

        @Override
        public void run() {
            Agent agent = Agent.current();
            Realm before = agent.currentRealm;
            Realm realm = reaction.realm();
            if (realm != null) agent.currentRealm = realm;
            try {
                reaction.settled(state, value);
            } finally {
                agent.currentRealm = before;
            }
        }
    }

    /** The core of PerformPromiseThen: {@code reaction} runs as a job once the promise has settled. */
    public void whenSettled(Reaction reaction) {
        if (state == PENDING) {
            if (reactions == null) reactions = new ArrayList<>(1);
            reactions.add(reaction);
        } else {
            if (state == REJECTED && !handled) {
                RejectionTrackerCall.handled(this);
            }
            enqueue(reaction);
        }
        handled = true;
    }

    private static final class RejectionTrackerCall {
        static void handled(JSPromise p) {
            Agent agent = Agent.current();
            if (agent.rejectionTracker != null) agent.rejectionTracker.handled(p);
        }
    }

    /**
     * What a promise resolve function does (the first time it is called): follows thenables, otherwise fulfils.
     *
     * @see <a href="https://tc39.es/ecma262/#sec-promise-resolve-functions">Promise Resolve Functions</a>
     */
    public void resolve(Object resolution) {
        if (resolution == this) {
            reject(Errors.typeError("Chaining cycle detected for promise #<Promise>").value);
            return;
        }
        if (!(resolution instanceof JSObject thenable)) {
            fulfill(resolution);
            return;
        }
        Object then;
        try {
            then = thenable.get("then");
        } catch (JSThrow t) {
            reject(t.value);
            return;
        }
        if (!(then instanceof JSObject f) || !f.isCallable()) {
            fulfill(resolution);
            return;
        }
        Agent.current().enqueueJob(new ThenableJob(this, thenable, f));
    }

    /** NewPromiseResolveThenableJob. */
    private static final class ThenableJob implements Agent.Job {
        private final JSPromise promise;
        private final JSObject thenable;
        private final JSObject then;

        ThenableJob(JSPromise promise, JSObject thenable, JSObject then) {
            this.promise = promise;
            this.thenable = thenable;
            this.then = then;
        }

        @Override
        public void run() {
            Agent agent = Agent.current();
            Realm before = agent.currentRealm;
            if (then instanceof JSFunction f) agent.currentRealm = f.realm();
            try {
                Object[] functions = PromiseSupport.current(agent).createResolvingFunctions(agent.currentRealm, promise);
                try {
                    then.call(thenable, functions);
                } catch (JSThrow t) {
                    ((JSObject) functions[1]).call(Undefined.INSTANCE, new Object[] {t.value});
                }
            } finally {
                agent.currentRealm = before;
            }
        }
    }

    /** What the runtime needs of the Promise builtins. */
    public interface PromiseSupport {
        /** CreateResolvingFunctions: [resolve, reject]. */
        Object[] createResolvingFunctions(Realm realm, JSPromise promise);

        static PromiseSupport current(Agent agent) {
            return agent.promiseSupport;
        }
    }

    /**
     * PromiseResolve(%Promise%, value): the value itself if it is a promise of this realm's constructor, else a promise
     * resolved with it.
     */
    public static JSPromise promiseResolve(Realm realm, Object value) {
        if (value instanceof JSPromise p && p.get("constructor") == realm.intrinsic(Intrinsic.PROMISE)) return p;
        JSPromise p = create(realm);
        p.resolve(value);
        return p;
    }

    @Override
    public String builtinTag() {
        return "Object";
    }
}
