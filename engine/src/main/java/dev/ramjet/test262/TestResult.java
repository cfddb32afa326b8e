package dev.ramjet.test262;

import java.util.ArrayList;
import java.util.List;

/** What came of a {@link TestRequest}. The engine does not judge: whether a throw is a pass is the runner's business. */
public final class TestResult {
    public static final String PASS = "pass", SYNTAX = "syntax", THROW = "throw", TIMEOUT = "timeout";

    public String outcome = PASS;
    /** With a syntax error "parse" or "resolution"; with a throw "runtime" or "harness". */
    public String phase;
    public String errorName;
    public String message;
    /** A Java exception came out of the engine: a defect of ours, with its stack. */
    public Throwable defect;
    public long nanos;
    /** The program was ended for want of memory, its own fault where it had been {@link #started}. */
    boolean outOfMemory, started;
    public final List<String> output = new ArrayList<>();
    private int outputLength;

    static final int OUTPUT_LIMIT = 4 << 20;

    synchronized void print(String line) {
        if (outputLength > OUTPUT_LIMIT) return;
        outputLength += line.length() + 1;
        output.add(line);
    }

    TestResult fail(String outcome, String phase, String errorName, String message) {
        this.outcome = outcome;
        this.phase = phase;
        this.errorName = errorName;
        this.message = message == null ? "" : message.length() > 500 ? message.substring(0, 500) : message;
        return this;
    }

    /** What an asynchronous test has reported, or {@code null}. */
    public synchronized String asyncReport() {
        for (String line : output) if (line.startsWith("Test262:AsyncTest")) return line;
        return null;
    }
}
