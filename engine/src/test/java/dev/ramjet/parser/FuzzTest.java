package dev.ramjet.parser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ramjet.ast.AstPrinter;
import dev.ramjet.ast.Program;
import dev.ramjet.source.Source;
import dev.ramjet.source.SyntaxException;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Whatever the input: a tree or a SyntaxException, the same with and without pre-parsing, and never a hang. */
class FuzzTest {
    private static final String[] SEEDS = {
        "var a = 1, b = [a, , ...c], {d, e: {f = 2}, ...g} = {a, b: {}, [c]: 1, get x() { return this }, set x(v) {}, async *m() {} };",
        "function f(a, b = () => a, {c, d} = {}, ...e) { 'use strict'; let x = a; { let x = 2; g(() => x + arguments[0]); } return x ? f : new.target }",
        "class A extends B { #p = 1; static s = () => this; get [k]() { return super.m(this.#p) } constructor(a) { super(a); } static { var x = A } static async *#m() { yield #p in this } }",
        "for (let i = 0; i < 10; i++) { fs.push(() => i); if (i) continue; else break } for (const [k, v] of m) try { k() } catch ({message}) { throw message } finally { v }",
        "label: do { switch (x) { case 1: let y = 2; function q() { y } default: break label } } while (x--)\nwith (o) { var z = p; eval('z') }",
        "async function* h() { for await (const x of y) yield* await x; await using r = s; const t = async (a, b = 1) => { await a?.b?.[c](d) ?? e } }",
        "x = `a${b}c${`${d}`}` + tag`\\u{bad}${1}`; y = /[/\\]]+/giu.test(z) / 2; w ||= 0x1Fn ** 2n; v = a ? b : c => ({c}), -1 + +1; u = delete o.p, void 0",
        "(function fact(n) { return n < 2 ? 1 : n * fact(n - 1) })(5); !function () { var self = this; return (a, {b}, [c = a]) => a + b + c + self }();",
    };
    private static final String[] TOKENS = {
        "(", ")", "{", "}", "[", "]", "=>", "=", "...", ",", ";", ":", "?", "?.", "async", "await", "yield", "function", "class", "let", "const", "var", "static", "get", "#x",
        "super", "this", "new", "new.target", "eval(x)", "arguments", "import", "export", "in", "of", "for", "if", "else", "return", "`", "${", "/", "'use strict';", "\n", "*", "**",
        "a", "1", "\"s\"", "@", "using", "extends", "with", "delete", "\\u0061", "<!--", "-->", "/*", "*/", "//", "accessor", "try", "catch", "switch", "case", "default", "break",
        "label:", "++", "??", "||", "&&=", "x=>x", "({})", "{a,b}", "[c]", "do", "while", "0x", "08", "1n", "\uD800", "\u2028", "\0", "\uFEFF", "#!", "%",
    };

    private static String mutate(Random r) {
        StringBuilder b = new StringBuilder(SEEDS[r.nextInt(SEEDS.length)]);
        if (r.nextInt(3) == 0) b.append('\n').append(SEEDS[r.nextInt(SEEDS.length)]);
        for (int i = r.nextInt(5); i >= 0 && b.length() > 2; i--) {
            int p = r.nextInt(b.length());
            int q = Math.min(b.length(), p + 1 + r.nextInt(20));
            switch (r.nextInt(6)) {
                case 0: b.delete(p, Math.min(q, p + 5)); break;
                case 1: b.insert(r.nextInt(b.length()), b.substring(p, q)); break;
                case 2: if (r.nextInt(4) == 0) b.setLength(p); break;
                case 3: b.setCharAt(p, (char) r.nextInt(0x10000)); break;
                default: b.insert(p, " " + TOKENS[r.nextInt(TOKENS.length)] + " ");
            }
        }
        switch (r.nextInt(8)) {
            case 0: return "(function* () {" + b + "\n})";
            case 1: return "async () => {" + b + "\n}";
            case 2: return "class C extends D { static { " + b + "\n} }";
            default: return b.toString();
        }
    }

