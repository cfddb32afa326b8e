package dev.ramjet.parser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import dev.ramjet.ast.AstPrinter;
import org.junit.jupiter.api.Test;

/** What parses, what does not, and a few trees in full. */
class GrammarTest {
    private static void legal(String... programs) {
        for (String p : programs) {
            assertNull(Trees.error(p, false), p);
            ScopeChecker.check(Trees.script(p), Trees.EAGER);
        }
    }

    private static void illegal(String... programs) {
        for (String p : programs) assertNotNull(Trees.error(p, false), p);
    }

    private static void legalModule(String... programs) {
        for (String p : programs) assertNull(Trees.error(p, true), p);
    }

    private static void illegalModule(String... programs) {
        for (String p : programs) assertNotNull(Trees.error(p, true), p);
    }

    @Test
    void automaticSemicolons() {
        legal("a\nb", "a\n++b", "return_\n(1)", "do x(); while (y) z", "{ 1\n2 } 3", "var a\nvar b", "for (;;) break\nx", "let\nx", "x\n/re/g");
        illegal("{ 1 2 }", "a ++b", "for (a; b\n)", "if (a)\nelse b", "throw\nx");
    }

    @Test
    void literals() {
        legal("0b101n + 0xFFn + 1_000.5e-1_0 + .5 + 5. + 0o17", "010 + 08.5 + 09", "'\\u{1F600}\\x41\\\n\\0\\8'", "`a${b}c${`${d}`}`", "tag`\\u{} \\xZ`",
                "/[/\\]]+/giu", "a = b / c / d", "a\n/b/c", "\"\u2028\"", "1..x", "1.0.x");
        illegal("1_", "1__0", "0_1", "0x_1", "1n.5 1n", "01n", "3in []", "'\n'", "`\\u{}`", "/a\n/", "0b2", "'use strict'; 010", "'use strict'; '\\08'",
                "'\\u{110000}'");
    }

    @Test
    void identifiersAndKeywords() {
        legal("var async, of, get, set, let, static, yield, await, from, as, using, accessor", "\\u0061b = c", "var ünïcode, 变量, \\u{20000}", "yield: 1",
                "({if: 1, class: 2}).if.class", "let = 1", "async\n(x)", "let\nlet_ = 1");
        illegal("var v\\u0061r", "\\u0076ar x", "'use strict'; var let", "'use strict'; yield", "function* g() { var yield }", "async function f() { var await }",
                "enum", "var enum", "({if})", "({ \\u0061sync f() {} })", "let let = 1");
    }

    @Test
    void htmlLikeCommentsInScriptsOnly() {
        legal("<!-- x\na", "a\n--> b", "/* */ --> c", "a /*\n*/ --> d");
        illegal("a --> b c");
        illegalModule("<!-- x", "a\n--> b");
    }

    @Test
    void hashbangOnlyAtTheStart() {
        legal("#!/usr/bin/env ramjet\nx");
        illegal(" #!/x", "x\n#!y");
    }

    @Test
    void destructuring() {
        legal("[a, , b = 1, ...[c]] = d", "({a, b: c.d, [e]: f = 1, ...g} = h)", "[(a), (b.c)] = d", "({a: (b)} = c)", "for ([a, b] of c);", "for ({a} in b);",
                "var {a, b: [c, {d = 1}], ...e} = f", "[a.b, f().c, d[0]] = e", "({a = 1} = {})", "[[a] = [1]] = b", "(function ({a, b = a}, [c]) {})");
        illegal("[a, ...b, c] = d", "[...a, ] = b", "({...{a}} = b)", "({a}) = 1", "([a]) = 1", "[(a = 1)] = b, [([a])] = c", "({a: ({b})} = c)", "({a() {}} = b)",
                "[a + b] = c", "let {a}", "var [a]", "({a = 1})", "f({a = 1})", "({get a() {}} = 0)", "[a?.b] = c", "({...{}} = {})", "let [a, a] = b");
    }

