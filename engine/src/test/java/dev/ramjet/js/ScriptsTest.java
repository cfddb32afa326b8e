package dev.ramjet.js;

import static org.junit.jupiter.api.Assertions.fail;

import dev.ramjet.frontend.Frontend;
import dev.ramjet.builtins.StandardLibrary;
import dev.ramjet.interpreter.Evaluator;
import dev.ramjet.parser.Parser;
import dev.ramjet.runtime.Agent;
import dev.ramjet.runtime.Errors;
import dev.ramjet.runtime.JSError;
import dev.ramjet.runtime.JSPromise;
import dev.ramjet.runtime.JSThrow;
import dev.ramjet.runtime.Realm;
import dev.ramjet.source.Source;
import dev.ramjet.tiering.CompilerDefects;
import dev.ramjet.tiering.TieringPolicy;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * The scripts of {@code src/test/js}: each checks itself and throws where something is wrong, at once or in a job. They run interpreted,
 * and several times over with the compiler, so that what they check is checked in compiled code too.
 */
class ScriptsTest {
    private static final int COMPILED_RUNS = 5;

    @TestFactory
    List<DynamicTest> interpreted() throws IOException {
        return tests(false);
    }

    @TestFactory
    List<DynamicTest> compiled() throws IOException {
        return tests(true);
    }

    private static List<DynamicTest> tests(boolean compiled) throws IOException {
        List<DynamicTest> tests = new ArrayList<>();
        Path root = Path.of("src/test/js");
        try (Stream<Path> files = Files.walk(root)) {
            files.filter(f -> f.toString().endsWith(".js") && !ofFilesTest(root.relativize(f))).sorted()
                .forEach(f -> tests.add(DynamicTest.dynamicTest(root.relativize(f).toString(), () -> onBigStack(f, compiled))));
        }
        return tests;
    }

    private static boolean ofFilesTest(Path file) {
        return file.startsWith("harness") || file.startsWith("builtins") || file.startsWith("language");
    }

    private static void onBigStack(Path file, boolean compiled) throws InterruptedException {
        Throwable[] failure = new Throwable[1];
        Thread t = new Thread(null, () -> {
            try {
                run(file, compiled);
            } catch (Throwable e) {
                failure[0] = e;
            }
        }, file.toString(), 512L << 20);
        t.start();
        t.join(60_000);
        if (t.isAlive()) fail(file + " does not end");
        if (failure[0] instanceof JSThrow e) fail(file + ": " + (e.value instanceof JSError error ? error.stackText() : Errors.describeThrown(e.value)));
        if (failure[0] != null) fail(file.toString(), failure[0]);
    }

    private static void run(Path file, boolean compiled) throws IOException {
        Evaluator evaluator = new Evaluator(new Frontend(Parser.Options.DEFAULT), StandardLibrary.INSTANCE);
        java.util.Map<String, Integer> defects = CompilerDefects.counts();
        if (compiled) evaluator.interpreter.tiering = new TieringPolicy();
        Agent agent = evaluator.agent;
        // Regular expressions are compiled before their first match.
        if (compiled) agent.regExpCompiler = dev.ramjet.compiler.codegen.regexp.RegExpJit.NOW;
        Set<JSPromise> rejected = new LinkedHashSet<>();
        agent.rejectionTracker = new Agent.RejectionTracker() {
            @Override
            public void rejected(JSPromise promise) {
                rejected.add(promise);
            }

            @Override
            public void handled(JSPromise promise) {
                rejected.remove(promise);
            }
        };
        Agent before = agent.enter();
        try {
            Source source = new Source(file.toString(), Files.readString(file));
            for (int i = 0; i < (compiled ? COMPILED_RUNS : 1); i++) {
                // The scripts declare global constants, so each run has its own realm.
                Realm realm = evaluator.createRealm();
                agent.currentRealm = realm;
                evaluator.run(realm, source, false);
                agent.runJobs();
                for (JSPromise p : rejected) throw new JSThrow(p.result());
            }
        } finally {
            Agent.leave(before);
        }
        // In the background feedback may change under the compiler's eyes.
        if (!TieringPolicy.synchronous) return;
        java.util.Map<String, Integer> now = CompilerDefects.counts();
        now.keySet().removeIf(k -> defects.containsKey(k));
        if (!now.isEmpty()) fail(file + ": not compiled: " + now);
    }
}
