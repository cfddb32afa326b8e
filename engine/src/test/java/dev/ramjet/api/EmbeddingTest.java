package dev.ramjet.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The program of README.md's "Embedding": it compiles, does what the comments say, and stands there as it stands here. */
class EmbeddingTest {
    private static String embed() {
        List<String> printed = new ArrayList<>();
        // begin
        try (Context context = Engine.create().newContext()) {
            context.globals().set("greet", (HostFunction) (self, args) -> "Hello, " + args[0].asString());
            context.setTimeLimit(1_000);                                 // endless loops end in a ScriptException
            Value result = context.eval("greet('world').toUpperCase()");
            printed.add(result.asString());                              // HELLO, WORLD
            Value add = context.eval("(a, b) => a + b");
            printed.add("" + add.execute(40, 2).asInt());                // 42
            context.eval("throw new TypeError('no')");
        } catch (ScriptException e) {
            printed.add(e.getMessage() + " at " + e.position().line());  // TypeError: no at 1
        }
        // end
        return String.join("; ", printed);
    }

    @Test
    void doesWhatItSays() {
        assertEquals("HELLO, WORLD; 42; TypeError: no at 1", embed());
    }

    @Test
    void standsInTheReadme() throws Exception {
        List<String> lines = Files.readAllLines(Path.of("src/test/java/dev/ramjet/api/EmbeddingTest.java"));
        List<String> program = lines.subList(lines.indexOf("        // begin") + 1, lines.indexOf("        // end"));
        String readme = Files.readString(Path.of("../README.md"));
        for (String line : program) {
            String wanted = line.strip().replace("printed.add(", "System.out.println(").replace("\"\" + ", "").replaceAll(" +//", " //");
            assertTrue(readme.replaceAll(" +//", " //").contains(wanted), wanted);
        }
    }
}
