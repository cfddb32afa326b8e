package dev.ramjet.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ramjet.test262.TestRequest;
import dev.ramjet.test262.TestResult;
import dev.ramjet.test262.TestRunner;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The host of test262: outcomes, realms that know nothing of one another, time limits, agents, modules. */
class TestRunnerTest {
    @TempDir
    Path folder;

    private TestResult run(String text, boolean module, boolean async, long timeout) throws Exception {
        TestRequest q = new TestRequest(List.of(), folder.resolve("test.js"), text, false, module, async, false, true, timeout);
        TestResult[] r = new TestResult[1];
        Thread t = new Thread(null, () -> r[0] = new TestRunner(null).run(q), "test", TestRunner.STACK_SIZE);
        t.start();
        t.join();
        assertNull(r[0].defect);
        return r[0];
    }

    private TestResult run(String text) throws Exception {
        return run(text, false, false, 20_000);
    }

    @Test
    void outcomes() throws Exception {
        assertEquals("pass", run("print(1, 'a')").outcome);
        assertEquals(List.of("1 a"), run("print(1, 'a')").output);
        assertEquals(List.of("Symbol(s) undefined null"), run("print(Symbol('s'), undefined, null)").output);
        TestResult unread = new TestRunner(null).run(new TestRequest(List.of(folder.resolve("none.js")), folder.resolve("test.js"), "", false, false, false, false, true, 20_000));
        assertEquals("throw harness", unread.outcome + " " + unread.phase);
        TestResult r = run("var x = ;");
        assertEquals("syntax parse SyntaxError", r.outcome + " " + r.phase + " " + r.errorName);
        r = run("throw new RangeError('x')");
        assertEquals("throw runtime RangeError", r.outcome + " " + r.phase + " " + r.errorName);
        r = run("eval('var x = ;')");
        assertEquals("throw runtime SyntaxError", r.outcome + " " + r.phase + " " + r.errorName);
        assertEquals("throw string", run("throw 'x'").outcome + " " + run("throw 'x'").errorName);
    }

    @Test
    void timeLimitStopsEverything() throws Exception {
        for (String runaway : List.of("for (;;);", "(function f() { Promise.resolve().then(f); })()", "/(a*)*\\1b/.test('a'.repeat(40))",
                "Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0)", "(function f() { setTimeout(f, 1); })()",
                "try { for (;;); } catch (e) { } finally { for (;;); }", "$262.agent.start('for (;;);'); for (;;);")) {
            assertEquals("timeout", run(runaway, false, false, 300).outcome, runaway);
        }
    }

    @Test
    void jobsTimersAndTheMarker() throws Exception {
        TestResult r = run("setTimeout(() => print('timer'), 5); Promise.resolve().then(() => print('job')); print('main')");
        assertEquals(List.of("main", "job", "timer"), r.output);
        assertEquals("Test262:AsyncTestComplete",
            run("setTimeout(() => print('Test262:AsyncTestComplete'), 1); (function f() { setTimeout(f, 1); })()", false, true, 20_000).asyncReport());
    }

    @Test
    void realmsAndAgents() throws Exception {
        assertEquals(List.of("false false"), run("""
            var other = $262.createRealm();
            print(other.global.Array === Array, [] instanceof other.global.Array);
            """).output);
        assertEquals(List.of("5 done"), run("""
            $262.agent.start(`$262.agent.receiveBroadcast(function (sab) {
              var a = new Int32Array(sab); Atomics.store(a, 0, 5); $262.agent.report('done'); $262.agent.leaving(); })`);
            var sab = new SharedArrayBuffer(8);
            $262.agent.broadcast(sab);
            var report;
            while ((report = $262.agent.getReport()) === null) $262.agent.sleep(1);
            print(new Int32Array(sab)[0], report);
            """).output);
        assertEquals("pass", run("var leak = 1; Array.prototype.x = 1; Symbol.for('leak')").outcome);
        assertEquals(List.of("undefined undefined"), run("print(typeof leak, [].x)").output);
        assertEquals(List.of("undefined true"), run("print(typeof $262.IsHTMLDDA, $262.IsHTMLDDA == null)").output);
    }

    @Test
    void modules() throws Exception {
        Files.writeString(folder.resolve("dep.js"), "export let x = 1; export default class {}");
        Files.writeString(folder.resolve("data.json"), "{\"a\": [1]}");
        Files.writeString(folder.resolve("bad.js"), "export let = ;");
        assertEquals(List.of("1 1 x"), run("""
            import {x} from './dep.js';
            import data from './data.json' with {type: 'json'};
            import text from './data.json' with {type: 'text'};
            print(x, data.a[0], text.length > 5 && 'x');
            """, true, false, 20_000).output);
        for (String broken : List.of("import './bad.js'", "import './missing.js'", "import {nope} from './dep.js'")) {
            TestResult r = run(broken, true, false, 20_000);
            assertEquals("syntax resolution", r.outcome + " " + r.phase, broken);
        }
        assertEquals(List.of("1"), run("import('./dep.js').then(m => print(m.x))").output);
    }

    @Test
    void metadata() {
        TestFile f = TestFile.parse("""
            // head
            /*---
            description: >
              negative: no
            negative:
              phase: parse
              type: SyntaxError
            includes: [a.js, "b.js"]
            flags:
              - onlyStrict
              - async
            features: [
              x,
              y ]
            ---*/
            """);
        assertEquals("parse SyntaxError", f.negativePhase + " " + f.negativeType);
        assertEquals(List.of("a.js", "b.js"), f.includes);
        assertTrue(f.is("onlyStrict") && f.is("async"));
        assertEquals(List.of("x", "y"), f.features);
    }
}
