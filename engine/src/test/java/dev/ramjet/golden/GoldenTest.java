package dev.ramjet.golden;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * The golden folders: each holds a small program that shows one thing, and what every stage of the engine makes of it. The printers are
 * those of {@code ramjet --print-…}.
 *
 * <p>{@code -Dgolden.update=true} writes the files anew; the change is to be read, not rubber-stamped. A folder has a {@code jvm.txt} if it
 * has one already (make it with {@code touch}): class files are long.
 */
class GoldenTest {
    private static final Path ROOT = Path.of("src/test/golden");
    private static final boolean UPDATE = Boolean.getBoolean("golden.update");
    private static final List<String> STAGES = List.of("tokens.txt", "ast.txt", "scopes.txt", "bytecode.txt", "output.txt", "feedback.txt", "ir.txt", "deopt.txt",
        "jvm.txt");

    @TestFactory
    List<DynamicTest> programs() throws IOException {
        List<DynamicTest> tests = new ArrayList<>();
        for (Path folder : folders()) tests.add(DynamicTest.dynamicTest(folder.getFileName().toString(), () -> program(folder)));
        return tests;
    }

    private static List<Path> folders() throws IOException {
        try (Stream<Path> all = Files.list(ROOT)) {
            return all.filter(Files::isDirectory).sorted().toList();
        }
    }

    private static void program(Path folder) throws Exception {
        Map<String, String> stages = GoldenRun.run(folder, Files.exists(folder.resolve("jvm.txt")));
        List<String> different = new ArrayList<>();
        for (String name : STAGES) {
            Path file = folder.resolve(name);
            String actual = stages.get(name);
            if (UPDATE) {
                if (actual == null) Files.deleteIfExists(file);
                else Files.writeString(file, actual);
            } else if (!java.util.Objects.equals(actual, Files.exists(file) ? Files.readString(file) : null)) {
                different.add(name);
            }
        }
        if (different.isEmpty()) return;
        String name = different.get(0);
        Path file = folder.resolve(name);
        String hint = folder + ": " + different + " changed; read, then run with -Dgolden.update=true";
        assertEquals(Files.exists(file) ? Files.readString(file) : "", stages.getOrDefault(name, ""), hint);
        fail(hint);
    }

    /** A program prints the same whatever tier runs it; twice in a row it shows the same at every stage. */
    @Test
    void tiersAgree() throws Exception {
        for (Path folder : folders()) {
            String expected = Files.readString(folder.resolve("output.txt"));
            if (!Files.readString(GoldenRun.input(folder)).contains("%GetOptimizationStatus")) {
                assertEquals(withoutReasons(expected), withoutReasons(GoldenRun.output(folder, false)), folder + " interpreted");
            }
        }
    }

    /** Without the compiler no code is ever left. */
    private static String withoutReasons(String output) {
        for (dev.ramjet.compiler.ir.DeoptReason r : dev.ramjet.compiler.ir.DeoptReason.values()) output = output.replace(r.sentence, "undefined");
        return output;
    }

    @Test
    void enoughPrograms() throws IOException {
        assertTrue(folders().size() >= 25);
    }
}
