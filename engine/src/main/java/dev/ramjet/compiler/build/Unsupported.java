package dev.ramjet.compiler.build;

/** The function uses something that compiled code does not do: it stays in the interpreter. */
public final class Unsupported extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private static final String TOO_LARGE = "too large";

    /** It could be compiled if it were shorter. */
    public final boolean isTooLarge;

    /** The world has changed while the graph was built: worth another try. */
    public final boolean isPassing;

    Unsupported(String what) {
        this(what, false);
    }

    private Unsupported(String what, boolean isPassing) {
        super(what, null, false, false);
        isTooLarge = what == TOO_LARGE;
        this.isPassing = isPassing;
    }

    static Unsupported passing(String what) {
        return new Unsupported(what, true);
    }

    /** Its closure has to be known while it runs. */
    public static Unsupported mayBeCaller() {
        return new Unsupported("may be asked for as a caller");
    }

    /** Even without inlining the method is longer than HotSpot compiles. */
    public static Unsupported tooLarge() {
        return new Unsupported(TOO_LARGE);
    }
}
