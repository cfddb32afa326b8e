package dev.ramjet.regexp;

/** Backtracking needed more memory than a match may take. The caller makes a RangeError of it. */
public final class RegExpStackOverflowException extends RuntimeException {
    private static final long serialVersionUID = 1;

    RegExpStackOverflowException() {
        super("Maximum regular expression backtrack stack size exceeded", null, false, false);
    }
}
