package dev.ramjet.conformance;

/** A test file's result: {@code reason} is {@code null} where it passed in every mode that it asks for. */
record Outcome(String path, TestFile file, String reason, long nanos) {
    boolean passed() {
        return reason == null;
    }
}
