package dev.ramjet.bytecode;

import java.util.Arrays;

/**
 * A protected range under construction. It may have gaps: code that leaves the region early (closing iterators on the way out of a
 * loop, say) is emitted in the middle of it but must not be protected by it.
 */
public final class HandlerRegion {
    final Label handler;
    final int register;
    /** Pairs (start, end). */
    int[] segments = new int[4];
    int count;
    /** Start of the open segment, -1 in a gap. */
    int open = -1;

    HandlerRegion(Label handler, int register) {
        this.handler = handler;
        this.register = register;
    }

    /** Whether code emitted now is protected. */
    public boolean isOpen() {
        return open >= 0;
    }

    void addSegment(int start, int end) {
        if (start >= end) return;
        if (count == segments.length) segments = Arrays.copyOf(segments, count * 2);
        segments[count++] = start;
        segments[count++] = end;
    }
}