    @Test
    void arrowFunctions() {
        legal("a => b", "(a, b = 1, {c}, [d], ...e) => f", "() => ({})", "async a => await a", "async (a, {b}) => { await b }", "async () => {}, async(1, 2)",
                "(a, b) => c => d", "x = (a) => {} , y", "f(a => a, (b) => b)", "(async)(x)", "(a = (b) => b) => a", "async => async", "(a, ) => a", "(yield) => yield");
        illegal("a\n=> b", "(a)\n=> b", "()\n=> b", "a => {} ()", "a => {} || b", "((a)) => b", "(a.b) => c", "([a.b]) => c", "(a, a) => b", "async (await) => a", "async a\n=> b",
                "(...a, b) => c", "()", "(a, )", "(...a)", "1 + a => b", "new a => b", "function* g() { (a = yield) => b }", "async () => (a = await b) => c",
                "('use strict', eval) => 1", "(a = 1) => { 'use strict' }", "async (a = await 1) => a", "(a)?.b => c", "({a: b.c}) => d", "(async a) => b");
    }

    @Test
    void classes() {
        legal("class A extends (B, C) { constructor() { super() } static #p = 1; #q; get #r() {} set #r(v) {} static { var x = this.#p; } 'x' = 1; [y]; static async *#g() {} }",
                "class A { static = 1; get; set; async; static static() {} get get() {} accessor = 2; accessor x = 1; static accessor #y }",
                "class A { m() { return #p in this && this?.#p } #p }", "(class { static async\nx() {} })", "@dec class A {}", "class A { @dec() m() {} @(a.b) x; @a.b.c static y() {} }",
                "class A { get\nx() {} }", "class A { 'constructor'() {} static constructor() {} }", "class A { x = () => this; y = super.y; z = new.target }");
        illegal("class A { constructor() {} constructor() {} }", "class A { #a; #a }", "class A { get #a() {} static set #a(v) {} }", "class A { m() { this.#b } }",
                "class A { constructor() { super() } }", "class A extends B { m() { super() } }", "class A { static prototype() {} }", "class A { get constructor() {} }",
                "class A { constructor = 1 }", "class A { #constructor }", "class A { x = arguments }", "class A { static { await } }", "class A { static { return } }",
                "class A { m() { delete this.#m } #m }", "class A extends B.#c {}", "class A { x = 1 y = 2 }", "class let {}", "class A { #x in y }", "class A { m() { 1 + #m in x } #m }",
                "class A { static { break } }", "class A { async constructor() {} }", "({ #x: 1 })", "#x in y");
    }

    @Test
    void generatorsAndAsync() {
        legal("function* g() { yield; yield* a; x = yield b; yield\nc; yield /re/ }", "async function f() { await a; for await (x of y); for await (async of z); }",
                "async function* f() { yield await a }", "({ *a() {}, async b() {}, async *c() {}, get d() {}, set e(v) {} })", "(function* yield_() {})", "function await() {}");
        illegal("function* g(a = yield) {}", "async function f(a = await 1) {}", "function* g() { function yield() { 'use strict' } }", "(function* yield() {})", "(async function await() {})",
                "function f() { await a }", "function f() { for await (x of y); }", "yield\n* 2 yield", "async function f() { await a ** 2 }");
    }

    @Test
    void operators() {
        legal("a ** b ** c", "(-a) ** b", "a ?? (b || c)", "(a ?? b) || c", "a?.b?.[c]?.(d)", "a ? b : c ? d : e", "a?.5:1", "delete a.b, typeof a, void 0", "a ||= b &&= c ??= d",
                "new a.b(c).d()", "new new a()()", "new (f())()", "a = b, c", "!function () {}()", "f() = 1");
        illegal("-a ** b", "a ?? b || c", "a && b ?? c", "a?.b = 1", "new a?.b()", "a?.`x`", "++a++", "a++ = 1", "1 = 2", "f() => 1", "f() ||= 1", "'use strict'; f() = 1",
                "'use strict'; delete a", "'use strict'; eval++", "new.target", "import.meta", "super.x");
    }

