package dev.ramjet.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Programs nobody here wrote: each folder of src/test/packages has a program that puts an npm package to work, and what node prints for it.
 * The packages, at the versions of package-lock.json, are installed by npm into target/packages; without npm or a registry the tests are
 * skipped, and say so.
 */
class PackagesTest {
    private static final Path PROGRAMS = Command.folder("src/test/packages");
    private static final Path INSTALLED = PROGRAMS.resolve("../../../target/packages").normalize();

    @TestFactory
    Stream<DynamicTest> packages() throws IOException, InterruptedException {
        String problem = install();
        if (problem != null) {
            System.err.println("PackagesTest: SKIPPED, npm packages are not there: " + problem);
            abort(problem);
        }
        List<Path> folders;
        try (Stream<Path> s = Files.list(PROGRAMS)) {
            folders = s.filter(Files::isDirectory).sorted().toList();
        }
        return folders.stream().map(f -> DynamicTest.dynamicTest(f.getFileName().toString(), () -> check(f)));
    }

    private static void check(Path folder) throws IOException, InterruptedException {
        boolean module = Files.exists(folder.resolve("program.mjs"));
        Path program = INSTALLED.resolve(folder.getFileName() + (module ? ".program.mjs" : ".program.cjs"));
        Files.copy(folder.resolve(module ? "program.mjs" : "program.js"), program, StandardCopyOption.REPLACE_EXISTING);
        Command.Result r = Command.run(INSTALLED, "", 300, program.toString());
        assertEquals("", r.err());
        assertEquals(Files.readString(folder.resolve("expected.txt")), r.out());
        assertEquals(0, r.exitCode());
    }

    /** Installs what is not installed yet; returns what went wrong, or null. */
    private static String install() throws IOException, InterruptedException {
        Path lock = PROGRAMS.resolve("package-lock.json");
        Path done = INSTALLED.resolve("installed-lock.json");
        if (Files.exists(done) && Files.mismatch(done, lock) < 0) return null;
        Files.createDirectories(INSTALLED);
        Files.copy(PROGRAMS.resolve("package.json"), INSTALLED.resolve("package.json"), StandardCopyOption.REPLACE_EXISTING);
        Files.copy(lock, INSTALLED.resolve("package-lock.json"), StandardCopyOption.REPLACE_EXISTING);
        Path log = INSTALLED.resolve("npm.log");
        Process npm;
        try {
            npm = new ProcessBuilder("npm", "ci", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error").directory(INSTALLED.toFile())
                .redirectErrorStream(true).redirectOutput(log.toFile()).start();
        } catch (IOException e) {
            return "npm cannot be started (Debian: apt-get install npm)";
        }
        if (!npm.waitFor(5, TimeUnit.MINUTES)) {
            npm.destroyForcibly();
            return "npm did not finish in five minutes; is the registry reachable?";
        }
        if (npm.exitValue() != 0) {
            try (Stream<String> lines = Files.lines(log)) {
                return "npm ci failed: " + lines.limit(3).reduce("", (a, b) -> a + b + " ").strip();
            } catch (UncheckedIOException e) {
                return "npm ci failed, see " + log;
            }
        }
        Files.copy(lock, done, StandardCopyOption.REPLACE_EXISTING);
        return null;
    }
}
