package dev.ramjet.api;

/** Numbers as JavaScript writes them. */
public final class Numbers {
    private Numbers() {}

    /** Number::toString in base 10: the shortest digits that read back as {@code d}. */
    public static String toString(double d) {
        return dev.ramjet.runtime.Conversions.numberToString(d);
    }
}
