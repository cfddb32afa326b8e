package dev.ramjet.runtime;

import dev.ramjet.bytecode.BytecodeFunction;

/** A JavaScript exception on its way to a handler: carries the thrown value, no Java stack trace. */
public final class JSThrow extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** The thrown value. */
    public final transient Object value;

    /** The {@code throw} that the interpreter executed, or null: by it reports say where something was thrown that has no stack. */
    public transient BytecodeFunction function;
    public transient int pc;

    public JSThrow(Object value) {
        super(null, null, false, false);
        this.value = value;
    }

    /** With the Java exception that host code threw. */
    public JSThrow(Object value, Throwable cause) {
        super(null, cause, false, false);
        this.value = value;
    }

    public JSThrow at(BytecodeFunction function, int pc) {
        this.function = function;
        this.pc = pc;
        return this;
    }

    /** Safe to call anywhere: runs no script code. */
    @Override
    public String getMessage() {
        return Errors.describeThrown(value);
    }
}