    @Test
    void mutatedPrograms() {
        int accepted = 0;
        for (int seed = 0; seed < 40_000; seed++) {
            Random r = new Random(seed * 7919L);
            String text = mutate(r);
            boolean module = r.nextInt(4) == 0;
            try {
                if (Trees.error(text, module) != null) continue;
                accepted++;
                Source source = new Source("fuzz", text);
                Program eager = module ? Parser.parseModule(source, Trees.EAGER) : Parser.parseScript(source, Trees.EAGER);
                Program lazy = module ? Parser.parseModule(source, Trees.LAZY) : Parser.parseScript(source, Trees.LAZY);
                ScopeChecker.check(eager, Trees.EAGER);
                ScopeChecker.check(lazy, Trees.LAZY);
                AstPrinter.print(eager);
            } catch (RuntimeException | Error e) {
                throw new AssertionError("seed " + seed + ":\n" + text, e);
            }
        }
        assertTrue(accepted > 2_000, "accepted only " + accepted);
    }

    private static void survives(String text) {
        for (int module = 0; module < 2; module++) {
            for (Parser.Options o : new Parser.Options[] {Trees.EAGER, Trees.LAZY}) {
                try {
                    Source source = new Source("deep", text);
                    if (module == 1) Parser.parseModule(source, o);
                    else Parser.parseScript(source, o);
                } catch (SyntaxException e) {
                    assertTrue(e.start() <= text.length());
                }
            }
        }
    }

    @Test
    void deepNesting() {
        String[] openers = {
            "(", "[", "{", "{a:", "[a,", "(a,", "a(", "a[", "a?b:", "a?", "-", "!", "typeof ", "new ", "++", "a=", "a**", "()=>", "(a=", "({a:", "[a=", "({a=", "async(", "async()=>", "`${", "x`${",
            "function f(){", "(function(){", "function f(a=", "class A{m(){", "class A extends ", "class A{static{", "class A{[", "class A{x=", "if(a)", "while(a)", "for(;;)", "for(a of ", "do ",
            "a:", "with(a)", "switch(a){case ", "switch(a){default:", "try{", "try{}catch(e){", "var a=", "let[", "let{a:", "var [a=", "export default ", "@(", "@a class A{", "a=>{", "a=>", "yield ",
            "await ", "import(", "(...[", "a?.[", "{...", "[...", "({...", "if(a){}else ", "{let a;", "a;{var b;", "'use strict';{", "/*", "<!--\n", "async function f(){await ",
        };
        for (String opener : openers) survives(opener.repeat(100_000));
    }

    @Test
    void longChains() {
        for (String link : new String[] {"+a", "&&a", "||a", "??a", ",a", ".a", "[0]", "()", "?.a", "`a`", "-1", " in a", "*a", "|a", "==a"}) {
            String text = "a" + link.repeat(100_000);
            assertEquals(null, Trees.error(text, false), link);
            assertEquals(null, Trees.error("function f() { return " + text + "}", false), link);
        }
        assertEquals(null, Trees.error("if (a) b;" + "else if (a) b;".repeat(100_000), false));
        assertEquals(null, Trees.error("x = [" + "1,".repeat(500_000) + "]", false));
        assertEquals(null, Trees.error("x = {" + "a:1,".repeat(500_000) + "}", false));
        assertEquals(null, Trees.error("f(" + "a,".repeat(300_000) + "b)", false));
        assertEquals(null, Trees.error("var " + "a=1,".repeat(300_000) + "b", false));
        StringBuilder names = new StringBuilder();
        for (int i = 0; i < 50_000; i++) names.append("let v").append(i).append("=1;function f").append(i).append("(){return v").append(i).append("}\n");
        assertEquals(null, Trees.error(names.toString(), false));
        assertEquals(null, Trees.error("function g(){" + names + "}", false));
    }

    @Test
    void giantLiterals() {
        survives("'" + "x".repeat(2_000_000) + "'");
        survives("x = " + "9".repeat(200_000));
        survives("x = " + "9".repeat(200_000) + "n");
        survives("x = 0x" + "f".repeat(100_000));
        survives("x = 1e" + "9".repeat(100_000));
        survives("`" + "a\\n".repeat(300_000) + "`");
        survives("/" + "a|".repeat(300_000) + "/");
        survives("a".repeat(1_000_000));
        survives("\\u0061".repeat(200_000));
        survives("/*" + "*".repeat(1_000_000));
        survives("\n".repeat(1_000_000) + "}");
    }
}
