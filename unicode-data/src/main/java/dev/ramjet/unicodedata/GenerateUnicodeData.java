package dev.ramjet.unicodedata;

import com.ibm.icu.lang.CharacterProperties;
import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import com.ibm.icu.lang.UScript;
import com.ibm.icu.text.UnicodeSet;
import com.ibm.icu.util.ULocale;
import com.ibm.icu.util.VersionInfo;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;

/**
 * Writes the engine's Unicode tables from ICU4J's data, at build time: the engine itself has no dependency.
 *
 * <p>Files, all made of unsigned LEB128 integers ("varint") and read by {@code dev.ramjet.unicode}:
 * <ul>
 * <li>{@code identifiers.bin}: two range lists, ID_Start and ID_Continue.
 * <li>{@code casing.bin}: three mapping lists: simple case folding; the upper-case mapping that regular expressions without
 *     {@code u} compare by; then upper and lower mappings newer than the oldest JDK we run on.
 * <li>{@code properties.bin}: a directory (names, length of the data), then the range lists, of every property that a
 *     {@code \p{…}} escape can name.
 * <li>{@code sequences.bin}: the properties of strings; each a name, a range list and a list of strings. RGI_Emoji is left out:
 *     it is the union of the others, and the engine makes it.
 * </ul>
 * A range list is a count and, for each range, the gap since the end of the range before and the range's length less one.
 * A mapping list is a count and, for each run of neighbours mapped alike: gap, run length less one, stride, zigzag distance.
 */
public final class GenerateUnicodeData {
    /** The Unicode version of the oldest JDK the engine runs on (25): mappings newer than that travel with the engine. */
    private static final VersionInfo JDK_UNICODE = VersionInfo.getInstance(16);

    /** The binary properties of the specification, long name and alias. */
    private static final String[] BINARY = {
        "ASCII_Hex_Digit AHex", "Alphabetic Alpha", "Bidi_Control Bidi_C", "Bidi_Mirrored Bidi_M", "Case_Ignorable CI", "Cased",
        "Changes_When_Casefolded CWCF", "Changes_When_Casemapped CWCM", "Changes_When_Lowercased CWL",
        "Changes_When_NFKC_Casefolded CWKCF", "Changes_When_Titlecased CWT", "Changes_When_Uppercased CWU", "Dash",
        "Default_Ignorable_Code_Point DI", "Deprecated Dep", "Diacritic Dia", "Emoji", "Emoji_Component EComp",
        "Emoji_Modifier EMod", "Emoji_Modifier_Base EBase", "Emoji_Presentation EPres", "Extended_Pictographic ExtPict",
        "Extender Ext", "Grapheme_Base Gr_Base", "Grapheme_Extend Gr_Ext", "Hex_Digit Hex", "IDS_Binary_Operator IDSB",
        "IDS_Trinary_Operator IDST", "ID_Continue IDC", "ID_Start IDS", "Ideographic Ideo", "Join_Control Join_C",
        "Logical_Order_Exception LOE", "Lowercase Lower", "Math", "Noncharacter_Code_Point NChar", "Pattern_Syntax Pat_Syn",
        "Pattern_White_Space Pat_WS", "Quotation_Mark QMark", "Radical", "Regional_Indicator RI", "Sentence_Terminal STerm",
        "Soft_Dotted SD", "Terminal_Punctuation Term", "Unified_Ideograph UIdeo", "Uppercase Upper", "Variation_Selector VS",
        "White_Space space", "XID_Continue XIDC", "XID_Start XIDS",
    };

    private static final String[] SEQUENCES = {
        "Basic_Emoji", "Emoji_Keycap_Sequence", "RGI_Emoji_Modifier_Sequence", "RGI_Emoji_Flag_Sequence",
        "RGI_Emoji_Tag_Sequence", "RGI_Emoji_ZWJ_Sequence",
    };
    private static final int[] SEQUENCE_PROPERTIES = {
        UProperty.BASIC_EMOJI, UProperty.EMOJI_KEYCAP_SEQUENCE, UProperty.RGI_EMOJI_MODIFIER_SEQUENCE, UProperty.RGI_EMOJI_FLAG_SEQUENCE,
        UProperty.RGI_EMOJI_TAG_SEQUENCE, UProperty.RGI_EMOJI_ZWJ_SEQUENCE,
    };

