package dev.ramjet.api;

import dev.ramjet.runtime.JSPromise;

/** A promise that the host settles; made by {@link Context#deferred}. */
public final class Deferred {
    private final Context context;
    private final JSPromise promise;
    private boolean settled;

    Deferred(Context context, JSPromise promise) {
        this.context = context;
        this.promise = promise;
    }

    public Value promise() {
        return context.wrap(promise);
    }

    /** Resolves it, unless that was done already. Call on the context's thread. */
    public void resolve(Object value) {
        if (settled) return;
        settled = true;
        context.perform(Interop.RESOLVE, promise, context.toScript(value), null);
    }

    /** Rejects it, unless it is settled already. */
    public void reject(Object reason) {
        if (settled) return;
        settled = true;
        context.perform(Interop.REJECT, promise, context.toScript(reason), null);
    }
}
