package dev.ramjet.source;

import dev.ramjet.unicode.UnicodeData;

/** Which code points may stand in identifiers and between tokens. Only asked for code points above ASCII. */
public interface UnicodeTables {
    boolean isIdStart(int codePoint);

    boolean isIdContinue(int codePoint);

    /** General category Zs. */
    boolean isSpaceSeparator(int codePoint);

    /** The engine's own tables: those of the current Unicode, whatever the JDK's. */
    UnicodeTables CURRENT = new UnicodeTables() {
        @Override
        public boolean isIdStart(int c) {
            return UnicodeData.isIdentifierStart(c);
        }

        @Override
        public boolean isIdContinue(int c) {
            return UnicodeData.isIdentifierPart(c);
        }

        @Override
        public boolean isSpaceSeparator(int c) {
            return c != 0xfeff && c >= 0x80 && UnicodeData.isWhiteSpace(c);
        }
    };

    /** Old name of {@link #CURRENT}. */
    UnicodeTables JDK = CURRENT;
}