    private GenerateUnicodeData() {}

    public static void main(String[] args) throws IOException {
        Path out = Path.of(args[0]);
        Files.createDirectories(out);
        checkSpaces();
        write(out.resolve("identifiers.bin"), identifiers());
        write(out.resolve("casing.bin"), casing());
        write(out.resolve("properties.bin"), properties());
        write(out.resolve("sequences.bin"), sequences());
    }

    /** White space is written out in {@code UnicodeData}: refuse to build when a new Unicode version changes it. */
    private static void checkSpaces() {
        UnicodeSet expected = new UnicodeSet("[\\u0020\\u00a0\\u1680\\u2000-\\u200a\\u202f\\u205f\\u3000]");
        if (!expected.equals(new UnicodeSet("[\\p{Zs}]"))) throw new IllegalStateException("Zs has changed; see UnicodeData.isWhiteSpace");
    }

    private static byte[] identifiers() {
        Writer w = new Writer();
        w.ranges(binary("ID_Start"));
        w.ranges(binary("ID_Continue"));
        return w.toByteArray();
    }

    private static byte[] casing() {
        Writer w = new Writer();
        int[] fold = new int[0x110000];
        for (int c = 0; c < fold.length; c++) fold[c] = UCharacter.foldCase(c, true);
        w.mapping(fold);
        int[] legacy = new int[0x10000];
        for (int c = 0; c < legacy.length; c++) legacy[c] = legacyCanonical(c);
        w.mapping(legacy);
        int[] upper = new int[0x110000], lower = new int[0x110000];
        for (int c = 0; c < upper.length; c++) {
            upper[c] = newer(c, UCharacter.toUpperCase(c)) ? UCharacter.toUpperCase(c) : c;
            lower[c] = newer(c, UCharacter.toLowerCase(c)) ? UCharacter.toLowerCase(c) : c;
        }
        w.mapping(upper);
        w.mapping(lower);
        return w.toByteArray();
    }

    private static boolean newer(int c, int mapped) {
        return c != mapped && (UCharacter.getAge(c).compareTo(JDK_UNICODE) > 0 || UCharacter.getAge(mapped).compareTo(JDK_UNICODE) > 0);
    }

    /** Canonicalize of the specification for patterns without {@code u} and {@code v}. */
    private static int legacyCanonical(int c) {
        if (c >= 0xd800 && c <= 0xdfff) return c;
        String upper = UCharacter.toUpperCase(ULocale.ROOT, Character.toString(c));
        if (upper.length() != 1) return c;
        char u = upper.charAt(0);
        return c >= 128 && u < 128 ? c : u;
    }

    private static UnicodeSet binary(String name) {
        return CharacterProperties.getBinaryPropertySet(UCharacter.getPropertyEnum(name));
    }

    private static byte[] properties() {
        List<String> names = new ArrayList<>();
        List<UnicodeSet> sets = new ArrayList<>();
        for (String b : BINARY) {
            names.add(b);
            sets.add(binary(b.split(" ")[0]));
        }
        names.add("ASCII");
        sets.add(new UnicodeSet(0, 0x7f));
        names.add("Any");
        sets.add(new UnicodeSet(0, 0x10ffff));
        names.add("Assigned");
        sets.add(new UnicodeSet("[:Cn:]").complement());

        // The groups (L, LC, M …) are values of the mask property only.
        int property = UProperty.GENERAL_CATEGORY_MASK;
        for (String group : new String[] {"L", "LC", "M", "N", "P", "S", "Z", "C"}) {
            int mask = UCharacter.getPropertyValueEnum(property, group);
            names.add(valueNames("gc=", property, mask));
            sets.add(new UnicodeSet().applyIntPropertyValue(property, mask));
        }
        property = UProperty.GENERAL_CATEGORY;
        for (int v = 0; v <= UCharacter.getIntPropertyMaxValue(property); v++) {
            names.add(valueNames("gc=", property, v));
            sets.add(new UnicodeSet().applyIntPropertyValue(property, v));
        }
        property = UProperty.SCRIPT;
        for (int v = 0; v <= UCharacter.getIntPropertyMaxValue(property); v++) {
            UnicodeSet set = new UnicodeSet().applyIntPropertyValue(property, v);
            // ICU knows the codes of scripts that Unicode has not encoded.
            if (set.isEmpty()) continue;
            names.add(valueNames("sc=", property, v));
            sets.add(set);
            names.add(valueNames("scx=", property, v));
            sets.add(v == UScript.UNKNOWN ? set : new UnicodeSet().applyIntPropertyValue(UProperty.SCRIPT_EXTENSIONS, v));
        }

        Writer directory = new Writer();
        Writer data = new Writer();
        directory.varint(names.size());
        for (int i = 0; i < names.size(); i++) {
            String[] aliases = names.get(i).split(" ");
            directory.varint(aliases.length);
            for (String alias : aliases) directory.string(alias);
            Writer ranges = new Writer();
            ranges.ranges(sets.get(i));
            directory.varint(ranges.size());
            data.writeBytes(ranges.toByteArray());
        }
        directory.writeBytes(data.toByteArray());
        return directory.toByteArray();
    }

