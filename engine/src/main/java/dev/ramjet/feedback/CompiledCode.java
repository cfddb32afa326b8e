package dev.ramjet.feedback;

import dev.ramjet.runtime.JSClosure;

/** Machine code of one function (or of one loop of it), made by the compiler; the interpreter enters it here. */
public abstract class CompiledCode {
    /** Whether the interpreter may still enter it; cleared when an assumption it stands on breaks. */
    public volatile boolean valid = true;

    /** Runs a call; {@code newTarget} is {@code null} in plain calls. {@code args} are the actual arguments. */
    public abstract Object call(JSClosure closure, Object newTarget, Object thisValue, Object[] args);

    /** Goes on from a loop header (code compiled for on-stack replacement), to the end of the function. */
    public Object resume(Object frame) {
        throw new UnsupportedOperationException();
    }
}
