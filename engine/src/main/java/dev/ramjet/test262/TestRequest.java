package dev.ramjet.test262;

import java.nio.file.Path;
import java.util.List;

/**
 * One test to run in a realm of its own.
 *
 * @param harness   evaluated first, each as a sloppy global script of its own
 * @param test      the test; {@link #text} is its text where that is not the file's
 * @param strict    the text is prefixed by a "use strict" directive
 * @param async     the test reports by printing a line that starts with {@code Test262:AsyncTest}
 * @param parseOnly parse and check early errors, evaluate nothing
 */
public record TestRequest(List<Path> harness, Path test, String text, boolean strict, boolean module, boolean async, boolean parseOnly, boolean canBlock,
        long timeoutMillis) {}
