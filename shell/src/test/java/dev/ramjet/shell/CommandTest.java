package dev.ramjet.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command from outside: options, exit codes, reports. */
class CommandTest {
    @TempDir
    Path folder;

    private Command.Result run(String... arguments) throws IOException, InterruptedException {
        return Command.run(folder, "", 60, arguments);
    }

    private String file(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
        return folder.resolve(name).toRealPath().toString();
    }

    @Test
    void evaluatesAndPrints() throws Exception {
        assertEquals(new Command.Result(0, "3\n", ""), run("-p", "1 + 2"));
        assertEquals(new Command.Result(0, "a [ 'x', 'y' ]\n", ""), run("-e", "console.log('a', process.argv.slice(1))", "x", "y"));
        assertEquals(new Command.Result(0, "5 true\n", ""), Command.run(folder, "console.log(2 + 3, typeof require('fs').readFileSync === 'function')", 60, "-"));
        assertEquals(new Command.Result(0, "string\n", ""), run("-e", "import os from 'os'; console.log(typeof os.EOL)"));
    }

    @Test
    void reportsUncaughtErrorsWithTheirPlace() throws Exception {
        String f = file("err.js", "function boom() {\n  throw new TypeError('bad thing');\n}\nboom();\n");
        Command.Result r = run(f);
        assertEquals(1, r.exitCode());
        assertEquals(f + ":2\n  throw new TypeError('bad thing');\n  ^\n\nTypeError: bad thing\n    at boom (" + f + ":2:9)\n    at Object.<anonymous> (" + f + ":4:1)\n", r.err());
    }

    /** A value without a stack is reported with the place of the statement that threw it, also through require and finally. */
    @Test
    void reportsThrownValuesWithTheirPlace() throws Exception {
        String thrower = file("thrower.js", "try {\n  throw 'text';\n} catch (e) {\n  throw { value: e };\n}\n");
        String f = file("main.js", "try {\n  require('./thrower');\n} finally {\n  Math.max();\n}\n");
        assertEquals(thrower + ":4\n  throw { value: e };\n  ^\n{ value: 'text' }\n", run(thrower).err());
        assertEquals("Uncaught { value: 'text' }\n", run(f).err());
        f = file("late.js", "const e = new Error('made here');\nfunction later() { throw e; }\nlater();\n");
        assertEquals(f + ":2\nfunction later() { throw e; }\n                   ^\n\nError: made here\n    at Object.<anonymous> (" + f + ":1:11)\n", run(f).err());
    }

    @Test
    void reportsSyntaxErrorsAndChecksThem() throws Exception {
        String f = file("syn.js", "let x = 1;\nlet y = (x + ;\n");
        String report = f + ":2\nlet y = (x + ;\n             ^\n\nSyntaxError: Unexpected token ';'\n";
        assertEquals(new Command.Result(1, "", report), run(f));
        assertEquals(new Command.Result(1, "", report), run("-c", f));
        assertEquals(new Command.Result(0, "", ""), run("-c", file("good.js", "return 1")));
    }

    @Test
    void reportsMissingExportsWithTheirPlace() throws Exception {
        file("exporter.mjs", "export const there = 1;\n");
        String f = file("importer.mjs", "// missing './exporter.mjs'\nimport { there,\n  missing as m } from './exporter.mjs';\n");
        assertEquals("file://" + f + ":3\n  missing as m } from './exporter.mjs';\n  ^^^^^^^\n\nSyntaxError: The requested module './exporter.mjs' does not provide an export named 'missing'\n", run(f).err());
        f = file("again.mjs", "export { there as here, missing } from \"./exporter.mjs\";\n");
        assertTrue(run(f).err().contains("missing }") && run(f).err().contains("\n                        ^^^^^^^\n"), run(f).err());
    }

