package dev.ramjet.runtime;

/** A property value that is made when it is first read: a row of a {@link BuiltinTable}, or an intrinsic. */
public interface LazyValue {
    /** Makes the value for {@code realm}; the reader stores it. */
    Object materialize(Realm realm);
}
