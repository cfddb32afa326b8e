package dev.ramjet.runtime;

/** What is known of a piece of compiled code while it lives: validity, exits. The compiler extends it with its tables. */
public class CodeState implements Assumption.Dependent {
    public final CallTarget target;
    /** Bytecode offset of the loop header it enters at, or -1. */
    public final int osrPc;
    /** False once an assumption has been invalidated: running activations leave at their next return from a call. */
    public boolean valid = true;
    /** Set when the function no longer enters this code: calls of itself that it makes directly go the general way then. */
    public boolean retired;

    public CodeState(CallTarget target, int osrPc) {
        this.target = target;
        this.osrPc = osrPc;
    }

    /** Arguments of the code's own entry among {@code call0} to {@code call4}; -1: it has none but {@code call}. */
    public int entry = -1;

    @Override
    public void invalidated(Assumption assumption) {
        synchronized (this) {
            if (!valid) return;
            valid = false;
        }
        target.codeInvalidated(this);
    }
}
