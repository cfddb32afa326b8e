package dev.ramjet.js;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;

import dev.ramjet.frontend.Frontend;
import dev.ramjet.builtins.StandardLibrary;
import dev.ramjet.interpreter.Evaluator;
import dev.ramjet.parser.Parser;
import dev.ramjet.runtime.Agent;
import dev.ramjet.runtime.Strings;
import dev.ramjet.source.Source;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** The files of {@code src/test/js/builtins} and {@code language}, in every mode, and that no built-in is without its file. */
class FilesTest {
    @Test
    void interpreted() throws Exception {
        check(FileRun.Mode.INTERPRETED);
    }

    @Test
    void asShipped() throws Exception {
        check(FileRun.Mode.SHIPPED);
    }

    private static void check(FileRun.Mode mode) throws Exception {
        List<String> failures = FileRun.runAll(FileRun.files(), mode);
        if (!failures.isEmpty()) fail(failures.size() + " files failed\n" + String.join("\n", failures));
    }

    /**
     * The settings of this mode are read when the engine's classes are initialised, so it has a JVM of its own; without C2, which would spend its time on
     * code that runs for milliseconds.
     */
    @Test
    void compiledAtOnceWithGuardsFailing() throws Exception {
        Path output = Files.createTempFile("ramjet-files", ".txt");
        try {
            Process p = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC",
                "-Dramjet.budget=2", "-Dramjet.compileNow=true", "-Dramjet.deoptEveryGuard=5", "-cp", System.getProperty("java.class.path"), FileRun.class.getName(), FileRun.Mode.REPEATED.name())
                .redirectErrorStream(true).redirectOutput(output.toFile()).start();
            if (!p.waitFor(10, TimeUnit.MINUTES)) {
                p.destroyForcibly();
                fail("does not end");
            }
            assertEquals(0, p.exitValue(), Files.readString(output));
        } finally {
            Files.delete(output);
        }
    }

    @Test
    void everyBuiltinHasItsFile() throws IOException {
        Evaluator evaluator = new Evaluator(new Frontend(Parser.Options.DEFAULT), StandardLibrary.INSTANCE);
        Agent before = evaluator.agent.enter();
        List<String> missing = new ArrayList<>();
        try {
            Path inventory = FileRun.ROOT.resolve("harness/inventory.js");
            Object paths = evaluator.run(evaluator.createRealm(), new Source(inventory.toString(), Files.readString(inventory, StandardCharsets.UTF_8)), true);
            for (String path : Strings.flat(paths).split("\n")) {
                if (!Files.exists(FileRun.ROOT.resolve("builtins").resolve(path + ".js"))) missing.add(path);
            }
        } finally {
            Agent.leave(before);
        }
        if (!missing.isEmpty()) fail(missing.size() + " built-ins without a file below src/test/js/builtins:\n" + String.join("\n", missing));
    }
}
