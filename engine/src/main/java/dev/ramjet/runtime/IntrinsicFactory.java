package dev.ramjet.runtime;

/** Makes the objects of the standard library; the {@code builtins} package provides it. */
public interface IntrinsicFactory {
    /** Makes {@code intrinsic} for {@code realm}; called once for each, when it is first needed. */
    JSObject create(Intrinsic intrinsic, Realm realm);

    /** Defines the standard global properties on a new realm's global object (lazily made values). */
    void populateGlobal(Realm realm, JSObject global);

    /**
     * A regular expression literal, ready to be made into objects.
     *
     * @return what {@link #createRegExp} takes; depends on no realm and may be kept with the code
     */
    Object compileRegExp(String pattern, String flags);

    /** A new RegExp object from a compiled literal. */
    JSObject createRegExp(Realm realm, Object compiled);
}
