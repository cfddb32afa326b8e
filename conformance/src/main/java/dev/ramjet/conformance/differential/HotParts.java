package dev.ramjet.conformance.differential;

/**
 * Parts that only some hot programs have: each exercises something that the compiler does in a way of its own. A program has a few of them, so that it
 * stays small.
 *
 * <p>Declared before the program's functions, so nothing here calls those; values and statements of the functions use what is declared.
 */
final class HotParts {
    private static final String[] LETTERS = {"x", "yz", "é", "1", "\\n", "😀"};

    private final HotGenerator g;
    private final boolean generators, asyncs, privates, factories, collections, views, appends, evals;

    HotParts(HotGenerator g) {
        this.g = g;
        generators = g.chance(30);
        asyncs = g.chance(25);
        privates = g.chance(30);
        factories = g.chance(35);
        collections = g.chance(30);
        views = g.chance(15);
        appends = g.chance(40);
        evals = g.chance(6);
    }

    // ---- what is declared

    void declare() {
        if (privates) privateClass();
        if (factories) factory();
        if (collections) {
            g.put("var m0 = new Map([[1, 'a'], ['k', 2], [NaN, -0], [" + g.one("o0", "2.5", "undefined") + ", 3]]);\nvar s0 = new Set([1, 'k', " + g.number() + "]);\n");
        }
        if (views) g.put("var d0 = new DataView(new ArrayBuffer(24)); d0.setFloat64(8, " + g.number() + "); d0.setInt16(0, -2);\n");
        if (generators) generator();
        if (asyncs) async();
    }

    private void privateClass() {
        g.put("class P0 {\n#f = " + g.one("0", "0.5", "'f'") + "; #g; static #made = 0;\n");
        g.put("constructor(x) { this.#g = x; P0.#made++; " + g.one("", "if (x === 7) throw new RangeError('P0'); ", "this.a = x; ") + "}\n");
        g.put("#m(x) { return " + g.one("this.#f", "x", "this.#g + x", "x === this.#g") + "; }\n");
        g.put("get #v() { return " + g.one("this.#f", "this.#m(1)", "typeof this.#g") + "; }\nset #v(x) { this.#" + g.one("f", "g") + " = x; }\n");
        g.put("m(x) { return this.#m(" + g.one("x", "this.#v", "x | 0") + "); }\n");
        g.put("n(x, y) { this.#v = x; return " + g.one("this.#f++", "this.#g", "this.#v", "this.#f += y") + "; }\n");
        g.put("static has(o) { return #f in o; }\nstatic peek(o) { return o.#" + g.one("f", "g", "v", "m(2)") + "; }\nstatic get made() { return P0.#made; }\n}\n");
        g.put("class P1 extends P0 { #f = 's'; own() { return this.#f; } " + g.one("", "m(x) { return super.m(x) + this.#f; } ") + "}\n");
        g.put("var pr0 = new P0(" + g.number() + "), pr1 = new P1(1);\n");
    }

    /** Closures over bindings that keep their first value, and over others; classes made again and again. */
    private void factory() {
        g.put("const K0 = " + g.one("7", "0.5", "'K'", "[1, 2]") + ", K1 = {a: 1, b: " + g.number() + "};\nlet L0 = " + g.number() + ";\n");
        g.put("function make(k) {\nconst c = k" + g.one("", " + 1", " | 0") + "; let n = 0;\n");
        g.put("const inner = x => " + g.one("c + x", "c === x", "K0 + x", "(n += 1) + c") + ";\n");
        g.put("function deep(x) { return " + g.one("inner(x)", "() => inner(x) + c", "x + K1.a") + "; }\n");
        g.put("return {get: x => inner(x), inc(x) { n" + g.one("++", " += x", " -= 0.5") + "; return n; }, deep, get c() { return c; }};\n}\n");
        g.put("const k0 = make(" + g.number() + "); var k1 = make(" + g.number() + ");\n");
        g.put("function fresh(v) { return class extends C0 { z = v; m(q) { return " + g.one("super.m(q)", "this.z", "v", "this.a") + "; } static t(x) { return v; } }; }\n");
    }

