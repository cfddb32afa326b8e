package dev.ramjet.bytecode;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** {@code docs/bytecode.md} says what the tables say; {@code -Dgolden.update=true} writes it anew. */
class OpcodeDocsTest {
    @Test
    void upToDate() throws Exception {
        Path file = Path.of("../docs/bytecode.md");
        if (Boolean.getBoolean("golden.update")) Files.writeString(file, OpcodeDocs.markdown());
        assertEquals(OpcodeDocs.markdown(), Files.readString(file));
    }
}
