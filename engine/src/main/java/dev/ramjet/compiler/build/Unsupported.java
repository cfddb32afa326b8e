package dev.ramjet.compiler.build;

/** The function uses something that compiled code does not do: it stays in the interpreter. */
public final class Unsupported extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Unsupported(String what) {
        super(what, null, false, false);
    }

    /** Even without inlining the method is longer than HotSpot compiles. */
    public static Unsupported tooLarge() {
        return new Unsupported("too large");
    }
}
