package dev.ramjet.runtime;

/**
 * An iterator of the library whose intrinsic {@code next} does nothing but {@link #step} and wrap. While {@code next} is
 * that function ({@link Iterators#isDirect}), loops may step it themselves: the result object that {@code next} would
 * make is seen by nobody.
 */
public abstract class BuiltinIterator extends JSObject {
    protected BuiltinIterator(JSObject prototype) {
        super(prototype, Shape.ORDINARY);
    }

    /** The next value, or {@code null} at the end, and from then on. */
    public abstract Object step(Realm realm);
}
