package dev.ramjet.source;

/** What opened a scope. */
public enum ScopeKind {
    /** Top level of a script: lexical names live in the realm, variables and functions on the global object. */
    SCRIPT,
    MODULE,
    /** Code of a direct or indirect eval. Strict: holds its own variables; sloppy: lexical names only. */
    EVAL,
    /** Parameters of a function and, unless parameter expressions ask for a {@link #VAR_BODY}, its body's names too. */
    FUNCTION,
    /** Body of a function with parameter expressions: its variables are apart from the parameters. */
    VAR_BODY,
    /** Holds nothing but a named function expression's own name. */
    FUNCTION_NAME,
    BLOCK,
    /** Head of a for, for-in or for-of statement. */
    LOOP,
    SWITCH,
    CATCH,
    /** Inner name of a class, its private names and stored computed keys. Always strict. */
    CLASS,
    /** Body of a {@code static { }} block: has its own variables inside the static initialiser function. */
    STATIC_BLOCK,
    /** Body of a with statement. Slot 1 of its environment is the object. */
    WITH;

    private static final ScopeKind[] VALUES = values();

    public static ScopeKind of(int ordinal) {
        return VALUES[ordinal];
    }
}
