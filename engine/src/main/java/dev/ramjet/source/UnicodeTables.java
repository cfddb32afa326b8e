package dev.ramjet.source;

/** Which code points may stand in identifiers and between tokens. Only asked for code points above ASCII. */
public interface UnicodeTables {
    boolean isIdStart(int codePoint);

    boolean isIdContinue(int codePoint);

    /** General category Zs. */
    boolean isSpaceSeparator(int codePoint);

    /** The running JDK's tables. */
    UnicodeTables JDK = new UnicodeTables() {
        @Override
        public boolean isIdStart(int c) {
            return Character.isUnicodeIdentifierStart(c) && c != 0x2E2F;
        }

        @Override
        public boolean isIdContinue(int c) {
            return Character.isUnicodeIdentifierPart(c) && !Character.isIdentifierIgnorable(c) && c != 0x2E2F
                    || c == 0x200C || c == 0x200D;
        }

        @Override
        public boolean isSpaceSeparator(int c) {
            return Character.getType(c) == Character.SPACE_SEPARATOR;
        }
    };
}
