package dev.ramjet.conformance;

import dev.ramjet.feedback.Tiering;
import dev.ramjet.test262.TestModes;
import dev.ramjet.test262.TestRunner;
import dev.ramjet.tiering.TieringPolicy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

/** The test262 runner. All tests share this JVM; each has its own realm and agent. */
public final class Main {
    /** How long after its time limit a test may go on before its thread is given up. */
    private static final long GRACE_MILLIS = 5_000;

    /** A pause of the loop that looks after tests which no load explains. */
    private static final long SUSPENDED_NANOS = 3_000_000_000L;

    private final Options options;
    private final List<String> tests;
    private final List<Outcome> outcomes = new ArrayList<>();
    private int next;
    /** Tests that ran over their time limit, perhaps for what else the machine did: each runs once more, alone, when all others are done. */
    private final List<String> again = new ArrayList<>();
    private int nextAgain;
    private int live;
    private final List<Slot> slots = new ArrayList<>();

    private Main(Options options, List<String> tests) {
        this.options = options;
        this.tests = tests;
    }

    public static void main(String[] args) throws IOException, InterruptedException {
        Options options;
        try {
            options = Options.parse(args);
        } catch (IllegalArgumentException e) {
            System.err.println(e.getMessage() + "\n" + Options.USAGE);
            System.exit(2);
            return;
        }
        if (!Files.isDirectory(options.test262.resolve("test"))) {
            System.err.println("no test262 in " + options.test262);
            System.exit(2);
        }
        if (options.mode.equals("compiled")) TestModes.compileAtFirstCall(options.deoptEveryGuard);
        List<String> tests;
        try {
            tests = find(options);
        } catch (IOException e) {
            System.err.println(e.getMessage());
            System.exit(2);
            return;
        }
        long start = System.nanoTime();
        if (options.out.toAbsolutePath().getParent() != null) Files.createDirectories(options.out.toAbsolutePath().getParent());
        Files.deleteIfExists(options.out);
        Main m = new Main(options, tests);
        m.runAll();
        boolean asExpected = new Report(options, m.outcomes, (System.nanoTime() - start) / 1_000_000).write();
        System.out.flush();
        // Threads given up may still run.
        Runtime.getRuntime().halt(asExpected ? 0 : 1);
    }

    private static List<String> find(Options o) throws IOException {
        Path root = o.test262.resolve("test");
        List<String> result = new ArrayList<>();
        if (o.list != null) {
            for (String line : Files.readAllLines(o.list)) {
                if (line.isBlank() || line.startsWith("#")) continue;
                int colon = line.indexOf(".js:");
                result.add(colon < 0 ? line.strip() : line.substring(0, colon + 3));
            }
            return result;
        }
        List<String> parts = new ArrayList<>();
        List<Path> starts = new ArrayList<>();
        for (String f : o.filters) {
            if (f.startsWith("~")) {
                parts.add(f.substring(1));
                continue;
            }
            if (f.startsWith("test/")) f = f.substring(5);
            Path p = root.resolve(f);
            if (!Files.exists(p)) throw new IOException("no such test or folder: " + p);
            starts.add(p);
        }
        if (starts.isEmpty()) starts.add(root);
        for (Path start : starts) {
            try (Stream<Path> files = Files.walk(start)) {
                for (Path p : (Iterable<Path>) files::iterator) {
                    String name = root.relativize(p).toString().replace('\\', '/');
                    if (!name.endsWith(".js") || name.contains("_FIXTURE")) continue;
                    if (o.noIntl && name.contains("intl402/")) continue;
                    if (!parts.isEmpty() && parts.stream().noneMatch(name::contains)) continue;
                    result.add(name);
                }
            }
        }
        Collections.sort(result);
        if (o.every > 1) {
            List<String> some = new ArrayList<>();
            for (int i = 0; i < result.size(); i += o.every) some.add(result.get(i));
            return some;
        }
        return result;
    }

    /** A thread that runs tests, and what it is at. */
    private final class Slot implements Runnable {
        final TestRunner runner = new TestRunner(tiering());
        final Judge judge = new Judge(options, runner);
        Thread thread;
        String current;
        TestFile meta;
        long since;
        boolean givenUp;

        private Tiering tiering() {
            return options.mode.equals("interpreted") ? null : new TieringPolicy();
        }

        void start() {
            thread = new Thread(null, this, "tests", TestRunner.STACK_SIZE);
            thread.setDaemon(true);
            live++;
            slots.add(this);
            thread.start();
        }

        @Override
        public void run() {
            while (true) {
                String path;
                synchronized (Main.this) {
                    current = null;
                    path = givenUp ? null : next < tests.size() ? tests.get(next++) : live == 1 && nextAgain < again.size() ? again.get(nextAgain++) : null;
                    if (path == null) {
                        if (!givenUp) live--;
                        Main.this.notifyAll();
                        return;
                    }
                }
                Path file = options.test262.resolve("test").resolve(path);
                Outcome o;
                try {
                    String text = Files.readString(file);
                    TestFile m = TestFile.parse(text);
                    if (!options.features.isEmpty() && Collections.disjoint(m.features, options.features)
                            || !Collections.disjoint(m.features, options.skipFeatures)) continue;
                    synchronized (Main.this) {
                        current = path;
                        meta = m;
                        since = System.nanoTime();
                    }
                    o = judge.run(path, file, text, m);
                } catch (IOException e) {
                    o = new Outcome(path, TestFile.parse(""), e.toString(), 0);
                }
                synchronized (Main.this) {
                    if (givenUp) continue;
                    if (o.timedOut() && nextAgain == 0) again.add(path);
                    else add(o);
                }
            }
        }
    }

    /** Failures show in the file at once; the report sorts it in the end. */
    private void add(Outcome o) {
        outcomes.add(o);
        if (o.passed()) return;
        try {
            Files.writeString(options.out, o.path() + ": " + o.reason() + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private synchronized void runAll() throws InterruptedException {
        for (int i = 0; i < options.threads; i++) new Slot().start();
        long told = System.nanoTime();
        long before = told;
        while (live > 0) {
            wait(500);
            long now = System.nanoTime();
            // The process was stopped meanwhile, or the machine slept.
            if (now - before > SUSPENDED_NANOS) for (Slot s : slots) s.since += now - before;
            before = now;
            for (Slot s : List.copyOf(slots)) {
                // Strict and sloppy count as one here.
                if (s.current == null || s.givenUp || now - s.since < (2 * options.timeout + GRACE_MILLIS) * 1_000_000) continue;
                s.givenUp = true;
                StringBuilder b = new StringBuilder("DEFECT not to be stopped:");
                StackTraceElement[] frames = s.thread.getStackTrace();
                for (int i = 0; i < Math.min(8, frames.length); i++) b.append(" < ").append(frames[i].getFileName()).append(':').append(frames[i].getLineNumber());
                add(new Outcome(s.current, s.meta, b.toString(), now - s.since));
                live--;
                new Slot().start();
            }
            if (now - told > 30_000_000_000L) {
                told = now;
                int failed = 0;
                for (Outcome o : outcomes) if (!o.passed()) failed++;
                System.err.println(outcomes.size() + " of " + tests.size() + ", " + failed + " failed");
            }
        }
        outcomes.sort((a, b) -> a.path().compareTo(b.path()));
    }
}
