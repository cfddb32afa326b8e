package dev.ramjet.source;

/** What a private name names. */
public enum PrivateKind {
    NONE,
    FIELD,
    METHOD,
    GETTER,
    SETTER,
    /** A getter and a setter of the same name. */
    GETTER_SETTER,
    /** {@code accessor #x}: getter and setter over hidden storage. */
    AUTO_ACCESSOR;

    private static final PrivateKind[] VALUES = values();

    public static PrivateKind of(int ordinal) {
        return VALUES[ordinal];
    }
}
