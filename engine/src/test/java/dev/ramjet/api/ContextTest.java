package dev.ramjet.api;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigInteger;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ContextTest {
    private final Context context = Engine.create().newContext();

    private Object java(String script) {
        return context.eval(script).toJava();
    }

    /** The example of {@link Engine}'s documentation and of the README. */
    @Test
    void embeddingInTenLines() {
        StringBuilder out = new StringBuilder();
        try (Context context = Engine.create().newContext()) {
            context.globals().set("greet", (HostFunction) (self, args) -> "Hello, " + args[0].asString());
            Value result = context.eval("greet('world').toUpperCase()");
            out.append(result.asString());
            Value add = context.eval("(a, b) => a + b");
            out.append(' ').append(add.execute(40, 2).asInt());
        } catch (ScriptException e) {
            out.append(e.getMessage());
        }
        assertEquals("HELLO, WORLD 42", out.toString());
    }

    @Test
    void valuesCrossTheBorder() {
        assertEquals(3, context.eval("1 + 2").asInt());
        assertEquals(0.5, context.eval("1 / 2").asDouble());
        assertEquals("ab", context.eval("'a' + 'b'").asString());
        assertTrue(context.eval("undefined").isUndefined());
        assertTrue(context.eval("null").isNull());
        assertEquals(BigInteger.TWO.pow(70), context.eval("2n ** 70n").asBigInteger());
        assertEquals(List.of(1, "x", true), java("[1, 'x', true]"));
        assertEquals(Map.of("a", 1, "b", List.of()), java("({a: 1, b: []})"));
        context.globals().set("list", List.of(1, 2, Map.of("k", "v")));
        assertEquals("[1,2,{\"k\":\"v\"}]", context.eval("JSON.stringify(list)").asString());
        assertArrayEquals(new byte[] {1, 2, 3}, context.eval("new Uint8Array([1, 2, 3])").asBytes());
        context.globals().set("bytes", new byte[] {5, 6});
        assertEquals(11, context.eval("bytes[0] + bytes[1]").asInt());
        assertThrows(IllegalArgumentException.class, () -> context.globals().set("o", new Object()));
        assertThrows(ClassCastException.class, () -> context.eval("'s'").asInt());
    }

    @Test
    void membersAndCalls() {
        Value point = context.eval("class Point { constructor(x, y) { this.x = x; this.y = y } sum() { return this.x + this.y } }; Point").newInstance(1, 2);
        assertEquals(3, point.invoke("sum").asInt());
        point.set("x", 10);
        assertEquals(12, point.invoke("sum").asInt());
        assertTrue(point.has("sum"));
        assertArrayEquals(new String[] {"x", "y"}, point.keys());
        assertTrue(point.delete("x"));
        assertTrue(point.get("x").isUndefined());
        assertEquals("#<Point>", point.toString());
        assertEquals(context.eval("Point"), point.get("constructor"));
    }

    @Test
    void exceptionsOfScripts() {
        ScriptException e = assertThrows(ScriptException.class, () -> context.eval(Source.script("a.js", "function f() {\n  null.x\n}\nf()")));
        assertEquals("TypeError: Cannot read properties of null (reading 'x')", e.getMessage());
        assertEquals("a.js", e.position().source());
        assertEquals(2, e.position().line());
        assertEquals("  null.x", e.position().lineText());
        assertEquals("f", e.frames().get(0).function());
        assertFalse(e.isSyntaxError());
        assertEquals(7, assertThrows(ScriptException.class, () -> context.eval("throw 7")).value().asInt());
    }

    @Test
    void earlyErrorsHaveAPlace() {
        ScriptException e = assertThrows(ScriptException.class, () -> context.eval(Source.script("b.js", "let a;\nlet a;")));
        assertTrue(e.isSyntaxError());
        assertEquals(2, e.position().line());
        assertEquals(5, e.position().column());
        assertEquals("SyntaxError: Identifier 'a' has already been declared", e.getMessage());
    }

    @Test
    void javaExceptionsKeepTheirCause() {
        IllegalStateException cause = new IllegalStateException("out of paper");
        context.globals().set("print", context.function("print", (self, args) -> {
            throw cause;
        }));
        ScriptException e = assertThrows(ScriptException.class, () -> context.eval("print()"));
        assertSame(cause, e.getCause());
        assertEquals("Error: out of paper", e.getMessage());
        assertEquals("out of paper", context.eval("try { print() } catch (e) { e.message }").asString());
        context.globals().set("thrower", context.function("thrower", (self, args) -> {
            throw ScriptException.of(context.error("RangeError", "far"));
        }));
        assertEquals("RangeError far", context.eval("try { thrower() } catch (e) { e.name + ' ' + e.message }").asString());
    }

    @Test
    void tablesMakeTheirMembersWhenRead() {
        List<String> made = new ArrayList<>();
        final class Table extends HostTable {
            Table() {
                super("twice/1", "=started", "get now");
            }

            @Override
            public Object call(int id, Context c, Value self, Value[] args) {
                made.add(Integer.toString(id));
                return id == 0 ? args[0].toNumber() * 2 : id == 1 ? "s" : (Object) 5;
            }
        }
        context.globals().set("t", context.object(new Table()));
        assertTrue(made.isEmpty());
        assertEquals("8 s s 5", context.eval("`${t.twice(4)} ${t.started} ${t.started} ${t.now}`").asString());
        assertEquals(List.of("0", "1", "2"), made);
        assertEquals("twice 1", context.eval("t.twice.name + ' ' + t.twice.length").asString());
        assertThrows(ScriptException.class, () -> context.eval("new t.twice()"));
    }

    @Test
    void promisesAndJobs() {
        Deferred d = context.deferred();
        context.globals().set("p", d.promise());
        context.eval("var log = []; p.then(v => log.push(v), e => log.push('!' + e))");
        d.resolve("ok");
        assertEquals(List.of(), java("log"));
        context.runJobs();
        assertEquals(List.of("ok"), java("log"));
        assertEquals(Reflection.PromiseState.FULFILLED, d.promise().reflect().promiseState());
        List<String> rejected = new ArrayList<>();
        context.setRejectionHandler(new RejectionHandler() {
            @Override
            public void rejected(Value promise) {
                rejected.add(promise.reflect().promiseResult().toString());
            }

            @Override
            public void handled(Value promise) {
                rejected.add("handled");
            }
        });
        context.eval("var q = Promise.reject(3); q.catch(() => {})");
        assertEquals(List.of("3", "handled"), rejected);
    }

    @Test
    void limitsEndAScriptThatCatchesEverything() {
        context.setTimeLimit(100);
        ScriptException e = assertThrows(ScriptException.class, () -> context.eval("for (;;) { try { for (;;) {} } catch {} finally { continue } }"));
        assertTrue(e.isTerminated());
        assertNull(e.value());
        context.setTimeLimit(0);
        assertEquals(2, context.eval("1 + 1").asInt());
    }

    @Test
    void recursionIsARangeErrorAgainAndAgain() {
        context.setMaxDepth(500);
        assertEquals(1000, context.eval("function f() { f() } let n = 0; for (let i = 0; i < 1000; i++) { try { f() } catch (e) { if (e instanceof RangeError) n++ } } n").asInt());
    }

    /** A hot loop and a hot recursion look for an interrupt at different places: {@code depthLimit} and the polls' call site. */
    @Test
    void limitsEndCompiledCodeAndItRunsOn() {
        context.eval("""
            function spin(n) { let s = 0; for (let i = 0; i < n; i++) s = (s * 31 + i) | 0; return s }
            function fib(n) { return n < 2 ? n : fib(n - 1) + fib(n - 2) }
            function depth(n) { return n === 0 ? 0 : 1 + depth(n - 1) }
            for (let k = 0; k < 200; k++) { spin(20000); fib(15); depth(300) }""");
        for (String endless : List.of("spin(Infinity)", "fib(1000)")) {
            for (int round = 0; round < 3; round++) {
                context.setTimeLimit(50);
                assertTrue(assertThrows(ScriptException.class, () -> context.eval(endless)).isTerminated(), endless);
                context.setTimeLimit(0);
                assertEquals(610, context.eval("spin(1000); fib(15)").asInt());
            }
        }
        context.setMaxDepth(200);
        assertEquals("RangeError", context.eval("try { depth(5000) } catch (e) { e.name }").asString());
        assertEquals(100, context.eval("depth(100)").asInt());
        context.setMaxDepth(2000);
        assertEquals(1500, context.eval("depth(1500)").asInt());
    }

    /**
     * Code for a loop alone, in a function too large to be compiled as a whole, returns to the interpreter: what functions that it called without inlining noted
     * as their depth stayed behind, so that after some thousand loops the stack was said to be too deep.
     */
    @Test
    void loopsCompiledAloneLeaveTheDepthAsItWas() {
        context.setMaxDepth(100);
        context.eval("""
            const re = /b(.)/g;
            function leaf(n) { if (n > 0) return leaf(n - 1) + leaf(n - 1); re.lastIndex = 0; return re.exec("abcdabc").length }
            let text = "let s = 0;";
            for (let k = 0; k < 60; k++) text += "for (let i = 0; i < 300; i++) s += leaf(4);";
            const many = new Function("leaf", text + "return s")""");
        for (int i = 0; i < 40; i++) assertEquals(60 * 300 * 32, context.eval("many(leaf)").asInt());
    }

    /** No step of such a walk runs code of the program: it is the proxy that looks for an interrupt. */
    @Test
    void limitsEndAWalkRoundARingOfPrototypes() {
        context.eval("const o = {}; Object.setPrototypeOf(o, new Proxy(o, {}))");
        context.setTimeLimit(50);
        ScriptException e = assertTimeoutPreemptively(Duration.ofSeconds(20), () -> assertThrows(ScriptException.class, () -> context.eval("for (const k in o);")));
        assertTrue(e.isTerminated());
        context.setTimeLimit(0);
        assertEquals(2, context.eval("1 + 1").asInt());
    }

    @Test
    void modulesComeFromTheHost() {
        Map<String, String> files = Map.of("/a.js", "import { b } from './b.js'; import c from 'host:c'; export default b + c.value; export const url = import.meta.url;",
            "/b.js", "export let b = 40; await null;");
        context.setModuleLoader(new ModuleLoader() {
            @Override
            public String resolve(String specifier, Source referrer, Map<String, String> attributes) {
                return specifier.startsWith("./") ? specifier.substring(1) : specifier;
            }

            @Override
            public Module load(String name, Map<String, String> attributes) {
                if (name.equals("host:c")) return Module.of(new String[] {"default"}, () -> new Value[] {context.value(Map.of("value", 2))});
                if (!files.containsKey(name)) throw new IllegalArgumentException("no " + name);
                return Module.of(Source.module(name, files.get(name)));
            }

            @Override
            public void fillMeta(Value meta, Source module) {
                meta.set("url", "mem:" + module.name());
            }
        });
        Value promise = context.importModule("/a.js", null);
        context.runJobs();
        Value namespace = promise.reflect().promiseResult();
        assertEquals(42, namespace.get("default").asInt());
        assertEquals("mem:/a.js", namespace.get("url").asString());
        Value failing = context.importModule("/missing.js", null);
        failing.invoke("catch", context.function("", (self, args) -> null));
        context.runJobs();
        assertEquals("no /missing.js", failing.reflect().promiseResult().get("message").asString());
    }

    @Test
    void realmsShareValuesButNotGlobals() {
        Context other = context.newRealm();
        other.globals().set("shared", context.eval("({n: 1})"));
        assertEquals(1, other.eval("shared.n").asInt());
        assertFalse(other.eval("shared instanceof Object").asBoolean());
        assertTrue(context.eval("typeof shared === 'undefined'").asBoolean());
    }

    @Test
    void reflectionRunsNoScriptCode() {
        Value proxy = context.eval("new Proxy({a: 1}, {get() { throw 1 }, ownKeys() { throw 2 }})");
        assertEquals(ObjectKind.PROXY, proxy.reflect().kind());
        assertEquals(1, proxy.reflect().proxyTarget().get("a").asInt());
        Value object = context.eval("({get x() { throw 1 }, y: 2})");
        assertNull(object.reflect().property("x").value);
        assertEquals(2, object.reflect().property("y").value.asInt());
        assertEquals(List.of(1, "a", 2, "b"), context.eval("new Map([[1, 'a'], [2, 'b']])").reflect().entries().stream().map(Value::toJava).toList());
        assertEquals(Reflection.FunctionKind.CLASS, context.eval("(class {})").reflect().functionKind());
        assertEquals("Uint8Array", context.eval("new Uint8Array(1)").reflect().typedArrayName());
    }

    @Test
    void bytecodeIsPortableAndRefusedWhenDamaged() {
        byte[] stored = Engine.create().diagnostics().compile(Source.script("s.js", "let r = 0; for (let i = 0; i < 10; i++) r += i; globalThis.r = r;"));
        assertTrue(Diagnostics.isBytecode(stored));
        context.evalBytecode("s.rjc", stored);
        assertEquals(45, context.eval("globalThis.r").asInt());
        stored[stored.length / 2] ^= 1;
        assertThrows(ScriptException.class, () -> context.evalBytecode("s.rjc", stored));
    }

    @Test
    void stagesArePrinted() {
        Diagnostics d = Engine.create().diagnostics();
        Source s = Source.script("s.js", "var x = 1 + y;");
        assertTrue(d.tokens(s).contains("x"));
        assertTrue(!d.ast(s).isEmpty());
        assertFalse(d.scopes(s).isEmpty());
        assertFalse(d.bytecode(s).isEmpty());
        assertTrue(assertThrows(ScriptException.class, () -> d.ast(Source.script("t.js", "(("))).isSyntaxError());
    }
}
