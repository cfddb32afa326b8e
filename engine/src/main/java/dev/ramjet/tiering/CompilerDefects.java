package dev.ramjet.tiering;

import java.util.Map;
import java.util.TreeMap;

/**
 * Java exceptions that came out of the compiler, and functions that failed however they were compiled: each cost a function its compiled code, and
 * nothing else, so somebody has to count them.
 */
public final class CompilerDefects {
    private static final Map<String, Integer> COUNTS = new TreeMap<>();

    private CompilerDefects() {}

    static synchronized void note(Throwable t, String function) {
        StringBuilder b = new StringBuilder(String.valueOf(t).split("\n", 2)[0]);
        StackTraceElement[] frames = t.getStackTrace();
        for (int i = 0; i < Math.min(8, frames.length); i++) b.append(" < ").append(frames[i].getFileName()).append(':').append(frames[i].getLineNumber());
        String key = b.toString();
        String known = null;
        for (String k : COUNTS.keySet()) if (k.startsWith(key)) known = k;
        COUNTS.merge(known != null ? known : key + " in " + function, 1, Integer::sum);
    }

    /** Code that does not speculate should not be left for failures either. */
    static synchronized void noteLeft(String function, String reason) {
        COUNTS.merge("left too often, " + reason + ", in " + function, 1, Integer::sum);
    }

    /** How often which came, with the function where it was met first. */
    public static synchronized Map<String, Integer> counts() {
        return new TreeMap<>(COUNTS);
    }
}