    private static String valueNames(String prefix, int property, int value) {
        TreeSet<String> all = new TreeSet<>();
        for (int choice = 0; choice < 8; choice++) {
            try {
                String name = UCharacter.getPropertyValueName(property, value, choice);
                if (name != null) all.add(prefix + name);
            } catch (IllegalArgumentException e) {
                // That is how ICU says that there is no further alias; the short name (choice 0) alone may be missing before others.
                if (choice > 1) break;
            }
        }
        return String.join(" ", all);
    }

    private static byte[] sequences() {
        Writer w = new Writer();
        w.varint(SEQUENCES.length);
        for (int i = 0; i < SEQUENCES.length; i++) {
            UnicodeSet set = CharacterProperties.getBinaryPropertySet(SEQUENCE_PROPERTIES[i]);
            Writer body = new Writer();
            UnicodeSet characters = new UnicodeSet(set);
            characters.removeAllStrings();
            body.ranges(characters);
            List<String> strings = new ArrayList<>(set.strings());
            body.varint(strings.size());
            for (String s : strings) {
                int[] points = s.codePoints().toArray();
                body.varint(points.length);
                for (int c : points) body.varint(c);
            }
            w.string(SEQUENCES[i]);
            w.varint(body.size());
            w.writeBytes(body.toByteArray());
        }
        return w.toByteArray();
    }

    /** Leaves an equal file alone, so that nothing downstream looks out of date. */
    private static void write(Path file, byte[] bytes) throws IOException {
        if (Files.exists(file) && Arrays.equals(Files.readAllBytes(file), bytes)) return;
        Files.write(file, bytes);
    }

    private static final class Writer extends ByteArrayOutputStream {
        void varint(int n) {
            while ((n & ~0x7f) != 0) {
                write(n & 0x7f | 0x80);
                n >>>= 7;
            }
            write(n);
        }

        void string(String s) {
            byte[] b = s.getBytes(StandardCharsets.US_ASCII);
            varint(b.length);
            writeBytes(b);
        }

        void ranges(UnicodeSet set) {
            varint(set.getRangeCount());
            int next = 0;
            for (int i = 0; i < set.getRangeCount(); i++) {
                int start = set.getRangeStart(i), end = set.getRangeEnd(i);
                varint(start - next);
                varint(end - start);
                next = end + 1;
            }
        }

        /** Entries of the map that are not identities, as runs with one distance and stride 1 or 2 (as alternating cases have). */
        void mapping(int[] map) {
            Writer runs = new Writer();
            int count = 0, next = 0;
            for (int c = 0; c < map.length; ) {
                if (map[c] == c) {
                    c++;
                    continue;
                }
                int distance = map[c] - c, best = 1, stride = 1;
                for (int s = 1; s <= 2; s++) {
                    int n = 1;
                    while (c + n * s < map.length && map[c + n * s] - (c + n * s) == distance && (s == 1 || map[c + n * s - 1] == c + n * s - 1)) n++;
                    if (n > best) {
                        best = n;
                        stride = s;
                    }
                }
                runs.varint(c - next);
                runs.varint(best - 1);
                runs.varint(stride);
                runs.varint(distance << 1 ^ distance >> 31);
                next = c + (best - 1) * stride + 1;
                c = next;
                count++;
            }
            varint(count);
            writeBytes(runs.toByteArray());
        }
    }
}