    private void generator() {
        String[] yields = {"t", "[t, i]", "g0", "x + i"};
        g.put("function* gen(x, y) {\nlet t = x;\ntry {\nfor (let i = 0; i < " + (2 + g.pick(5)) + "; i++) {\nconst q = yield " + g.one(yields) + ";\n");
        g.put("t = " + g.one("q", "t + 1", "t | i", "q === undefined ? t : q", "y") + ";\n");
        g.put("if (" + g.one("t > 5", "i === 2 && y", "q === 'stop'", "t === y") + ") " + g.one("return t", "throw new TypeError('gen')", "break", "continue") + ";\n}\n");
        if (g.chance(40)) g.put("yield* " + g.one("[t, 2]", "'ab'", "a0", "inner(t)") + ";\n");
        g.put("} " + g.one("catch (e) { yield e.name; } ", "") + "finally { g2 = t; " + g.one("", "yield 'f'; ", "if (y === 1) return 'over'; ") + "}\nreturn 'end';\n}\n");
        g.put("function* inner(x) { for (const v of [x, 1.5]) { const w = yield v; if (w === 3) return w; } }\n");
        g.put("function drive(g, k) {\nlet out = '';\nfor (let i = 0; i < 7; i++) {\ntry {\nconst s = i === k ? g.throw(new RangeError('d')) : i === k + 2 ? g.return(9) : g.next(i);\n"
            + "out += String(s.value) + ',';\nif (s.done) break;\n} catch (e) { out += e.name; break; }\n}\nreturn out;\n}\n");
    }

    private void async() {
        g.put("async function as(x, y) {\nlet s = " + g.one("0", "''", "x") + ";\nfor (let i = 0; i < 3; i++) {\n");
        g.put("try { s " + g.one("+=", "=", "-=") + " await " + g.one("x", "Promise.resolve(i)", "{then(f) { f(y); }}", "as1(i)", "null") + "; " + g.one("", "if (i === 1) throw y; ", "if (s === y) return s; "));
        g.put("} " + g.one("catch (e) { s = typeof e; }", "finally { g1 = i; }") + "\n}\nreturn s;\n}\n");
        g.put("const as1 = async v => { if (v === 1 && g0 === 1) throw new Error('as1'); return v + await " + g.one("v", "1", "0.5") + "; };\n");
        if (g.chance(50)) {
            g.put("async function* ag(x) { for (let i = 0; i < 3; i++) { const v = yield x; if (v) x = v; await i; } }\n");
            g.put("async function walk(x) { let r = ''; for await (const v of ag(x)) { r += typeof v; if (r.length > 12) break; } return r; }\n");
        } else {
            g.put("async function walk(x) { let r = ''; for await (const v of [x, Promise.resolve(2), as1(3)]) r += typeof v; return r; }\n");
        }
    }

    /** In the loop of the program, outside all functions. */
    String round() {
        if (!asyncs) return "";
        String f = g.one("as", "as", "walk");
        return f + "(" + g.argument(true) + ", " + g.argument(true) + ").then(v => print('async ' + r + show(v, 2)), e => print('rejected ' + r + show(e, 2)));\n";
    }

