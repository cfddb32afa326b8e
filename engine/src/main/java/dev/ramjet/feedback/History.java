package dev.ramjet.feedback;

import dev.ramjet.runtime.CodeState;
import dev.ramjet.runtime.CompiledCode;
import dev.ramjet.runtime.JSClosure;

import java.util.Arrays;
import java.util.HashMap;

/**
 * What became of a function that ran: where speculation on it failed, how its quick forms and compiled code did. It is apart from the
 * {@link FeedbackVector} so that a function that never runs, as most of a large program's, does without it.
 *
 * <p>The agent's thread writes, the compiler's thread reads: arrays are replaced, never changed.
 */
public final class History {
    private static final int[] NOWHERE = {};

    /** How often a quick form did not fit what came; the forms are made anew at {@link #missLimit}. */
    public int misses;
    public int missLimit;
    /** Where forms of several instructions did not fit. */
    public Object separateSteps;

    /** By how much the vector's invocations were put forward. */
    int skipped;

    /** How often the function was thrown back. */
    public int deoptimizations;
    private int[] failedAt = NOWHERE;
    private boolean hopeless;
    private int[] reachedAt = NOWHERE;
    private boolean assumeReached;
    /** A bit for each parameter, and {@link FeedbackVector#RESULT}, of no one type. */
    private long wide;

    /** Of a generator or async function: how often it was resumed, where last in compiled code, and that code. */
    public int resumptions;
    public int resumePc;
    public CompiledCode resumeCode;

    /** Builtins that were inlined into this function as bytecode, by the offset of the call; they keep their feedback. Data of the compiler. */
    public HashMap<Integer, JSClosure> inlinedBuiltins;
    /** Data of the tiering policy. */
    public Object tierData;
    /** By slot of a construction, the closure that it called. */
    private Object[] constructors;

    History() {}

    void noteFailure(int pc) {
        failedAt = with(failedAt, pc);
    }

    boolean hasFailedAt(int pc) {
        return hopeless || contains(failedAt, pc);
    }

    void noteHopeless() {
        hopeless = true;
    }

    boolean isHopeless() {
        return hopeless;
    }

    void noteReached(int pc) {
        reachedAt = with(reachedAt, pc);
    }

    void assumeReached() {
        assumeReached = true;
    }

    boolean isReachedAt(int pc) {
        return assumeReached || contains(reachedAt, pc);
    }

    int[] failedAt() {
        return failedAt;
    }

    int[] reachedAt() {
        return reachedAt;
    }

    boolean isWide(int i) {
        return (wide >>> i & 1) != 0;
    }

    void noteWide(int i) {
        wide |= 1L << i;
    }

    /** Code of {@code state} is not to be resumed. */
    public void forgetResumed(CodeState state) {
        if (resumeCode != null && resumeCode.state == state) resumeCode = null;
    }

    void noteConstructor(int slot, JSClosure closure, int slots) {
        if (constructors == null) constructors = new Object[slots];
        Object c = constructors[slot];
        if (c == closure || c == FeedbackVector.MEGAMORPHIC) return;
        constructors[slot] = c == null ? closure : FeedbackVector.MEGAMORPHIC;
    }

    JSClosure onlyConstructor(int slot) {
        Object[] all = constructors;
        return all != null && all[slot] instanceof JSClosure c ? c : null;
    }

    private static boolean contains(int[] all, int pc) {
        for (int at : all) if (at == pc) return true;
        return false;
    }

    private static int[] with(int[] all, int pc) {
        if (contains(all, pc)) return all;
        int[] more = Arrays.copyOf(all, all.length + 1);
        more[all.length] = pc;
        return more;
    }
}
