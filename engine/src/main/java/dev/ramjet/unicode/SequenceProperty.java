package dev.ramjet.unicode;

import java.util.HashMap;

/** A property of strings: the single characters and the longer strings that have it. */
public final class SequenceProperty {
    /** Sorted pairs: the strings of one code point. */
    public final int[] characters;
    /** The strings of several code points. */
    public final String[] strings;

    private SequenceProperty(int[] characters, String[] strings) {
        this.characters = characters;
        this.strings = strings;
    }

    static SequenceProperty named(String name) {
        // Keeps the table of thousands of emoji out of memory for names that cannot be in it.
        if (!name.startsWith("RGI_Emoji") && !name.startsWith("Basic_Emoji") && !name.startsWith("Emoji_Keycap")) return null;
        return Tables.BY_NAME.get(name);
    }

    private static final class Tables {
        static final HashMap<String, SequenceProperty> BY_NAME = new HashMap<>();

        static {
            TableReader reader = new TableReader(TableReader.resource("sequences.bin"), 0);
            int total = 0;
            StringBuilder b = new StringBuilder();
            SequenceProperty basic = null;
            for (int n = reader.varint(); n > 0; n--) {
                String name = reader.string();
                // The length, for readers that skip.
                reader.varint();
                int[] characters = reader.ranges();
                String[] strings = new String[reader.varint()];
                for (int i = 0; i < strings.length; i++) {
                    b.setLength(0);
                    for (int length = reader.varint(); length > 0; length--) b.appendCodePoint(reader.varint());
                    strings[i] = b.toString();
                }
                total += strings.length;
                SequenceProperty property = new SequenceProperty(characters, strings);
                if (name.equals("Basic_Emoji")) basic = property;
                BY_NAME.put(name, property);
            }
            // RGI_Emoji is by definition the union of the others, of which only Basic_Emoji has single characters.
            String[] all = new String[total];
            int at = 0;
            for (SequenceProperty property : BY_NAME.values()) {
                System.arraycopy(property.strings, 0, all, at, property.strings.length);
                at += property.strings.length;
            }
            BY_NAME.put("RGI_Emoji", new SequenceProperty(basic.characters, all));
        }
    }
}