    String change() {
        if (privates && g.chance(40)) return g.one("pr0 = new P1(0.5);", "P0.prototype.m = x => x;", "pr0 = o0;", "Object.setPrototypeOf(pr0, P1.prototype);", "Object.setPrototypeOf(P1.prototype, {m: () => 'moved'});", "pr1.extra = 1;");
        if (factories && g.chance(50)) return g.one("L0 = 's';", "K1.b = 'new';", "delete K1.a;", "k1 = make('s');", "k1.get = x => x;", "L0 = -0;", "Object.defineProperty(K1, 'a', {get() { return 4; }});");
        if (collections && g.chance(50)) return g.one("m0 = new Map();", "m0.get = () => 'own';", "Map.prototype.has = () => 'has';", "s0.clear();", "Set.prototype.add = function () { return 1; };", "m0.delete('k');");
        if (views && g.chance(50)) return g.one("d0 = new DataView(new ArrayBuffer(4));", "d0.getInt32 = () => 'own';", "d0 = {getInt32: () => 1};");
        if (generators) return g.one("Object.getPrototypeOf(function* () {}).prototype.next = () => ({done: true, value: 'next'});", "gen = function* (x) { yield x; };", "inner = () => [];");
        return "String.prototype." + g.one("charCodeAt", "slice", "at") + " = () => 7;";
    }

    void behindRound() {
        if (collections) g.put("if (m0.size > 30) m0 = new Map(); if (s0.size > 30) s0 = new Set();\n");
    }

    // ---- what functions do with it

    /** {@code null}: nothing this time. */
    String value(int depth) {
        int k = g.pick(8);
        String v = g.value(depth + 1);
        if (k == 0 && privates) {
            return g.one("pr0.m(" + v + ")", "pr1.m(" + v + ")", "pr0.n(" + v + ", 1)", "P0.has(" + g.object() + ")", "P0.peek(" + g.one("pr0", "pr1", g.object()) + ")", "pr1.own()", "P0.made", "new P0(" + v + ").m(2)");
        }
        if (k == 1 && factories) {
            return g.one("k0.get(" + v + ")", "k1.get(" + v + ")", "k0.inc(" + v + ")", "k1.inc(1)", "k1.deep(" + v + ")", "K0", "K1." + g.field(), "L0", "(L0 += 1)", "make(" + v + ").get(1)", "k1.c",
                "new (fresh(" + v + "))(1, " + v + ").m(2)", "fresh(" + v + ").t()");
        }
        if (k == 2 && collections) {
            return g.one("m0.get(" + v + ")", "m0.has(" + v + ")", "m0.size", "(m0.set(" + v + ", " + g.value(depth + 2) + "), 1)", "s0.has(" + v + ")", "s0.add(" + v + ").size", "s0.delete(" + v + ")", "[...m0.keys()].length",
                "m0.getOrInsert?.(" + v + ", 1)");
        }
        if (k == 3 && views) {
            String at = g.one("0", "4", "8", v);
            return g.one("d0.getInt32(" + at + ")", "d0.getUint8(" + at + ")", "d0.getFloat64(" + at + ", true)", "d0.setInt32(" + at + ", " + v + ")", "d0.setFloat64(8, " + v + ")", "d0.getUint32(" + at + ")", "d0.getInt16(0)");
        }
        if (k == 4 && generators) return g.one("drive(gen(" + v + ", " + g.value(depth + 2) + "), " + g.pick(8) + ")", "[...gen(" + v + ", 1)].length", "gen(" + v + ").next().value", "Array.from(gen(" + v + ")).length");
        if (k == 5) return callback(depth);
        if (k == 6) return text(v);
        if (k == 7) {
            return g.one("`${" + v + "}t`", "(" + v + " ?? " + g.value(depth + 2) + ")", "(" + v + " || " + g.value(depth + 2) + ")", "(" + v + " && " + g.value(depth + 2) + ")", g.object() + "?.m?.(" + v + ")",
                "Object.keys(" + g.object() + " ?? 0).join()", "({..." + g.object() + ", z: " + v + "})." + g.field(), "Object.assign({}, " + g.object() + ").a", "Array.isArray(" + v + ")", "[" + v + ", 2].includes(2)", "({[" + v + "]: 1}).a",
                "(function (...q) { return q.length + q[0]; })(" + v + ")", "(function () { return arguments[0]; })(" + v + ", 2)", "JSON.stringify([" + v + "])", "Number(" + v + ")", "parseInt(" + v + ")", "isNaN(" + v + ")",
                "BigInt.asIntN(8, 200n)", "(void " + v + ")", "[" + v + "].concat(" + g.object() + ").length", "Reflect.get(" + g.object() + " ?? {}, 'a')");
        }
        return null;
    }

