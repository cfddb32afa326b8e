package dev.ramjet.source;

import java.util.Arrays;

/** Offsets of line starts. Line terminators are LF, CR, CRLF, U+2028 and U+2029, as in ECMAScript. */
public final class LineTable {
    private final String text;
    private final int[] starts;

    public LineTable(String text) {
        this.text = text;
        int[] table = new int[64];
        int count = 1;
        int length = text.length();
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            if (c > '\r' && c < '\u2028') continue;
            if (c == '\r') {
                if (i + 1 < length && text.charAt(i + 1) == '\n') i++;
            } else if (c != '\n' && c != '\u2028' && c != '\u2029') {
                continue;
            }
            if (count == table.length) table = Arrays.copyOf(table, count * 2);
            table[count++] = i + 1;
        }
        starts = Arrays.copyOf(table, count);
    }

    public int lineCount() {
        return starts.length;
    }

    /** Index (from 0) of the line that holds {@code offset}. */
    public int lineIndex(int offset) {
        int i = Arrays.binarySearch(starts, offset);
        return i >= 0 ? i : Math.max(0, -i - 2);
    }

    public int lineStart(int index) {
        return starts[index];
    }

    /** End of the line, before its terminator. */
    public int lineEnd(int index) {
        int end = index + 1 < starts.length ? starts[index + 1] : text.length();
        int start = starts[index];
        if (index + 1 < starts.length) {
            char last = text.charAt(end - 1);
            end--;
            if (last == '\n' && end > start && text.charAt(end - 1) == '\r') end--;
        }
        return end;
    }
}
