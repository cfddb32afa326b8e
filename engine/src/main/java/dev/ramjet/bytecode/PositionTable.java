package dev.ramjet.bytecode;

import java.util.Arrays;

/**
 * Maps instruction addresses to source offsets: pairs (pc delta, offset delta), each a variable-length number of 7 bits a byte, the
 * offset delta zigzag-coded. An entry holds from its pc to the next entry's. Decoded only when an error needs a position.
 */
public final class PositionTable {
    private PositionTable() {}

    /** The offset recorded for {@code pc}, or -1. */
    public static int find(byte[] table, int pc) {
        if (table == null) return -1;
        int at = 0, entryPc = 0, offset = 0, found = -1;
        while (at < table.length) {
            int delta = 0, shift = 0, b;
            do {
                b = table[at++];
                delta |= (b & 127) << shift;
                shift += 7;
            } while (b < 0 && at < table.length && shift < 35);
            int move = 0;
            shift = 0;
            if (at >= table.length) break;
            do {
                b = table[at++];
                move |= (b & 127) << shift;
                shift += 7;
            } while (b < 0 && at < table.length && shift < 35);
            entryPc += delta;
            if (entryPc > pc) return found;
            offset += (move >>> 1) ^ -(move & 1);
            found = offset;
        }
        return found;
    }

    /** Writes a table; entries are added in order of pc. */
    public static final class Writer {
        private byte[] bytes = new byte[32];
        private int size, lastPc, lastOffset;

        /** From {@code pc} on, instructions belong to {@code offset}. */
        public void add(int pc, int offset) {
            if (size > 0 && offset == lastOffset) return;
            if (size + 10 > bytes.length) bytes = Arrays.copyOf(bytes, bytes.length * 2);
            put(pc - lastPc);
            int move = offset - lastOffset;
            put((move << 1) ^ (move >> 31));
            lastPc = pc;
            lastOffset = offset;
        }

        private void put(int value) {
            while ((value & ~127) != 0) {
                bytes[size++] = (byte) (value & 127 | 128);
                value >>>= 7;
            }
            bytes[size++] = (byte) value;
        }

        /** The finished table, with every pc {@code shift} lower (entries below 0 count as 0). */
        public byte[] toBytes(int shift) {
            if (shift == 0 || size == 0) return Arrays.copyOf(bytes, size);
            // Only the first delta carries the shift, as the table starts at or behind the dropped words.
            int at = 0, first = 0, bits = 0, b;
            do {
                b = bytes[at++];
                first |= (b & 127) << bits;
                bits += 7;
            } while (b < 0);
            Writer w = new Writer();
            w.put(Math.max(0, first - shift));
            byte[] result = Arrays.copyOf(w.bytes, w.size + size - at);
            System.arraycopy(bytes, at, result, w.size, size - at);
            return result;
        }
    }
}
