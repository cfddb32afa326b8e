package dev.ramjet.test262;

/** Ways to run everything that bring to light what the usual one rarely meets. To be chosen before the engine's classes are loaded. */
public final class TestModes {
    /** The N of {@code --deopt-every-guard} without one. */
    public static final int DEFAULT_GUARDS = 5;

    private TestModes() {}

    /**
     * Functions are compiled on the running thread, every second one before its first call, the others as soon as they have feedback.
     *
     * @param deoptEveryGuard each guard fails once, on one of its first so many passes; 0: guards fail when they have to
     */
    public static void compileAtFirstCall(int deoptEveryGuard) {
        set("ramjet.budget", "2");
        set("ramjet.compileNow", "true");
        set("ramjet.compileAtFirstCall", "true");
        set("ramjet.deoptEveryGuard", Integer.toString(deoptEveryGuard));
    }

    // What the command line of the JVM says goes first.
    private static void set(String property, String value) {
        if (System.getProperty(property) == null) System.setProperty(property, value);
    }

    /** The N of {@code --deopt-every-guard[=N]}, or 0 where {@code arg} is something else; IllegalArgumentException for a bad N. */
    public static int guards(String arg) {
        if (arg.equals("--deopt-every-guard")) return DEFAULT_GUARDS;
        if (!arg.startsWith("--deopt-every-guard=")) return 0;
        int n = Integer.parseInt(arg.substring(20));
        if (n < 1 || n > 100) throw new IllegalArgumentException("--deopt-every-guard wants a number from 1 to 100");
        return n;
    }
}
