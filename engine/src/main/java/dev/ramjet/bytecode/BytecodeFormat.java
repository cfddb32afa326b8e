package dev.ramjet.bytecode;

/**
 * The format of stored bytecode (.rjc), shared by {@link Serializer} and {@link Deserializer}.
 *
 * <pre>
 * magic "RJC\0" · format version (int) · build id of the engine (string) · length and CRC-32 of the body · body
 * </pre>
 * Numbers in the body are variable-length, 7 bits a byte; signed ones zigzag-coded; doubles 8 bytes. Strings are a flag (0: Latin-1, 1: UTF-16)
 * and their code units; each distinct string is written once, in a table at the start of the body.
 *
 * <p>The build id is a hash of the opcode and runtime function tables, so that a file whose instructions would mean something else is refused,
 * whatever its version number says.
 */
public final class BytecodeFormat {
    private BytecodeFormat() {}

    static final int MAGIC = 'R' << 24 | 'J' << 16 | 'C' << 8;
    static final int VERSION = 5;

    // tags of constants
    static final int HOLE = 0, UNDEFINED = 1, NULL = 2, TRUE = 3, FALSE = 4, INT = 5, DOUBLE = 6, BIG_INT = 7, STRING = 8, TARGETS = 9, NAMES = 10,
        VALUES = 11, FUNCTION = 12, TEMPLATE = 13, SCOPE = 14, DECLARATIONS = 15;

    /** A file that cannot be used: what is wrong, in words for the user. */
    public static final class FormatException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        public FormatException(String message) {
            super(message, null, false, false);
        }
    }

    private static String buildId;

    /** Identifies what instructions mean: equal for engines that can exchange files. */
    public static String buildId() {
        String id = buildId;
        if (id == null) {
            long h = 1125899906842597L;
            for (int i = 0; i < Opcode.COUNT; i++) {
                Opcode.Info info = Opcode.info(i);
                h = mix(mix(h, info.name()), info.effect());
                for (Opcode.Operand o : info.operands()) h = h * 31 + o.ordinal();
            }
            for (int i = 0; i < RuntimeFunctions.COUNT; i++) {
                RuntimeFunctions.Info info = RuntimeFunctions.info(i);
                h = mix(mix(h, info.name()), info.effect()) * 31 + info.arity();
            }
            buildId = id = Long.toHexString(h);
        }
        return id;
    }

    private static long mix(long h, String s) {
        for (int i = 0; i < s.length(); i++) h = h * 31 + s.charAt(i);
        return h * 31 + s.length();
    }

    /** Whether {@code bytes} look like stored bytecode at all. */
    public static boolean isBytecode(byte[] bytes) {
        return bytes.length >= 4 && bytes[0] == 'R' && bytes[1] == 'J' && bytes[2] == 'C' && bytes[3] == 0;
    }
}
