package dev.ramjet.shell;

/** Entry point of the {@code ramjet} command. */
public final class Main {
    private Main() {
    }

    public static void main(String[] args) {
        System.exit(1);
    }
}
