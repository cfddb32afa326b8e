package dev.ramjet.runtime;

/** The value {@code null}; Java's {@code null} is never a JavaScript value. */
public final class JSNull {
    public static final JSNull INSTANCE = new JSNull();

    private JSNull() {}

    @Override
    public String toString() {
        return "null";
    }
}
