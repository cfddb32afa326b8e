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
    /** {@code null}, one {@link Reaction}, or a list of them. */
    private Object reactions;
    private boolean handled;

    public JSPromise(JSObject prototype) {
        super(prototype, Shape.ORDINARY);
    }

    private JSPromise(Shape shape) {
        super(shape);
    }

    /** A pending promise of the intrinsic constructor. */
    public static JSPromise create(Realm realm) {
        return new JSPromise(realm.promiseShape());
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
        Object waiting = reactions;
        reactions = null;
        state = newState;
        result = value;
        if (waiting instanceof Reaction r) {
            enqueue(r);
        } else if (waiting != null) {
            ArrayList<?> list = (ArrayList<?>) waiting;
            for (int i = 0; i < list.size(); i++) enqueue((Reaction) list.get(i));
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
            addReaction(reaction);
        } else {
            if (state == REJECTED && !handled) {
                RejectionTrackerCall.handled(this);
            }
            enqueue(reaction);
        }
        handled = true;
    }

    @SuppressWarnings("unchecked")
    private void addReaction(Reaction reaction) {
        if (reactions == null) {
            reactions = reaction;
        } else if (reactions instanceof Reaction first) {
            ArrayList<Reaction> list = new ArrayList<>(4);
            list.add(first);
            list.add(reaction);
            reactions = list;
        } else {
            ((ArrayList<Reaction>) reactions).add(reaction);
        }
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
        if (thenable instanceof JSPromise p) {
            Agent agent = Agent.current();
            Realm realm = agent.currentRealm;
            if (realm.isPromiseThenPristine(p)) {
                // OPTIMIZATION: nobody can see the functions that then would get.
                agent.enqueueJob(new FollowJob(realm, this, p));
                return;
            }
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

    /** NewPromiseResolveThenableJob for an intrinsic promise with the intrinsic then: the job, and then the reaction. */
    private static final class FollowJob implements Agent.Job, Reaction {
        private final Realm realm;
        private final JSPromise promise;
        private final JSPromise followed;

        FollowJob(Realm realm, JSPromise promise, JSPromise followed) {
            this.realm = realm;
            this.promise = promise;
            this.followed = followed;
        }

        @Override
        public void run() {
            if (realm.isPromiseSpeciesPristine(followed)) {
                followed.whenSettled(this);
                return;
            }
            // Somebody has changed the species meanwhile: then has to be called after all.
            JSObject then = realm.agent.promiseSupport.intrinsicThen(realm);
            new ThenableJob(promise, followed, then).run();
        }

        @Override
        public void settled(int state, Object value) {
            if (state == FULFILLED) promise.resolve(value);
            else promise.reject(value);
        }

        @Override
        public Realm realm() {
            return realm;
        }
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

        /** A function that does what %Promise.prototype.then% does. */
        JSObject intrinsicThen(Realm realm);

        static PromiseSupport current(Agent agent) {
            return agent.promiseSupport;
        }
    }

    /**
     * PromiseResolve(%Promise%, value): the value itself if it is a promise of this realm's constructor, else a promise
     * resolved with it.
     */
    public static JSPromise promiseResolve(Realm realm, Object value) {
        if (value instanceof JSPromise p && (realm.isPromiseConstructorPristine(p) || p.get("constructor") == realm.intrinsic(Intrinsic.PROMISE))) return p;
        JSPromise p = create(realm);
        p.resolve(value);
        return p;
    }

    @Override
    public String builtinTag() {
        return "Object";
    }
}
