package dev.ramjet.parser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import dev.ramjet.api.Context;
import dev.ramjet.api.Engine;
import dev.ramjet.api.ScriptException;
import dev.ramjet.emitter.Compilation;
import dev.ramjet.source.Source;
import dev.ramjet.source.SyntaxException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whatever is fed to it, the parser ends with a program or with a SyntaxError or RangeError that has a position. */
class BadInputTest {
    private static final String[] SNIPPETS = {"(", ")", "[", "]", "{", "}", ",", ";", ".", "...", "=>", "=", "?.", "??", "`", "${", "'", "\"", "/", "*", "\n", "\\u", "\\", "#", "@",
        "0x", "1n", "1_", "1e", "/*", "//", "<!--", "-->", "async ", "await ", "yield ", "function ", "class ", "extends ", "static ", "get ", "set ", "new ", "new.target",
        "super", "super()", "import ", "import(", "import.meta", "export ", "default ", "let ", "const ", "var ", "using ", "for (", "of ", "in ", "if (", "else ", "do ", "while (",
        "switch (", "case ", "break ", "continue ", "return ", "throw ", "try ", "catch ", "finally ", "with (", "debugger", "'use strict';", "eval", "arguments", "this", "null",
        "typeof ", "delete ", "void ", "**", "&&=", ">>>=", "\ud800", "\u2028", "\ufeff", "\0", "a", "label: ", "accessor ", "constructor", "__proto__: "};

    /** Compiles all functions, too; a Java exception gets out of here. */
    private static void compile(String text, boolean module) {
        Parser.Options options = new Parser.Options();
        options.lazy = false;
        try {
            if (module) Compilation.module(new Source("test", text), options);
            else Compilation.script(new Source("test", text), false, options);
        } catch (SyntaxException e) {
            if (e.line() < 1 || e.column() < 1 || e.getMessage() == null || e.getMessage().isEmpty()) {
                throw new IllegalStateException("no position or message: " + e.line() + ":" + e.column() + " " + e.getMessage());
            }
        }
    }

    private static List<String> programs() throws IOException {
        List<String> result = new ArrayList<>();
        for (String folder : new String[] {"src/test/js/language", "src/test/golden"}) {
            try (Stream<Path> files = Files.walk(Path.of(folder))) {
                for (Path p : files.filter(f -> f.toString().endsWith(".js")).sorted().toList()) result.add(Files.readString(p));
            }
        }
        return result;
    }

    private static String mutate(Random random, List<String> programs) {
        String text = programs.get(random.nextInt(programs.size()));
        int from = random.nextInt(text.length());
        text = text.substring(from, Math.min(text.length(), from + 1 + random.nextInt(600)));
        for (int n = random.nextInt(5); n >= 0; n--) {
            int at = random.nextInt(text.length() + 1);
            int to = Math.min(text.length(), at + random.nextInt(12));
            switch (random.nextInt(5)) {
                case 0 -> text = text.substring(0, at) + text.substring(to);
                case 1 -> text = text.substring(0, at) + SNIPPETS[random.nextInt(SNIPPETS.length)] + text.substring(at);
                case 2 -> text = text.substring(0, at) + SNIPPETS[random.nextInt(SNIPPETS.length)] + text.substring(to);
                case 3 -> text = text.substring(0, at) + text.substring(at, to).repeat(1 + random.nextInt(3)) + text.substring(at);
                default -> text = text.substring(0, at) + (char) random.nextInt(random.nextBoolean() ? 128 : 65536) + text.substring(to);
            }
        }
        return text;
    }

