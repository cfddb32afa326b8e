package dev.ramjet.compiler.codegen;

/**
 * Brings a result that does not fit the result type of the typed entry it should be returned from to the caller, who goes on in the
 * interpreter. Thrown only where code entered through a typed entry was left for the interpreter, so it is rare, and carries no stack trace.
 */
public final class WrongResult extends RuntimeException {
    private static final long serialVersionUID = 1L;
    public final transient Object value;

    public WrongResult(Object value) {
        super(null, null, false, false);
        this.value = value;
    }
}
