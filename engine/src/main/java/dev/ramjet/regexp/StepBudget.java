package dev.ramjet.regexp;

/**
 * How limits and interrupts reach a running match. The matcher counts backtracks and loop turns, and reports about every
 * {@link #INTERVAL} of them (some tenths of a millisecond).
 */
public interface StepBudget {
    int INTERVAL = 1 << 16;

    /** Called from a running match; an exception thrown here ends the match and reaches its caller. */
    void spend(int steps);
}
