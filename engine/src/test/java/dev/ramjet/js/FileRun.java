package dev.ramjet.js;

import dev.ramjet.test262.TestRequest;
import dev.ramjet.test262.TestResult;
import dev.ramjet.test262.TestRunner;
import dev.ramjet.tiering.TieringPolicy;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Runs the files of {@code src/test/js/builtins} and {@code language}, each in a realm of its own, all in one JVM. Started as a program it prints a line for
 * each that fails: {@code MODE [PART-OF-A-PATH...]}.
 */
public final class FileRun {
    static final Path ROOT = Path.of("src/test/js");
    private static final List<Path> HARNESS = List.of(ROOT.resolve("harness/assert.js"));
    private static final long TIME_LIMIT = 20_000;
    /** Milliseconds that a file of this folder should not need. */
    private static final long SLOW = 2_000;

    enum Mode {
        INTERPRETED,
        /** With the optimizing compiler, when its policy says so. */
        SHIPPED,
        /**
         * For a JVM whose properties ask to compile at once and to fail guards: what a file does it does several times, in a function, so that it is compiled.
         * A file whose meaning would change by that says "// top level".
         */
        REPEATED
    }

    private static final int REPEATS = 4;

    private FileRun() {}

    static List<Path> files() throws IOException {
        List<Path> result = new ArrayList<>();
        for (String folder : new String[] {"builtins", "language"}) {
            try (Stream<Path> files = Files.walk(ROOT.resolve(folder))) {
                files.filter(f -> (f.toString().endsWith(".js") || f.toString().endsWith(".mjs")) && !f.toString().contains("fixtures")).sorted().forEach(result::add);
            }
        }
        return result;
    }

    /** What went wrong, or {@code null}. */
    static String run(TestRunner runner, Path file, Mode mode) throws IOException {
        String text = Files.readString(file);
        boolean module = file.toString().endsWith(".mjs");
        if (mode == Mode.REPEATED && !module && !text.contains("// top level")) {
            // On one line, so that lines stay where they are.
            text = "function testFile() {" + text + "\n}\nfor (let testRun = 0; testRun < " + REPEATS + "; testRun++) testFile();";
        }
        TestResult r = runner.run(new TestRequest(HARNESS, file, text, false, module, false, false, true, TIME_LIMIT));
        if (r.defect != null) return "defect: " + r.defect + " at " + (r.defect.getStackTrace().length > 0 ? r.defect.getStackTrace()[0] : "?");
        if (!r.outcome.equals(TestResult.PASS)) return r.message;
        int open = 0;
        for (String line : r.output) {
            if (line.equals("later")) open++;
            else if (line.equals("ended")) open--;
            else if (line.startsWith("failed: ")) return line;
        }
        return open == 0 ? null : "an asynchronous check has not ended";
    }

    /** Runs the files on a stack that deep recursion asks for; each failure is told. */
    static List<String> runAll(List<Path> files, Mode mode) throws InterruptedException {
        List<String> failures = new ArrayList<>();
        Thread t = new Thread(null, () -> {
            TestRunner runner = new TestRunner(mode == Mode.INTERPRETED ? null : new TieringPolicy());
            for (Path file : files) {
                try {
                    long start = System.nanoTime();
                    String failure = run(runner, file, mode);
                    long ms = (System.nanoTime() - start) / 1_000_000;
                    if (ms > SLOW) System.out.println(ROOT.relativize(file) + " took " + ms + " ms");
                    if (failure != null) failures.add(ROOT.relativize(file) + ": " + failure);
                } catch (IOException e) {
                    failures.add(file + ": " + e);
                }
            }
        }, "js", TestRunner.STACK_SIZE);
        t.start();
        t.join();
        return failures;
    }

    public static void main(String[] args) throws Exception {
        Mode mode = Mode.valueOf(args[0]);
        List<Path> files = files();
        files.removeIf(f -> {
            for (int i = 1; i < args.length; i++) if (f.toString().contains(args[i])) return false;
            return args.length > 1;
        });
        long start = System.nanoTime();
        List<String> failures = runAll(files, mode);
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        for (String f : failures) out.println(f);
        out.println(files.size() + " files, " + failures.size() + " failed, " + (System.nanoTime() - start) / 1_000_000 + " ms");
        System.exit(failures.isEmpty() ? 0 : 1);
    }
}