    private String text(String v) {
        String s = "('" + g.one(LETTERS) + "' + " + v + ")";
        return s + g.one(".charAt(1)", ".codePointAt(0)", ".startsWith('1')", ".includes('2')", ".at(-1)", ".substring(1, 3)", ".slice(-2)", ".length", ".charCodeAt(" + g.index() + ")", "[" + g.index() + "]", ".split('').length",
            ".replace(/[0-9]/g, d => d + 1)", ".match(/(\\d)(\\d)?/)?.[1]", ".padStart(5, '-')", ".trim()", ".toUpperCase()", ".indexOf('e', 1)", " === 'x1'", " < 'x5'", ".concat('q')", ".repeat(2).length", ".search(/\\d/)", ".lastIndexOf('1')");
    }

    /** A method of arrays with a callback that does more than give a value. */
    private String callback(int depth) {
        String p = g.fresh("p"), i = g.fresh("q"), a = g.array();
        g.enter(p, i);
        String body = g.value(depth + 2);
        String first = g.one("", "", "if (" + p + " === " + g.one("1", "3", "'x'") + ") throw new RangeError('cb'); ", "if (" + i + " === 1) " + a + ".length = 2; ", "if (" + i + " === 0) " + a + "[2] = " + g.value(depth + 2) + "; ",
            "if (" + i + " > 2) return 5; ", g.assigns() + " = " + p + "; ", "try { " + g.assigns() + " = " + p + ".a.b; } catch (e) { return 1; } ");
        g.leave(2);
        String f = g.one("(" + p + ", " + i + ") => { " + first + "return " + body + "; }", "function (" + p + ", " + i + ") { " + first + "return " + body + "; }");
        String self = g.chance(20) ? ", " + g.object() : "";
        String method = g.one("map", "filter", "forEach", "some", "every", "find", "findIndex", "findLast", "flatMap");
        if (g.chance(25)) {
            String t = g.fresh("t");
            g.enter(t, p);
            body = g.value(depth + 2);
            g.leave(2);
            return a + "." + g.one("reduce", "reduceRight") + "((" + t + ", " + p + ") => " + body + g.one(")", ", 0)", ", '')", ", " + g.object() + ")");
        }
        String call = a + "." + method + "(" + f + self + ")";
        switch (method) {
            case "map": case "filter": case "flatMap": return call + g.one(".length", "[0]", "?.[1]", ".join()");
            default: return call;
        }
    }

