package dev.ramjet.runtime;

import java.lang.ref.WeakReference;

/**
 * A WeakRef object.
 *
 * @see <a href="https://tc39.es/ecma262/#sec-weak-ref-objects">WeakRef Objects</a>
 */
public final class JSWeakRef extends JSObject {
    private final WeakReference<Object> target;

    public JSWeakRef(JSObject prototype, Object target) {
        super(prototype, Shape.ORDINARY);
        this.target = new WeakReference<>(target);
        Agent.current().keepDuringJob(target);
    }

    /** WeakRefDeref: the target, which then lives to the end of the job, or undefined. */
    public Object deref() {
        Object t = target.get();
        if (t == null) return Undefined.INSTANCE;
        Agent.current().keepDuringJob(t);
        return t;
    }
}
