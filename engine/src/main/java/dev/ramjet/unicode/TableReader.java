package dev.ramjet.unicode;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Reads the resources that {@code GenerateUnicodeData} wrote; see there for the format. */
final class TableReader {
    private final byte[] bytes;
    int position;

    TableReader(byte[] bytes, int position) {
        this.bytes = bytes;
        this.position = position;
    }

    /** The bytes of a generated resource. Its absence is a broken build, not a condition to recover from. */
    static byte[] resource(String name) {
        try (InputStream in = TableReader.class.getResourceAsStream(name)) {
            if (in == null) throw new IllegalStateException("Unicode table " + name + " is missing from the build");
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    int varint() {
        int result = 0;
        for (int shift = 0; ; shift += 7) {
            int b = bytes[position++];
            result |= (b & 0x7f) << shift;
            if (b >= 0) return result;
        }
    }

    String string() {
        int length = varint();
        position += length;
        return new String(bytes, position - length, length, StandardCharsets.ISO_8859_1);
    }

    /** Sorted pairs of first and last code point. */
    int[] ranges() {
        int[] ranges = new int[2 * varint()];
        int next = 0;
        for (int i = 0; i < ranges.length; i += 2) {
            int start = next + varint();
            int end = start + varint();
            ranges[i] = start;
            ranges[i + 1] = end;
            next = end + 1;
        }
        return ranges;
    }

    /** Two rows: code points in ascending order, and what each is mapped to. */
    int[][] mapping() {
        int runs = varint();
        int start = position, total = 0;
        for (int i = 0; i < runs; i++) {
            varint();
            total += varint() + 1;
            varint();
            varint();
        }
        position = start;
        int[] from = new int[total], to = new int[total];
        int n = 0, next = 0;
        for (int i = 0; i < runs; i++) {
            int c = next + varint();
            int length = varint() + 1, stride = varint(), zigzag = varint();
            int distance = zigzag >>> 1 ^ -(zigzag & 1);
            for (int j = 0; j < length; j++, c += stride) {
                from[n] = c;
                to[n++] = c + distance;
            }
            next = c - stride + 1;
        }
        return new int[][] {from, to};
    }
}
