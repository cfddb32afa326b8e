package dev.ramjet.runtime;

import java.util.ArrayList;

/**
 * A DisposeCapability Record: the resources of a {@code using} scope or a disposable stack, and, while they are being
 * disposed of, the error that the whole ends with. Disposing is {@link #next} until it gives {@code null}, awaiting what
 * it gives and noting failed awaits by {@link #fail}, then {@link #end}.
 *
 * @see <a href="https://tc39.es/proposal-explicit-resource-management/#sec-disposecapability-records">DisposeCapability Records</a>
 */
public final class DisposeCapability {
    private final Realm realm;
    private ArrayList<Resource> resources = new ArrayList<>(2);
    /** The throw completion so far, {@code null} for a normal one. */
    private Object error;
    private boolean needsAwait;
    private boolean hasAwaited;

    public DisposeCapability(Realm realm) {
        this.realm = realm;
    }

    private static final class Resource {
        Object thisValue;
        /** {@code null}: nothing to call, but an {@code await using} awaits. */
        JSObject method;
        Object[] args = Operations.NO_ARGS;
        boolean async;
        /** An async resource with a synchronous method, whose result is not awaited. */
        boolean syncFallback;
    }

    /**
     * AddDisposableResource without a method: asks {@code value} for it.
     *
     * @see <a href="https://tc39.es/proposal-explicit-resource-management/#sec-adddisposableresource">AddDisposableResource</a>
     */
    public void add(Object value, boolean async) {
        Resource r = new Resource();
        r.async = async;
        if (Values.isNullish(value)) {
            if (!async) return;
            r.thisValue = Undefined.INSTANCE;
        } else {
            if (!(value instanceof JSObject o)) throw Errors.typeError("An object is expected with `using` declarations");
            r.thisValue = o;
            if (async) r.method = o.getMethod(JSSymbol.ASYNC_DISPOSE);
            if (r.method == null) {
                r.method = o.getMethod(JSSymbol.DISPOSE);
                r.syncFallback = async;
            }
            if (r.method == null) {
                throw Errors.typeError("Symbol(Symbol.dispose) is not a function");
            }
        }
        resources.add(r);
    }

    /** AddDisposableResource with a method, called with this undefined and {@code args}. */
    public void addMethod(JSObject method, Object[] args, boolean async) {
        Resource r = new Resource();
        r.thisValue = Undefined.INSTANCE;
        r.method = method;
        r.args = args;
        r.async = async;
        resources.add(r);
    }

    /** The resources go to a new capability; this one is left empty. */
    public DisposeCapability move() {
        DisposeCapability c = new DisposeCapability(realm);
        c.resources = resources;
        resources = new ArrayList<>(0);
        return c;
    }

    /** Notes an error: a SuppressedError around the one noted before. */
    public void fail(Object e) {
        if (error == null) {
            error = e;
            return;
        }
        JSError s = Errors.create(realm, Intrinsic.SUPPRESSED_ERROR_PROTOTYPE, "An error was suppressed during disposal");
        s.define("error", e, Shape.HIDDEN);
        s.define("suppressed", error, Shape.HIDDEN);
        error = s;
    }

    /**
     * Disposes of resources, last first, noting errors, until something must be awaited.
     *
     * @return what to await before the next call, or {@code null} when all are disposed of
     * @see <a href="https://tc39.es/proposal-explicit-resource-management/#sec-disposeresources">DisposeResources</a>
     */
    public Object next() {
        while (!resources.isEmpty()) {
            Resource r = resources.get(resources.size() - 1);
            if (!r.async && needsAwait && !hasAwaited) {
                needsAwait = false;
                return Undefined.INSTANCE;
            }
            resources.remove(resources.size() - 1);
            if (r.method == null) {
                needsAwait = true;
                continue;
            }
            Object result;
            try {
                result = r.method.call(r.thisValue, r.args);
            } catch (JSThrow t) {
                if (!r.syncFallback) {
                    fail(t.value);
                    continue;
                }
                JSPromise rejected = JSPromise.create(realm);
                rejected.reject(t.value);
                hasAwaited = true;
                return rejected;
            }
            if (r.async) {
                hasAwaited = true;
                return r.syncFallback ? Undefined.INSTANCE : result;
            }
        }
        if (needsAwait && !hasAwaited) {
            hasAwaited = true;
            return Undefined.INSTANCE;
        }
        return null;
    }

    /** Throws the error noted, if any. */
    public void end() {
        if (error != null) throw new JSThrow(error);
    }
}
