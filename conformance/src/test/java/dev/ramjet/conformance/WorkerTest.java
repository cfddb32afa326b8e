package dev.ramjet.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ramjet.test262.JsonLine;
import dev.ramjet.test262.Worker;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The batch mode in a process of its own: whatever a program does, the worker answers in time, and the next program finds nothing of it. */
class WorkerTest {
    @TempDir
    Path folder;
    private Process worker;
    private OutputStream requests;
    private BufferedReader answers;
    private int id;

    /** The process that the tests start; with an argument it only interprets. */
    public static final class Child {
        public static void main(String[] args) {
            Worker.serve("test", args.length == 0);
        }
    }

    private void start(String... more) throws IOException {
        List<String> command = new java.util.ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:+UseSerialGC", "-Xmx400m", "-Xss4m",
            "-cp", System.getProperty("java.class.path"), Child.class.getName()));
        command.addAll(List.of(more));
        worker = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
        requests = worker.getOutputStream();
        answers = new BufferedReader(new InputStreamReader(worker.getInputStream(), StandardCharsets.UTF_8));
        assertEquals("{\"ready\":true,\"protocol\":1,\"engine\":\"Ramjet test\"}", answers.readLine());
    }

    @AfterEach
    void stop() throws Exception {
        requests.close();
        assertEquals(0, worker.waitFor());
    }

    private Map<String, Object> ask(String program, long timeout) throws IOException {
        Path file = Files.writeString(folder.resolve("test" + id + ".js"), program);
        String request = "{\"id\":" + ++id + ",\"source_files\":[" + JsonLine.quote(file.toString()) + "],\"strict\":false,\"module\":" + program.startsWith("//module")
            + ",\"timeout_ms\":" + timeout + "}\n";
        requests.write(request.getBytes(StandardCharsets.UTF_8));
        requests.flush();
        String answer = answers.readLine();
        assertNotNull(answer, "the worker died of " + program);
        Map<String, Object> a = JsonLine.parse(answer);
        assertEquals((double) id, a.get("id"));
        return a;
    }

    private static final String ENDLESS = "{[Symbol.iterator]() { return this; }, next() { return {value: 1, done: false}; }}";

    private static final String[] NEVER_ENDING = {
        "for (;;);",
        "function fib(n) { return n < 2 ? n : fib(n - 1) + fib(n - 2); } fib(100)",
        "function f() { try { f(); } finally { f(); } } f()",
        "try { for (;;); } catch { } finally { for (;;); }",
        "/(a*)*\\1b/.test('a'.repeat(50))",
        "/(?:(a)|aa)+\\1$/.exec('a'.repeat(100) + 'b')",
        "[1, 2].sort(() => { for (;;); })",
        "for (;;) Array(100000).fill(0).map((_, i) => -i).sort();",
        "({get x() { for (;;); }}).x",
        "new Proxy({}, {get() { for (;;); }}).x",
        "Object.keys(new Proxy({}, {ownKeys() { for (;;); }}))",
        "with (new Proxy({}, {has() { for (;;); }})) x",
        "function* g() { for (;;) yield 1; } for (var x of g());",
        "new Set((function* () { for (;;) yield 1; })())",
        "Iterator.from(" + ENDLESS + ").filter(() => false).next()",
        "Object.groupBy(" + ENDLESS + ", () => { for (;;); })",
        "(async function f() { for (;;) await 0; })()",
        "(function f() { Promise.resolve().then(f); Promise.resolve().then(f); })()",
        "Promise.resolve({get then() { for (;;); }})",
        "setTimeout(function f() { setTimeout(f, 0); }, 0)",
        "Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0)",
        "$262.agent.sleep(1e9)",
        "$262.agent.start('for (;;);'); for (;;) $262.agent.getReport();",
        "Array.prototype.includes.call({length: 2 ** 53 - 1}, 1)",
        "Array.prototype.reverse.call({length: 2 ** 53 - 1})",
        "JSON.stringify({toJSON() { for (;;); }})",
        "for (;;) eval('1');",
        "for (;;) $262.createRealm();",
        "for (;;) $262.gc();",
        "for (;;) new ArrayBuffer(5e7);",
        "var b = 2n ** 4000000n; for (;;) String(b + 1n);",
        "var b = 2n ** 8000000n + 1n; for (;;) b * b % (b - 2n);",
        "var s = '7'.repeat(4e6); for (;;) BigInt(s);",
        "throw {get constructor() { for (;;); }}",
        "print({toString() { for (;;); }})",
        "for (;;) print('x'.repeat(1000));",
        "//module\nawait (async () => { for (;;) await 0; })()",
    };

    private static final String[] TOO_LARGE = {
        "var a = []; while (true) a.push(new Array(1000).fill(1));",
        "var o = {}; for (var i = 0;; i++) o['k' + i] = i;",
        "var a = []; for (;;) a.push('x'.repeat(1 << 20) + a.length);",
        "var m = new Map(); for (var i = 0;; i++) m.set(i, {i});",
        "var l = null; while (true) l = {l};",
        "var a = [1]; while (true) a = a.concat(a);",
        "var a = [1]; while (true) a = [...a, ...a];",
        "var r = []; for (;;) r.push($262.createRealm());",
        "$262.agent.start('var a = []; for (;;) a.push(new Array(1000).fill(1))'); for (;;);",
    };

    private void nothingStopsIt() throws Exception {
        assertEquals(List.of("first"), ask("print('first')", 60_000).get("output"));
        for (String p : NEVER_ENDING) {
            long start = System.nanoTime();
            assertEquals("timeout", ask(p, 200).get("outcome"), p);
            // As much as the protocol gives, and some for a machine that does other things too.
            assertTrue(System.nanoTime() - start < 10_000_000_000L, "late: " + p);
        }
        assertEquals("pass", ask("$262.agent.start('for (;;);'); $262.agent.start('Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0)');", 60_000).get("outcome"));
        for (String p : List.of("new Array(4294967295).join('abc')", "var s = 'x'; while (true) s += s;", "function f() { return [f()]; } f()", "3n ** 100000000n", "BigInt('9'.repeat(1e7))",
                "JSON.parse('['.repeat(1e6))", "Math.max.apply(null, {length: 1e9})", "'x'.padEnd(2 ** 30)")) {
            Map<String, Object> a = ask(p, 60_000);
            assertEquals("throw", a.get("outcome"), p);
        }
        assertEquals(List.of("last undefined"), ask("print('last', typeof a)", 60_000).get("output"));
    }

    @Test
    void interpreted() throws Exception {
        start("no-jit");
        nothingStopsIt();
    }

    @Test
    void compiled() throws Exception {
        start();
        nothingStopsIt();
    }

    @Test
    void aFullHeap() throws Exception {
        start();
        for (String p : TOO_LARGE) {
            long start = System.nanoTime();
            String outcome = (String) ask(p, 2_000).get("outcome");
            assertTrue(outcome.equals("timeout") || outcome.equals("throw"), p + ": " + outcome);
            assertTrue(System.nanoTime() - start < 20_000_000_000L, "late: " + p);
            Map<String, Object> next = ask("if (Array(1e6).fill(1).length !== 1e6) throw 1;", 60_000);
            assertEquals("pass", next.get("outcome"), () -> "after " + p + ": " + next);
        }
    }
}