    /** A function that Function made imports from where its maker stands. */
    @Test
    void dynamicFunctionsImportLikeTheirMaker() throws Exception {
        file("other.mjs", "export default 'found';\n");
        String f = file("maker.js", "const load = new Function('m', 'return import(m)');\nload('./other.mjs').then(m => console.log(m.default));\n");
        assertEquals(new Command.Result(0, "found\n", ""), run(f));
    }

    @Test
    void unhandledRejectionsEndTheProgram() throws Exception {
        Command.Result r = run("-e", "setTimeout(() => console.log('never'), 1000); Promise.reject(new Error('late'))");
        assertEquals(1, r.exitCode());
        assertTrue(r.err().contains("Error: late"), r.err());
        r = run("-e", "Promise.reject(42)");
        assertTrue(r.exitCode() == 1 && r.err().startsWith("UnhandledPromiseRejection: This error originated") && r.err().endsWith("\"42\". {\n  code: 'ERR_UNHANDLED_REJECTION'\n}\n"), r.err());
        assertEquals(new Command.Result(0, "caught 1\n", ""), run("-e", "process.on('unhandledRejection', (e) => console.log('caught', e)); Promise.reject(1)"));
    }

    @Test
    void profilesAndTraces() throws Exception {
        String f = file("hot.js", "function hot(n) { let s = 0; for (let i = 0; i < n; i++) s = (s + i * i) % 1000003; return s; }\n"
            + "const end = Date.now() + 400; while (Date.now() < end) hot(1000);\n");
        Path profile = folder.resolve("out/p.cpuprofile");
        assertEquals(new Command.Result(0, "", ""), run("--cpu-prof", "--cpu-prof-dir", profile.getParent().toString(), "--cpu-prof-name", "p.cpuprofile", f));
        String text = Files.readString(profile);
        assertTrue(text.contains("\"functionName\":\"hot\"") && text.contains("\"url\":\"file://" + f + "\""), text);
        Command.Result ic = run("--trace-ic", "-e", "function get(o) { return o.x; } get({x: 1}); get({y: 1, x: 1})");
        assertTrue(ic.err().contains("[LoadIC in get at [eval]:1:28 (1->P) int32 field x"), ic.err());
        Command.Result code = run("--print-machine-code", "hot", f);
        assertTrue(code.exitCode() == 0 || code.err().contains("libhsdis0-fcml"), code.err());
    }

    /** One line and an exit code, whatever the file. */
    @Test
    void filesThatCannotBeRun() throws Exception {
        Path bad = folder.resolve("bad.js");
        Files.write(bad, new byte[] {'l', 'e', 't', ' ', (byte) 0xff, (byte) 0xfe, ';'});
        Command.Result r = run(bad.toString());
        assertEquals(1, r.exitCode());
        assertTrue(r.err().contains("SyntaxError: "), r.err());
        Files.write(bad, new byte[] {'c', 'o', 'n', 's', 'o', 'l', 'e', '.', 'l', 'o', 'g', '(', '\'', (byte) 0xc3, '\'', '.', 'l', 'e', 'n', 'g', 't', 'h', ')'});
        assertEquals(new Command.Result(0, "1\n", ""), run(bad.toString()));
        Files.write(bad, new byte[0]);
        assertEquals(new Command.Result(0, "", ""), run(bad.toString()));
        Files.write(bad, new byte[] {0, 1, 2, 3});
        assertEquals(1, run(bad.toString()).exitCode());
        Files.write(folder.resolve("bad.rjc"), new byte[] {1, 2, 3});
        r = run(folder.resolve("bad.rjc").toString());
        assertTrue(r.exitCode() != 0 && r.err().lines().count() == 1, r.err());
        Path unreadable = folder.resolve("secret.js");
        Files.writeString(unreadable, "1");
        if (unreadable.toFile().setReadable(false, false) && !Files.isReadable(unreadable)) {
            r = run(unreadable.toString());
            assertEquals(2, r.exitCode());
            assertEquals(1, r.err().lines().count(), r.err());
        }
        String nested = file("nested.js", "(".repeat(100_000));
        r = run(nested);
        assertEquals(1, r.exitCode());
        assertTrue(r.err().contains("RangeError: ") || r.err().contains("SyntaxError: "), r.err().substring(Math.max(0, r.err().length() - 300)));
    }

