package dev.ramjet.shell;

/** What the command returns to its caller, unless the program chose with {@code process.exit}. */
public final class ExitCode {
    public static final int SUCCESS = 0;
    /** An uncaught error, a syntax error included. */
    public static final int FAILURE = 1;
    /** The command line makes no sense, or a file that it names cannot be used. */
    public static final int USAGE = 2;
    /** A mistake in Ramjet itself. */
    public static final int INTERNAL = 70;
    /** Stopped by Ctrl-C: 128 and the signal's number, as shells say it. */
    public static final int INTERRUPTED = 130;

    private ExitCode() {
    }
}
