package dev.ramjet.test262;

import dev.ramjet.frontend.Frontend;
import dev.ramjet.bytecode.BytecodeFunction;
import dev.ramjet.feedback.Tiering;
import dev.ramjet.interpreter.SourceTextModule;
import dev.ramjet.parser.Parser;
import dev.ramjet.runtime.Agent;
import dev.ramjet.runtime.Errors;
import dev.ramjet.runtime.JSObject;
import dev.ramjet.runtime.JSPromise;
import dev.ramjet.runtime.JSThrow;
import dev.ramjet.runtime.Operations;
import dev.ramjet.runtime.Realm;
import dev.ramjet.runtime.Strings;
import dev.ramjet.runtime.Termination;
import dev.ramjet.source.Source;
import dev.ramjet.source.SyntaxException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;

/**
 * Runs tests one after another on the thread that calls it, each in a new agent and realm; a watchdog ends those that take too long.
 *
 * <p>Nothing of a test can show in a later one: agent, realms, job queue, module map and symbol registry are its own. The compiled harness
 * files are shared, because compiled code belongs to no realm.
 */
public final class TestRunner {
    /** The stack that JavaScript's own limit on recursion asks for. Only what is touched costs memory. */
    public static final long STACK_SIZE = 512L << 20;

    final Frontend compiler = new Frontend(Parser.Options.DEFAULT);
    /** {@code null}: everything is interpreted. */
    final Tiering tiering;
    private final HashMap<Path, Harness> harness = new HashMap<>();
    private static final Watchdog WATCHDOG = new Watchdog();

    private record Harness(long modified, BytecodeFunction code) {}

    public TestRunner(Tiering tiering) {
        this.tiering = tiering;
    }

    public TestResult run(TestRequest request) {
        for (int tries = 1;; tries++) {
            TestResult r = attempt(request);
            // A builtin may have told the program of a full heap as a RangeError.
            if (r == null || !r.outcome.equals(TestResult.PASS)) HeapWatch.settle();
            if (r != null && (!r.outOfMemory || r.started)) return r;
            // What others left behind took the memory, and nothing of this program has run.
            if (tries == 3) return new TestResult().fail(TestResult.THROW, "harness", "RangeError", "out of memory");
        }
    }

    /** {@code null}: there was no memory to begin. */
    private TestResult attempt(TestRequest request) {
        long start = System.nanoTime();
        TestRun run;
        try {
            run = new TestRun(this, request);
        } catch (OutOfMemoryError e) {
            return null;
        }
        Agent before = run.main.agent.enter();
        Watchdog.Watch watch = null;
        try {
            watch = WATCHDOG.watch(run, request.timeoutMillis());
            execute(run);
        } catch (Termination e) {
            if (run.memoryUp) outOfMemory(run);
            else run.result.fail(TestResult.TIMEOUT, null, null, "time limit");
        } catch (OutOfMemoryError e) {
            outOfMemory(run);
        } catch (Throwable e) {
            run.result.defect = e;
            run.result.fail(TestResult.THROW, "runtime", e.getClass().getSimpleName(), e.toString());
        } finally {
            if (watch != null) WATCHDOG.done(watch);
            run.end();
            Agent.leave(before);
            run.result.nanos = System.nanoTime() - start;
        }
        return run.result;
    }

    private static void outOfMemory(TestRun run) {
        run.result.outOfMemory = true;
        run.result.fail(TestResult.THROW, "runtime", "RangeError", "out of memory");
    }

    private void execute(TestRun run) throws IOException {
        TestRequest q = run.request;
        TestAgent main = run.main;
        Realm realm = main.createRealm();
        if (!q.parseOnly()) {
            for (Path file : q.harness()) {
                try {
                    main.evaluator.run(realm, harness(file));
                    main.agent.runJobs();
                } catch (IOException e) {
                    run.result.fail(TestResult.THROW, "harness", "Error", "cannot read " + e.getMessage());
                    return;
                } catch (SyntaxException e) {
                    run.result.fail(TestResult.THROW, "harness", "SyntaxError", file.getFileName() + ": " + e.getMessage());
                    return;
                } catch (JSThrow e) {
                    thrown(run, "harness", e);
                    return;
                }
            }
        }
        String text = q.text() != null ? q.text() : Files.readString(q.test());
        if (q.strict()) text = "\"use strict\";\n" + text;
        Source source = new Source(q.test().toString(), text);
        BytecodeFunction code;
        try {
            code = q.module() ? compiler.module(source) : compiler.script(source, false);
        } catch (SyntaxException e) {
            run.result.fail(TestResult.SYNTAX, "parse", e.tooDeep() ? "RangeError" : "SyntaxError", e.getMessage() + " (" + e.line() + ":" + e.column() + ")");
            return;
        }
        if (q.parseOnly()) return;
        run.result.started = true;
        try {
            if (q.module()) {
                if (!module(run, realm, code)) return;
            } else {
                main.evaluator.run(realm, code);
            }
            main.loop();
        } catch (JSThrow e) {
            thrown(run, "runtime", e);
            runRest(main);
        }
    }

    /** What an uncaught exception leaves in the queue runs as well. */
    private static void runRest(TestAgent main) {
        while (main.agent.hasJobs()) {
            try {
                main.agent.runJobs();
            } catch (JSThrow e) {
                // The first exception is the one that is told.
            }
        }
    }

    private static boolean module(TestRun run, Realm realm, BytecodeFunction code) {
        TestAgent main = run.main;
        SourceTextModule m = main.evaluator.interpreter.modules.create(realm, code);
        main.modules.register(realm, run.request.test(), m);
        try {
            JSPromise loading = m.loadRequestedModules();
            main.agent.runJobs();
            if (loading.state() == JSPromise.REJECTED) throw new JSThrow(loading.result());
            m.link();
        } catch (JSThrow e) {
            thrown(run, "resolution", e);
            run.result.outcome = TestResult.SYNTAX;
            return false;
        }
        JSPromise evaluation = m.evaluate();
        main.loop();
        if (evaluation.state() == JSPromise.REJECTED) throw new JSThrow(evaluation.result());
        return true;
    }

    private BytecodeFunction harness(Path file) throws IOException {
        long modified = Files.getLastModifiedTime(file).toMillis();
        Harness h = harness.get(file);
        if (h == null || h.modified != modified) {
            h = new Harness(modified, compiler.script(new Source(file.toString(), Files.readString(file)), false));
            harness.put(file, h);
        }
        return h.code;
    }

    private static void thrown(TestRun run, String phase, JSThrow e) {
        String name;
        String message = e.getMessage();
        if (e.value instanceof JSObject o) {
            name = "";
            try {
                // What a test throws may have a constructor without a name, or getters that throw.
                Object n = o.get("constructor") instanceof JSObject c ? c.get("name") : null;
                if (Strings.isString(n)) name = Strings.flat(n);
                if (!(o instanceof dev.ramjet.runtime.JSError) && Strings.isString(o.get("message"))) message = name + ": " + Strings.flat(o.get("message"));
            } catch (JSThrow ignored) {
                name = Errors.constructorName(o);
            }
        } else {
            name = Strings.flat(Operations.typeOf(e.value));
        }
        run.result.fail(TestResult.THROW, phase, name, message);
    }
}