    /** Whether it wrote one. */
    boolean statement(int depth) {
        switch (g.pick(9)) {
            case 0: {
                if (!appends || g.inLoop()) return false;
                String t = g.fresh("v"), i = g.fresh("i");
                g.put("let " + t + " = " + g.one("''", "'a'", "x + ''".replace("x", g.local())) + ";\nfor (let " + i + " = 0; " + i + " < " + (3 + g.pick(6)) + "; " + i + "++) {\n");
                g.enter(t, i);
                int before = g.assignedUntil();
                g.put(t + " += " + g.one("'" + g.one(LETTERS) + "'", i, "'ab'[" + i + " & 1]", "String.fromCharCode(97 + " + i + ")", g.value(depth + 2)) + ";\n");
                g.put("if (" + t + "?.length > 40) " + t + " = 'cut';\n");
                if (g.chance(40)) g.put("if (" + g.condition(depth + 1) + ") " + g.one("break", "continue", t + " = " + g.value(depth + 2), g.assigns() + " = " + t + ".length") + ";\n");
                g.guard(before);
                g.put("}\n");
                g.leave(1);
                return true;
            }
            case 1: {
                if (g.inLoop()) return false;
                String l = g.fresh("l"), i = g.fresh("i"), j = g.fresh("i");
                g.put(l + ": for (let " + i + " = 0; " + i + " < 4; " + i + "++) {\nfor (const " + j + " of " + g.one("[1, 2.5, 'z']", "'abc'", "[" + i + ", 7]") + ") {\n");
                g.enter(i, j);
                int before = g.assignedUntil();
                g.put("if (" + g.condition(depth + 1) + ") " + g.one("continue ", "break ") + l + ";\n" + g.assigns() + " = " + g.value(depth + 1) + ";\n");
                if (g.chance(40)) g.put("try { if (" + g.condition(depth + 1) + ") continue " + l + "; } finally { " + g.assigns() + " = " + i + "; }\n");
                g.guard(before);
                g.put("}\n}\n");
                g.leave(2);
                return true;
            }
            case 2: {
                String f = g.fresh("h"), i = g.fresh("i");
                if (g.inLoop()) return false;
                g.put("const " + f + " = [];\nfor (let " + i + " = 0; " + i + " < 3; " + i + "++) " + f + ".push(" + g.one("() => " + i, "() => " + i + "++", "x => x + " + i, "function () { return this === undefined ? " + i + " : 'this'; }") + ");\n");
                g.put(g.assigns() + " = " + f + "[1](" + g.value(depth + 1) + ") + " + f + "[" + g.one("0", "2", "1") + "]();\n");
                return true;
            }
            case 3:
                g.put("switch (" + g.one(g.value(depth + 1) + " & 7", g.value(depth + 1), "typeof " + g.value(depth + 1)) + ") {\ncase 0: " + g.assigns() + " = 'zero';" + g.one("", " break;") + "\ncase 1: case 2: " + g.assigns()
                    + " = " + g.value(depth + 1) + ";" + g.one("", " break;") + "\ncase 3: " + g.one("break;", "throw new Error('three');", "") + "\ncase 'string': case 'number': " + g.assigns() + " = " + g.value(depth + 2) + ";\ncase 5: break;\n"
                    + g.one("", "default: " + g.assigns() + " = " + g.value(depth + 1) + ";\n") + "}\n");
                return true;
            case 4:
                g.put(g.assigns() + g.one(" ??= ", " ||= ", " &&= ", " **= ", " %= ", " >>= ", " /= ") + g.value(depth + 1) + ";\n");
                return true;
            case 5: {
                if (!generators || g.inLoop()) return false;
                String v = g.fresh("i");
                g.put("for (const " + v + " of gen(" + g.value(depth + 1) + ", " + g.value(depth + 1) + ")) {\n");
                g.enter(v);
                g.put("if (" + g.condition(depth + 1) + ") " + g.one("break", "continue", "throw new Error('of')", "return " + v) + ";\n" + g.assigns() + " = " + v + ";\n");
                g.put("}\n");
                g.leave(1);
                return true;
            }
            case 6:
                if (!evals) return false;
                g.put(g.one("eval('var ev = ' + (1 + 2) + ';');\n", g.assigns() + " = eval('" + g.local() + "');\n", g.assigns() + " = (0, eval)('g0');\n", "{ const f = new Function('q', 'return q + 1'); " + g.assigns() + " = f(" + g.value(depth + 2) + "); }\n"));
                return true;
            case 7: {
                if (!collections || g.inLoop()) return false;
                String k = g.fresh("i"), v = g.fresh("i");
                g.put("for (const [" + k + ", " + v + "] of m0) {\n");
                g.enter(k, v);
                g.put("if (" + g.condition(depth + 1) + ") " + g.one("break", "continue", "m0.delete(" + k + ")") + ";\n" + g.assigns() + " = " + v + ";\n}\n");
                g.leave(2);
                return true;
            }
            default: {
                String a = g.fresh("v"), b = g.fresh("v");
                g.put("let {" + a + " = " + g.value(depth + 2) + ", ..." + b + "} = " + g.one("{" + a + ": " + g.value(depth + 1) + ", k: 1}", g.object() + " ?? {}") + ";\n");
                g.enter(a, b);
                g.settle();
                return true;
            }
        }
    }
}
