package dev.ramjet.feedback;

import dev.ramjet.runtime.CompiledCode;

/**
 * The tiering policy as the interpreter sees it. The interpreter counts calls and loop trips; every {@link FeedbackVector#BUDGET} of either
 * it reports here, on the running thread.
 */
public abstract class Tiering {
    /** The function is about to run for the first time. */
    public void prepared(FeedbackVector vector) {}

    /** The function has been called another BUDGET times. */
    public abstract void called(FeedbackVector vector);

    /**
     * A loop has made another BUDGET trips and stands at the target of its back edge.
     *
     * @param frame the interpreter's frame, whose registers are live
     * @param pc    where the loop starts
     * @return compiled code to go on in, or {@code null}
     */
    public abstract CompiledCode looped(FeedbackVector vector, Object frame, int pc);

    /** An activation that was suspended is about to go on at {@code pc}, as often before: compiled code for there, or {@code null}. */
    public abstract CompiledCode resumed(FeedbackVector vector, Object frame, int pc);

    /** Code entered at a loop was left, and the interpreter goes on at {@code pc}: compiled code for there, or {@code null}. */
    public abstract CompiledCode continued(FeedbackVector vector, Object frame, int pc);

    /** Something that compiled code of the function relied on no longer holds. */
    public void invalidated(FeedbackVector vector, int osrPc) {}

    /** Lists the stack with the frames of compiled code, from the interpreter's frame {@code top}; {@code null} while no code is compiled. */
    public StackLister stackLister() {
        return null;
    }

    /** See {@link #stackLister}. */
    public interface StackLister {
        /** At most {@code limit} frames, without those above and including that of {@code upTo}, which may be {@code null}. */
        dev.ramjet.runtime.StackTrace.Frame[] list(Object top, int limit, dev.ramjet.runtime.JSObject upTo);
    }

    /** The regexp package's {@code CompiledMatcher.Compiler}, for {@code Agent.regExpCompiler}. */
    public Object regExpCompiler() {
        return null;
    }
}
