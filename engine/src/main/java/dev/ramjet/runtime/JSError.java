package dev.ramjet.runtime;

/** An object with [[ErrorData]]: its stack is taken when it is made, and laid out as text when first read. */
public final class JSError extends JSObject {
    /** The frames at creation, top first; {@code null} before {@link #captureStack}. */
    private StackTrace.Frame[] frames;
    /** What was assigned to the stack accessor, or the text laid out; {@code null} before. */
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
        stack = null;
    }

    public StackTrace.Frame[] frames() {
        return frames;
    }

    /** The text of the stack: header, then a line a frame. */
    public Object stackText() {
        if (stack == null) stack = StackTrace.format(Errors.describeThrown(this), frames);
        return stack;
    }

    public void setStack(Object value) {
        stack = value;
    }
}
