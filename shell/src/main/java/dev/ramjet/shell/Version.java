package dev.ramjet.shell;

/** What the command calls itself. */
public final class Version {
    public static final String NUMBER = "0.1.0";
    public static final String LINE = "Ramjet " + NUMBER;

    private Version() {
    }
}