    @Test
    void mutatedPrograms() throws IOException {
        long seed = Long.getLong("fuzz.seed", 20261122L);
        int count = Integer.getInteger("fuzz.count", 8_000);
        List<String> programs = programs();
        Random random = new Random(seed);
        List<String> failures = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            String text = mutate(random, programs);
            long start = System.nanoTime();
            try {
                compile(text, i % 4 == 0);
            } catch (Throwable e) {
                failures.add("program " + i + ": " + e + " at " + (e.getStackTrace().length == 0 ? "?" : e.getStackTrace()[0]) + "\n" + text);
            }
            if (System.nanoTime() - start > 5_000_000_000L) failures.add("program " + i + " takes long\n" + text);
        }
        if (!failures.isEmpty()) fail(failures.size() + " of " + count + " with seed " + seed + ":\n" + String.join("\n----\n", failures.subList(0, Math.min(10, failures.size()))));
    }

    /** On a stack as the command has it. */
    private static void onBigStack(String what, Runnable r) throws InterruptedException {
        Throwable[] failure = new Throwable[1];
        Thread t = new Thread(null, r, what, 32L << 20);
        t.setUncaughtExceptionHandler((thread, e) -> failure[0] = e);
        t.start();
        t.join(60_000);
        if (t.isAlive()) fail(what + " does not end");
        if (failure[0] != null) fail(what, failure[0]);
    }

    @Test
    void deepNesting() throws InterruptedException {
        String[] openings = {"(", "[", "{", "a(", "a[", "!", "-", "- -", "typeof ", "new ", "new a(", "a?b:", "a?", "a=", "a=>", "(a=", "({a:", "[...", "`${", "function f(){", "(function(){",
            "()=>{", "async()=>", "class{[", "class A extends (", "class{static{", "class{x=", "if(a)", "for(;;)", "while(a)", "do ", "with(a)", "a:", "a=b?c:", "try{", "switch(a){case ",
            "let[", "let{a:", "({a:[", "function f(a=", "a**", "a??(", "yield ", "await ", "import(", "/*", "//\n", "x=/(/,", "@(", "f`${", "a?.[", "a?.(", "delete ", "{a:"};
        for (String open : openings) onBigStack(open, () -> compile(open.repeat(100_000), false));
        String[] pairs = {"()", "[]", "{}"};
        for (String p : pairs) onBigStack(p, () -> compile(p.substring(0, 1).repeat(100_000) + p.substring(1).repeat(100_000), false));
        String[] chains = {"a+", "a,", "a.b.", "a||", "a??", "a;", "a?.b?.", "a=b=", "a in ", "a**", "`a`", "a()", "a[0]", "'x'+", "1-", "{};", "var a;", "if(a);else ", "a:;", "function f(){}", "x=>x,"};
        for (String c : chains) onBigStack(c, () -> compile(c.repeat(100_000) + "a", false));
    }

    @Test
    void giantLiterals() throws InterruptedException {
        String digits = "1234567890".repeat(100_000);
        String[] programs = {digits, digits + "n", "0x" + digits, "0." + digits, "1e" + digits, "'" + digits + "'", "'" + digits, "`" + digits + "`", "/" + digits + "/", "/(?:" + "a|".repeat(100_000) + ")/",
            "/" + "(".repeat(100_000) + "/", "/[" + "a-z".repeat(100_000) + "]/v", "a" + digits, "'\\u{" + "0".repeat(100_000) + "41}'", "[" + "1,".repeat(200_000) + "]",
            "[" + ",".repeat(200_000) + "]", "({" + "a:1,".repeat(100_000) + "})", "f(" + "a,".repeat(100_000) + ")", "function f(" + "a,".repeat(70_000) + "){}", "switch(a){" + "case 1:".repeat(100_000) + "}",
            "let " + "a,".repeat(1_000) + "b", "//" + digits, "/*" + digits, "`" + "${a}".repeat(100_000) + "`", "var " + unique(70_000), "(" + unique(70_000) + ")=>0", "x={" + unique(70_000) + "}",
            "class A{" + "m(){}".repeat(50_000) + "}", "class A{" + privates(30_000) + "}", "/" + "(a)".repeat(70_000) + "/", "/a{99999999999999999999}/", "#!" + digits};
        for (String p : programs) onBigStack(p.substring(0, Math.min(20, p.length())), () -> compile(p, false));
    }

    private static String unique(int n) {
        StringBuilder b = new StringBuilder();
        for (int i = 0; i < n; i++) b.append(i == 0 ? "a" : ",a").append(i);
        return b.toString();
    }

    private static String privates(int n) {
        StringBuilder b = new StringBuilder();
        for (int i = 0; i < n; i++) b.append("#a").append(i).append(';');
        return b.toString();
    }

    /** What runs: eval, Function, RegExp and JSON of nonsense; errors can be caught, and the engine goes on. */
    @Test
    void nonsenseAtRunTime() {
        try (Context context = Engine.create().newContext()) {
            assertEquals("ok", context.eval("""
                const kinds = new Set();
                for (const open of ['(', '[', '{', '`${', 'a=>', '!', 'function(){', 'class{[', '/(', '((((', '[[[']) {
                  for (const f of [(s) => eval(s), (s) => Function(s), (s) => new RegExp(s), (s) => JSON.parse(s), (s) => new RegExp(s, 'v')]) {
                    try { f(open.repeat(50000)); } catch (e) { kinds.add(e.constructor.name); }
                  }
                }
                kinds.delete('SyntaxError');
                kinds.delete('RangeError');
                kinds.size === 0 ? 'ok' : [...kinds].join()""").asString());
            assertEquals(300, context.eval("let n = 0; function f() { return f() + 1; } for (let i = 0; i < 300; i++) { try { f(); } catch (e) { if (e instanceof RangeError) n++; } } n").asInt());
            ScriptException e = org.junit.jupiter.api.Assertions.assertThrows(ScriptException.class, () -> context.eval("let a = (;"));
            assertTrue(e.isSyntaxError() && e.position() != null, e.getMessage());
        }
    }
}