    @Test
    void statements() {
        legal("a: b: for (;;) { continue a; break b }", "switch (a) { case 1: default: case 2: let x }", "try {} catch {} finally {}", "try {} catch ({a, b}) {}",
                "if (a) function f() {} else function g() {}", "a: function f() {}", "with (a) b", "for (var a = 1 in b);", "for (let in a);", "for (let of = 1; ; );",
                "for (const a of b) { const a = 1 }", "for (var i = 0, j; i < 1; i++, j--);", "{ using a = b, c = d }", "async () => { await using a = b; for (await using c of d); }",
                "for (using of of);", "for (async of => 1; ; );");
        illegal("continue", "break", "a: continue a", "a: a: b", "return", "switch (a) { default: default: }", "try {}", "if (a) let b", "if (a) class B {}", "while (1) function f() {}",
                "for (let a, b of c);", "for (let a = 1 of b);", "for (var a = 1 of b);", "for (let of a);", "for (async of a);", "const a", "for (const a; ; );", "let [a]",
                "'use strict'; if (a) function f() {}", "'use strict'; with (a) b", "'use strict'; for (var a = 1 in b);", "if (a) async function f() {}", "using a = b",
                "{ using {a} = b }", "{ using a }", "switch (a) { case 1: using b = c }", "while (0) a: function f() {}", "{ await using a = b }");
    }

    @Test
    void redeclarations() {
        legal("var a; var a; function a() {}", "{ function f() {} function f() {} }", "function f(a) { var a; function a() {} }", "let a; { let a; var b }", "try {} catch (e) { var e }",
                "function f() { var f }", "let a; { function a() {} }", "switch (a) { case 1: function f() {} case 2: function f() {} }", "for (let i;;) { let i }", "function f(a, a) {}");
        illegal("let a; let a", "let a; var a", "var a; let a", "{ let a; { var a } }", "{ { var a } let a }", "function f(a) { let a }", "try {} catch (e) { let e }",
                "try {} catch ([e]) { var e }", "{ function f() {} var f }", "{ async function f() {} function f() {} }", "'use strict'; { function f() {} function f() {} }",
                "let a; function a() {}", "for (let i;;) { var i }", "class A {} class A {}", "const a = 1; function a() {}", "(a, {a}) => 1", "function f({a}, a) {}",
                "function f(a, a) { 'use strict' }");
        illegalModule("function f() {} function f() {}", "var a; function a() {}", "import a from 'b'; let a", "import a from 'b'; var a");
    }

    @Test
    void modules() {
        legalModule("import a, {b as c, default as d, 'e f' as g} from 'm'; import * as n from 'm'; import 'x' with {type: 'json'}; export {a, c as 'q r'}; export * from 'y';",
                "export * as z from 'y'; export default class {} export const p = 1, {q, r: [s]} = 2;", "import defer * as a from 'b'; import source x from 'y'; import source from 'z'; import defer from 'd'",
                "export default function () {}", "export default async () => {}", "export {default as x, if as y} from 'm'", "await a; for await (b of c); import.meta.url; import('x', {}); import.defer('y')",
                "@a export class B {}", "export @a class B {}", "import source from from 'x'", "export function* g() {}", "export default (1, 2)");
        illegalModule("export {a}", "export {a, a}; var a", "export default 1; export default 2", "import {if} from 'a'", "{ import a from 'b' }", "export {if}", "export {'x'}; var x",
                "import {a, a} from 'b'", "import a, b from 'c'", "with (a) b", "var await", "export var a, a; export {a}", "import 'x' with {a: '1', a: '2'}", "import {'\\uD800' as a} from 'b'",
                "export let await", "function f() { await a }", "import defer a from 'b'", "import source * as a from 'b'", "delete x", "new import('x')", "import('a', 'b', 'c')", "label: export var a");
        illegal("import a from 'b'", "export var a", "import.meta");
        legal("import('x')", "import('x', y,)", "import.source('x')");
    }

    @Test
    void aTreeInFull() {
        String tree = AstPrinter.print(Trees.script("let {a, b: [c = 1]} = f(x => x + a, ...y);"));
        assertEquals("""
                SCRIPT
                  Declare LET
                    VariableDeclarator
                      target: ObjectPattern
                        Property init shorthand
                          key: String "a"
                          value: Identifier a declares -> global lexical
                        Property init
                          key: String "b"
                          value: ArrayPattern
                            AssignmentPattern
                              target: Identifier c declares -> global lexical
                              default: Number 1
                      value: Call
                        callee: Identifier f -> global
                        argument: Function ARROW length=1
                          parameter: Identifier x declares -> register
                          result: Binary
                            Identifier x -> register
                            +: Identifier a -> global lexical tdz
                        argument: SpreadElement
                          Identifier y -> global
                """, tree);
    }
}
