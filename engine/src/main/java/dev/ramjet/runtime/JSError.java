package dev.ramjet.runtime;

/** An object with [[ErrorData]]: its stack is taken when it is made, and laid out as text when first read. */
public final class JSError extends JSObject {
    /** The frames at creation, top first; {@code null} before {@link #captureStack}, or where none are wanted. */
    private StackTrace.Frame[] frames;
    /** What it reports, for the host: the parser's exception; else {@code null}. */
    public Object origin;
    /** Where they were taken: its Error.prepareStackTrace lays them out. */
    private Realm realm;
    /** The text laid out, or what Error.prepareStackTrace made of it; {@code null} before. */
    private Object stack;

    public JSError(JSObject prototype) {
        super(prototype, Shape.ORDINARY);
    }

    @Override
    public String builtinTag() {
        return "Error";
    }

    /** Takes the running frames; those above and including {@code upTo} are left out, if it is one of them. */
    public void captureStack(Agent agent, JSObject upTo) {
        frames = StackTrace.capture(agent, upTo);
        realm = agent.currentRealm;
        stack = null;
    }

    public StackTrace.Frame[] frames() {
        return frames;
    }

    public Realm captureRealm() {
        return realm;
    }

    /** What {@link #setStack} was given, or {@code null}. */
    public Object stack() {
        return stack;
    }

    /** The text of the stack, header, then a line a frame; runs no script code. */
    public Object stackText() {
        return stack != null ? stack : StackTrace.format(Errors.describeThrown(this), frames);
    }

    /** Keeps the stack as laid out. */
    public void setStack(Object value) {
        stack = value;
    }
}
