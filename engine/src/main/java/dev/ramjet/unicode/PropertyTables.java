package dev.ramjet.unicode;

import java.util.HashMap;

/** The directory of {@code properties.bin}; a property's ranges are decoded when a pattern first names it, and kept. */
final class PropertyTables {
    private static final byte[] BYTES = TableReader.resource("properties.bin");
    /** Name → index of the property. Aliases share an index. */
    private static final HashMap<String, Integer> INDEX = new HashMap<>(2048);
    private static final int[] OFFSETS;
    private static final int[][] DECODED;

    static {
        TableReader reader = new TableReader(BYTES, 0);
        int count = reader.varint();
        OFFSETS = new int[count];
        DECODED = new int[count][];
        int offset = 0;
        for (int i = 0; i < count; i++) {
            for (int names = reader.varint(); names > 0; names--) INDEX.put(reader.string(), i);
            OFFSETS[i] = offset;
            offset += reader.varint();
        }
        for (int i = 0; i < count; i++) OFFSETS[i] += reader.position;
    }

    private PropertyTables() {}

    static boolean has(String key) {
        return INDEX.containsKey(key);
    }

    static int[] ranges(String key) {
        Integer index = INDEX.get(key);
        if (index == null) return null;
        int[] ranges = DECODED[index];
        // A race decodes twice, to equal arrays.
        if (ranges == null) DECODED[index] = ranges = new TableReader(BYTES, OFFSETS[index]).ranges();
        return ranges;
    }
}
