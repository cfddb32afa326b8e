package dev.ramjet.conformance;

/** A test file's result: {@code reason} is {@code null} where it passed in every mode that it asks for. */
record Outcome(String path, TestFile file, String reason, long nanos) {
    /** The reason for a test that ran over its time limit. */
    static final String TIMEOUT = "timeout";

    boolean passed() {
        return reason == null;
    }

    boolean timedOut() {
        return reason != null && (reason.equals(TIMEOUT) || reason.endsWith(": " + TIMEOUT));
    }
}
