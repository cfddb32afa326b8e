package dev.ramjet.unicode;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class UnicodeDataTest {
    @Test void identifiersKnowWhatTheJdkKnows() {
        for (int c = 0; c < 0x110000; c++) {
            // Assigned in the JDK's Unicode; a letter since is ours alone. U+2E2F is a letter, but pattern syntax.
            if (Character.getType(c) == Character.UNASSIGNED || c == 0x2e2f) continue;
            boolean start = Character.isUnicodeIdentifierStart(c) || c == '$' || c == '_';
            assertEquals(start, UnicodeData.isIdentifierStart(c), Integer.toHexString(c));
            boolean part = Character.isUnicodeIdentifierPart(c) && !Character.isIdentifierIgnorable(c) || c == '$' || c == 0x200c || c == 0x200d;
            assertEquals(part, UnicodeData.isIdentifierPart(c), Integer.toHexString(c));
        }
    }

    @Test void unicode17() {
        assertTrue(UnicodeData.isIdentifierStart(0x16ea0));
        assertTrue(UnicodeData.hasProperty("sc", "Beria_Erfe"));
        assertEquals(Character.toString(0x16ebb), CaseTables.toLowerCase(Character.toString(0x16ea0)));
        assertEquals(Character.toString(0x16ea0) + "SS", CaseTables.toUpperCase(Character.toString(0x16ebb) + "\u00df"));
    }

    @Test void propertiesByAllTheirNames() {
        for (String name : new String[] {"Lu", "Uppercase_Letter"}) {
            assertTrue(UnicodeData.hasProperty(name, null));
            assertTrue(UnicodeData.hasProperty("gc", name));
            assertTrue(UnicodeData.hasProperty("General_Category", name));
        }
        assertArrayEquals(UnicodeData.property("punct", null), UnicodeData.property("gc", "P"));
        assertArrayEquals(UnicodeData.property("sc", "Qaac"), UnicodeData.property("Script", "Coptic"));
        assertArrayEquals(new int[] {0, 0x7f}, UnicodeData.property("ASCII", null));
        assertNull(UnicodeData.property("lu", null));
        assertNull(UnicodeData.property("gc=Lu", null));
        assertNull(UnicodeData.property("Script", null));
        assertNull(UnicodeData.property("Script", "Hrkt"));
        assertNull(UnicodeData.property("Grapheme_Link", null));
        assertTrue(UnicodeData.contains(UnicodeData.property("Script", "Greek"), 0x3b1));
        assertFalse(UnicodeData.contains(UnicodeData.property("Script", "Greek"), 'a'));
    }

    @Test void emojiSequences() {
        SequenceProperty all = UnicodeData.sequenceProperty("RGI_Emoji");
        assertTrue(java.util.Arrays.asList(all.strings).contains("1\ufe0f\u20e3"));
        assertTrue(UnicodeData.contains(all.characters, 0x1f600));
        assertEquals(12, UnicodeData.sequenceProperty("Emoji_Keycap_Sequence").strings.length);
        assertNull(UnicodeData.sequenceProperty("RGI_Emoji_Nothing"));
        assertNull(UnicodeData.sequenceProperty("Emoji"));
    }

    @Test void caseClasses() {
        assertArrayEquals(new int[] {'K', 'k', 0x212a}, CaseTables.variants('k', true));
        assertArrayEquals(new int[] {'K', 'k'}, CaseTables.variants('K', false));
        assertNull(CaseTables.variants('1', true));
        assertEquals('k', CaseTables.canonicalize(0x212a, true));
        assertEquals('K', CaseTables.canonicalize('k', false));
        assertEquals(0x17f, CaseTables.canonicalize(0x17f, false));
        assertEquals(0xdf, CaseTables.canonicalize(0x1e9e, true));
    }
}
