package dev.ramjet.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Programs of src/test/programs print what node prints for them (NAME.txt, made with node 26), byte for byte. */
class ProgramsTest {
    private static final Path PROGRAMS = Command.folder("src/test/programs");

    @TestFactory
    Stream<DynamicTest> programs() throws IOException {
        List<Path> files;
        try (Stream<Path> s = Files.list(PROGRAMS)) {
            files = s.filter(f -> f.toString().endsWith(".js") || f.toString().endsWith(".mjs")).sorted().toList();
        }
        return files.stream().map(f -> DynamicTest.dynamicTest(f.getFileName().toString(), () -> check(f)));
    }

    private static void check(Path program) throws IOException, InterruptedException {
        String name = program.getFileName().toString();
        Path expected = program.resolveSibling(name.substring(0, name.lastIndexOf('.')) + ".txt");
        Command.Result r = Command.run(PROGRAMS, "", 60, program.toString(), "one", "two");
        assertEquals(Files.readString(expected), r.out(), () -> r.err());
    }
}
