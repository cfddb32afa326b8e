package dev.ramjet.runtime;

/**
 * Ends the script from outside: a limit was reached, or the host asked for it. No JavaScript handler sees it, neither
 * catch nor finally.
 */
public final class Termination extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public Termination(String message) {
        super(message, null, false, false);
    }
}
