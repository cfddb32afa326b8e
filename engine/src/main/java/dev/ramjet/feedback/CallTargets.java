package dev.ramjet.feedback;

/**
 * The cache of call sites. Monomorphic: the {@link dev.ramjet.runtime.CallTarget} of the closures that were called, or the callee itself where it
 * is no closure (builtins, bound functions); polymorphic: an instance of this class, with counts; then megamorphic. The slot's bits
 * count all calls of the site.
 */
public final class CallTargets {
    public final Object[] targets = new Object[FeedbackVector.POLYMORPHIC];
    /** Calls of each target since the site became polymorphic. */
    public final int[] counts = new int[FeedbackVector.POLYMORPHIC];
    public int size;

    /** Notes a target that is not the one the monomorphic cache holds. */
    public static void record(FeedbackVector v, int slot, Object target) {
        if (IcTrace.on) {
            Object before = v.caches[slot];
            note(v, slot, target);
            IcTrace.changed(v, slot, before);
            return;
        }
        note(v, slot, target);
    }

    private static void note(FeedbackVector v, int slot, Object target) {
        Object c = v.caches[slot];
        if (c == null) {
            v.caches[slot] = target;
            return;
        }
        if (c == target || c == FeedbackVector.MEGAMORPHIC) return;
        CallTargets t;
        if (c instanceof CallTargets have) {
            t = have;
        } else {
            t = new CallTargets();
            t.targets[0] = c;
            t.size = 1;
            v.caches[slot] = t;
        }
        for (int i = 0; i < t.size; i++) {
            if (t.targets[i] == target) {
                t.counts[i]++;
                return;
            }
        }
        if (t.size == FeedbackVector.POLYMORPHIC) {
            v.caches[slot] = FeedbackVector.MEGAMORPHIC;
            return;
        }
        t.targets[t.size] = target;
        t.counts[t.size++] = 1;
    }
}
