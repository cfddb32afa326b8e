package dev.ramjet.unicode;

/**
 * What the engine knows of Unicode characters, independent of the version that the JDK has: identifiers, white space, and the sets
 * behind {@code \p{…}}. Case is in {@link CaseTables}.
 *
 * <p>The tables are generated from ICU4J by the build (module {@code unicode-data}) and read when first needed; nothing here loads
 * a table for a character of ASCII or Latin-1.
 *
 * <p>Sets are {@code int[]} of sorted, disjoint pairs: first code point, last code point. Callers must not change them.
 */
public final class UnicodeData {
    private UnicodeData() {}

    /** IdentifierStartChar: ID_Start, {@code $} and {@code _}. */
    public static boolean isIdentifierStart(int c) {
        if (c < 0x80) return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c == '$' || c == '_';
        if (c < 0x100) return isLatin1Letter(c);
        return contains(Identifiers.START, c);
    }

    /** IdentifierPartChar: ID_Continue, {@code $}, and the zero-width joiner and non-joiner. */
    public static boolean isIdentifierPart(int c) {
        if (c < 0x80) return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '$' || c == '_';
        if (c < 0x100) return isLatin1Letter(c) || c == 0xb7;
        return c == 0x200c || c == 0x200d || contains(Identifiers.PART, c);
    }

    private static boolean isLatin1Letter(int c) {
        return c >= 0xc0 ? c != 0xd7 && c != 0xf7 : c == 0xaa || c == 0xb5 || c == 0xba;
    }

    /** WhiteSpace of the lexical grammar: TAB, VT, FF, ZWNBSP and the category Zs. Line terminators are apart. */
    public static boolean isWhiteSpace(int c) {
        if (c < 0x80) return c == ' ' || c == '\t' || c == 0x0b || c == 0x0c;
        if (c < 0x1680) return c == 0xa0;
        return c >= 0x2000 && c <= 0x200a || c == 0x3000 || c == 0xfeff || c == 0x202f || c == 0x205f || c == 0x1680;
    }

    /** LineTerminator: LF, CR, LS, PS. */
    public static boolean isLineTerminator(int c) {
        return c == '\n' || c == '\r' || c == 0x2028 || c == 0x2029;
    }

    /**
     * The set that {@code \p{name}} or {@code \p{name=value}} means, or null when the specification has no such property or value.
     * Names match exactly, as the specification wants.
     *
     * @param value null for the form without {@code =}
     */
    public static int[] property(String name, String value) {
        String key = propertyKey(name, value);
        return key == null ? null : PropertyTables.ranges(key);
    }

    /** Whether {@link #property} would find a set: decodes none. */
    public static boolean hasProperty(String name, String value) {
        String key = propertyKey(name, value);
        return key != null && PropertyTables.has(key);
    }

    private static String propertyKey(String name, String value) {
        if (value == null) {
            // Keys with "=" are ours; a lone name is a binary property or a general category.
            if (name.indexOf('=') >= 0) return null;
            return PropertyTables.has(name) ? name : "gc=" + name;
        }
        switch (name) {
            case "General_Category": case "gc": return "gc=" + value;
            case "Script": case "sc": return "sc=" + value;
            case "Script_Extensions": case "scx": return "scx=" + value;
            default: return null;
        }
    }

    /** The property of strings of that name (RGI_Emoji and its kin), or null when there is none. */
    public static SequenceProperty sequenceProperty(String name) {
        return SequenceProperty.named(name);
    }

    /** Whether sorted pairs contain a code point. */
    public static boolean contains(int[] ranges, int c) {
        int low = 0, high = (ranges.length >> 1) - 1;
        while (low <= high) {
            int middle = low + high >>> 1;
            if (c < ranges[2 * middle]) high = middle - 1;
            else if (c > ranges[2 * middle + 1]) low = middle + 1;
            else return true;
        }
        return false;
    }

    /** Holder: loaded with the first identifier beyond Latin-1. */
    private static final class Identifiers {
        static final int[] START, PART;

        static {
            TableReader reader = new TableReader(TableReader.resource("identifiers.bin"), 0);
            START = reader.ranges();
            PART = reader.ranges();
        }
    }
}
