package dev.ramjet.runtime;

/**
 * The pair of functions of an accessor property; either may be {@link Undefined#INSTANCE}. Stored where a data property
 * has its value; immutable but for lazily made builtin functions.
 */
public final class Accessor {
    private Object getter;
    private Object setter;

    public Accessor(Object getter, Object setter) {
        this.getter = getter;
        this.setter = setter;
    }

    /** A function or undefined. */
    public Object getter(Realm realm) {
        if (getter instanceof LazyValue l) getter = l.materialize(realm);
        return getter;
    }

    public Object setter(Realm realm) {
        if (setter instanceof LazyValue l) setter = l.materialize(realm);
        return setter;
    }

    /** Where no half can be lazy any more. */
    public Object getter() {
        return getter;
    }

    public Object setter() {
        return setter;
    }

    public boolean isLazy() {
        return getter instanceof LazyValue || setter instanceof LazyValue;
    }
}
