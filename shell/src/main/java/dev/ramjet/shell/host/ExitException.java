package dev.ramjet.shell.host;

/** process.exit: unwinds to the shell; an Error, so that it passes through host functions untouched. */
public final class ExitException extends Error {
    private static final long serialVersionUID = 1L;

    public final int code;

    public ExitException(int code) {
        super(null, null, false, false);
        this.code = code;
    }
}
