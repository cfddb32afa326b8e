package dev.ramjet.interpreter;

import dev.ramjet.feedback.FeedbackVector;
import dev.ramjet.runtime.JSClosure;

/**
 * One activation of a function: its registers and where it stands. Frames are linked to their callers, so the chain from
 * {@link Interpreter#top} is the JavaScript stack; a generator's frame leaves the chain when it suspends and joins it again at the place
 * that resumes it.
 *
 * <p>{@link #pc} is up to date whenever anything outside the interpreter's loop runs: that is what handlers are found by and stack traces show.
 */
public final class InterpreterFrame {
    /** The caller, as far as the interpreter knows it. */
    public InterpreterFrame parent;
    public final JSClosure closure;
    public final FeedbackVector vector;
    public final Object[] regs;
    public int pc;
    /** Frames below, for the limit on recursion. */
    public int depth;
    /** new.target in a construction, else {@code null}. */
    public Object newTarget;
    /** The actual arguments, where the function needs the list. */
    public Object[] args;
    /** The {@link Generator}, {@link AsyncGenerator} or {@link AsyncActivation} that this activation is; else {@code null}. */
    public Object activation;
    /** What an instruction outside the main loop returns from the function with. */
    Object result;
    /** For who lists the stack: {@link #PARTIAL}, {@link #WAITING}, or 0 for a frame that the loop runs. */
    public byte role;

    /** One instruction of compiled code; the function's activation is the compiled one. */
    public static final byte PARTIAL = 1;
    /** Rebuilt at an exit of compiled code, while a function that was inlined into it is finished; its pc is behind the call. */
    public static final byte WAITING = 2;

    InterpreterFrame(InterpreterFrame parent, JSClosure closure, FeedbackVector vector, Object[] regs) {
        this.parent = parent;
        this.closure = closure;
        this.vector = vector;
        this.regs = regs;
        this.depth = parent == null ? 0 : parent.depth + 1;
    }
}
