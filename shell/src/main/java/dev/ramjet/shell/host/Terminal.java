package dev.ramjet.shell.host;

/** What is known of the terminal without asking it. */
public final class Terminal {
    private Terminal() {}

    private static final boolean OUTPUT = System.console() != null && System.console().isTerminal();

    /** Whether standard input and output are a terminal. */
    public static boolean isOutputTerminal() {
        return OUTPUT;
    }
}
