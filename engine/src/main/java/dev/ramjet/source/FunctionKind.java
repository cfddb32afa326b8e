package dev.ramjet.source;

/** What a function is to its callers; generator and async are separate flags. */
public enum FunctionKind {
    /** A function declaration or expression: constructor unless async or generator. */
    NORMAL,
    /** No this, arguments, super or new.target of its own. */
    ARROW,
    /** Has a home object, cannot be constructed. */
    METHOD,
    GETTER,
    SETTER,
    BASE_CONSTRUCTOR,
    DERIVED_CONSTRUCTOR,
    /** Synthetic method that defines a new instance's fields, called with the instance as this. */
    FIELDS_INITIALIZER,
    /** Synthetic method that defines static fields and runs static blocks, called with the class as this. */
    STATIC_INITIALIZER;

    private static final FunctionKind[] VALUES = values();

    public static FunctionKind of(int ordinal) {
        return VALUES[ordinal];
    }

    public boolean isClassConstructor() {
        return this == BASE_CONSTRUCTOR || this == DERIVED_CONSTRUCTOR;
    }

    public boolean isInitializer() {
        return this == FIELDS_INITIALIZER || this == STATIC_INITIALIZER;
    }

    /** {@code super.x} may stand in it. */
    public boolean hasHomeObject() {
        return this != NORMAL && this != ARROW;
    }
}
