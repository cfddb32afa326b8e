package dev.ramjet.api;

import java.util.List;

/**
 * What a script threw and did not catch, an early error of a program text, or the end of a script by a limit.
 *
 * <p>{@link #getMessage} is the first line as an engine prints it ({@code TypeError: x is not a function}); {@link #frames} are the
 * JavaScript frames. The Java stack trace tells where the host called the script. If a host function threw a Java exception, that is
 * the {@linkplain #getCause cause}.
 */
public final class ScriptException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** One JavaScript frame. Line and column count from 1; 0 where the frame has no source. */
    public record Frame(String function, String source, int line, int column) {
        @Override
        public String toString() {
            String where = source + (line == 0 ? "" : ":" + line + ":" + column);
            return function.isEmpty() ? where : function + " (" + where + ")";
        }
    }

    private final transient Value value;
    private final transient List<Frame> frames;
    private final transient Position position;
    private final boolean syntaxError;
    private final boolean terminated;
    /** What the script threw, for when the host throws this on into a script. */
    transient dev.ramjet.runtime.JSThrow thrown;

    /** Where an error is, with the text of its line. */
    public record Position(String source, int line, int column, int length, String lineText) {}

    ScriptException(String message, Value value, List<Frame> frames, Position position, boolean syntaxError, boolean terminated, Throwable cause) {
        super(message, cause);
        this.value = value;
        this.frames = frames;
        this.position = position;
        this.syntaxError = syntaxError;
        this.terminated = terminated;
    }

    /** Throws {@code value} into the script when a host function throws this. */
    public static ScriptException of(Value value) {
        return value.context.exception(value.raw, null);
    }

    /** The thrown value; null if {@link #isTerminated}. */
    public Value value() {
        return value;
    }

    /** The JavaScript frames, innermost first; empty if the thrown value carries none. */
    public List<Frame> frames() {
        return frames;
    }

    /** Where it happened, or null if unknown. */
    public Position position() {
        return position;
    }

    /** Whether the program text did not parse, so that nothing of it ran. */
    public boolean isSyntaxError() {
        return syntaxError;
    }

    /** Whether a limit or {@link Context#interrupt} ended the script. No handler of the script saw it. */
    public boolean isTerminated() {
        return terminated;
    }
}
