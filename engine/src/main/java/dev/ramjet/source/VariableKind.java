package dev.ramjet.source;

/** How a name came to be declared; pseudo names ({@code this} …) are variables too, so that closures and eval find them alike. */
public enum VariableKind {
    VAR,
    /** A function declaration at the top level of a script, module, function or static block, or in a sloppy block. */
    FUNCTION,
    PARAMETER,
    LET,
    CONST,
    USING,
    AWAIT_USING,
    CLASS,
    /** Parameter of a catch clause. */
    CATCH,
    /** Immutable, live view of another module's binding; a namespace import is one too. */
    IMPORT,
    /** A named function expression's own name: assignment throws in strict code and is ignored in sloppy code. */
    FUNCTION_NAME,
    /** A class's name inside the class: constant. */
    CLASS_NAME,
    /** {@code this}; needs a TDZ check only in derived constructors. */
    THIS,
    /** {@code new.target}. */
    NEW_TARGET,
    /** The arguments object. */
    ARGUMENTS,
    /** [[HomeObject]] of the running method, for super properties. */
    HOME_OBJECT,
    /** The running function object, for super calls. */
    ACTIVE_FUNCTION,
    /** A class's private name, spelled with its #. */
    PRIVATE_NAME,
    /** Storage the parser asks for, such as a computed field key. Cannot be named by programs. */
    SYNTHETIC;

    private static final VariableKind[] VALUES = values();

    public static VariableKind of(int ordinal) {
        return VALUES[ordinal];
    }

    /** A let, const, using or class: dead until initialised, never a redeclaration. */
    public boolean isLexical() {
        return this == LET || this == CONST || this == USING || this == AWAIT_USING || this == CLASS || this == CLASS_NAME;
    }

    /** Assignment after initialisation throws a TypeError (a {@link #FUNCTION_NAME} only in strict code). */
    public boolean isConstant() {
        return this == CONST || this == USING || this == AWAIT_USING || this == IMPORT || this == CLASS_NAME
                || this == FUNCTION_NAME;
    }
}