    /** Lines from a pipe, after a program; no error ends the reading, wherever it happens. */
    @Test
    void readsAndEvaluatesLines() throws Exception {
        String lines = """
            start + 1
            function twice(a) {
              return a * 2
            }
            twice(/* in
            two lines */ 21)
            `of
            lines`
            const late = await new Promise(r => setTimeout(() => r('late'), 5))
            late + _
            let l = 1; let l = 2
            null.x
            Promise.reject(new TypeError('rejected')).x
            setTimeout(() => { throw new RangeError('in a timer') }, 5).x
            await new Promise(r => setTimeout(r, 100))
            {a: [1, 'x']}
            """;
        Command.Result r = Command.run(folder, lines, 60, "-i", "-e", "var start = 1; console.log('program')");
        assertEquals(0, r.exitCode(), r.err());
        assertEquals("", r.err());
        String out = r.out();
        int at = 0;
        for (String wanted : new String[] {"program\n", "> 2\n", "> undefined\n", "> 42\n", "> 'of\\nlines'\n", "> undefined\n", "> 'lateundefined'\n", "Uncaught SyntaxError: Identifier 'l' has",
            "Uncaught TypeError: Cannot read properties of null (reading 'x')", "Uncaught TypeError: rejected", "Uncaught RangeError: in a timer", "> { a: [ 1, 'x' ] }\n"}) {
            int found = out.indexOf(wanted, at);
            assertTrue(found >= 0, wanted + " is not in its place in\n" + out);
            at = found + wanted.length();
        }
        assertTrue(Command.run(folder, "typeof require('fs')\n", 60, "-i").out().contains("> 'object'\n"));
    }

    @Test
    void exitCodes() throws Exception {
        assertEquals(new Command.Result(3, "bye 3\n", ""), run("-e", "process.on('exit', (c) => console.log('bye', c)); process.exit(3)"));
        assertEquals(4, run("-e", "process.exitCode = 4").exitCode());
        Command.Result missing = run("nothing-here.js");
        assertEquals(2, missing.exitCode());
        assertEquals("ramjet: cannot read nothing-here.js: no such file\n", missing.err());
        assertEquals(2, run(folder.toString()).exitCode());
        assertEquals(2, run("--nonsense").exitCode());
    }

    @Test
    void bytecodeFiles() throws Exception {
        String f = file("app.js", "const { basename } = require('path'); console.log(basename(__filename), process.argv[2]); module.exports = 1;");
        String out = folder.resolve("app.rjc").toString();
        assertEquals(new Command.Result(0, "", ""), run("compile", f, "-o", out));
        assertEquals(new Command.Result(0, "app.rjc arg\n", ""), run(out, "arg"));
        assertEquals("ramjet: cannot write /nowhere/app.rjc: no such folder\n", run("compile", f, "-o", "/nowhere/app.rjc").err());
        byte[] bytes = Files.readAllBytes(Path.of(out));
        bytes[bytes.length - 5] ^= 0x55;
        Files.write(Path.of(out), bytes);
        Command.Result r = run(out);
        assertEquals(1, r.exitCode());
        assertTrue(r.err().startsWith("SyntaxError: "), r.err());
    }

    @Test
    void stages() throws Exception {
        String f = file("s.js", "var x = 1 + y;");
        assertTrue(run("--print-tokens", f).out().contains("var"));
        assertTrue(!run("--print-ast", f).out().isEmpty());
        assertTrue(!run("--print-scopes", f).out().isEmpty());
        assertTrue(!run("--print-bytecode", f).out().isEmpty());
        assertTrue(run("--print-feedback", file("t.js", "let s = 0; for (let i = 0; i < 5; i++) s += i * 0.5;")).out().contains("function"));
    }
}
