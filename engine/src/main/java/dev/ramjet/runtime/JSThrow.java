package dev.ramjet.runtime;

/** A JavaScript exception on its way to a handler: carries the thrown value, no Java stack trace. */
public final class JSThrow extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** The thrown value. */
    public final transient Object value;

    public JSThrow(Object value) {
        super(null, null, false, false);
        this.value = value;
    }

    /** With the Java exception that host code threw. */
    public JSThrow(Object value, Throwable cause) {
        super(null, cause, false, false);
        this.value = value;
    }

    /** Safe to call anywhere: runs no script code. */
    @Override
    public String getMessage() {
        return Errors.describeThrown(value);
    }
}
