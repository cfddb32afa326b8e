package dev.ramjet.conformance.differential;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Makes programs that get hot: a loop calls small functions with values from lists, and at a few of its rounds the world changes, so that what
 * a compiler concluded in the rounds before is wrong from then on.
 *
 * <p>What changes: types of arguments, shapes of objects (properties that come, go, become accessors or read-only), prototypes and what
 * they hold, element kinds and holes of arrays, lengths, functions in variables and properties, built-ins. What functions do: arithmetic at the
 * edges of int32, -0 and NaN, property and element access, calls that can be inlined, constructors and classes, closures, {@code arguments},
 * exceptions through several frames, {@code finally}, iteration, callbacks of array methods.
 *
 * <p>Function {@code k} calls functions below {@code k} only, loops are short and stop when what they walk grows or a string gets long, so that
 * every program ends soon: programs are small and many, because what a program costs is mostly the compilation of its functions.
 */
final class HotGenerator {
    private static final String[] INTS = {"0", "1", "2", "-1", "3", "7", "100", "65535", "2147483647", "-2147483648", "1073741824", "46341", "-46341", "255", "31", "32"};
    private static final String[] DOUBLES = {"-0", "0.5", "-1.5", "NaN", "Infinity", "-Infinity", "2147483648", "4294967295", "-2147483649", "1e21", "9007199254740992", "1e-7", "4294967296.5", "0.1"};
    private static final String[] ODD = {"undefined", "null", "true", "false", "'s'", "''", "'7'", "'abc'", "[1]", "{a: 1}", "10n", "{valueOf() { return 3; }}", "{valueOf() { throw new RangeError('v'); }}",
        "{toString() { return 'ts'; }}", "() => 4", "new Date(5)", "Symbol.iterator"};
    private static final String[] FIELDS = {"a", "b", "c", "d"};

    private final SplittableRandom random;
    private final StringBuilder out = new StringBuilder(8192);
    private final List<String> locals = new ArrayList<>();
    /** Variables that the loops around assign: what they hold must not double at each round. */
    private final List<String> assigned = new ArrayList<>();
    private int names;
    private int callable;
    private int loops;
    private boolean strict;
    private boolean sloppyArguments, inFunction;

    HotGenerator(long seed) {
        random = new SplittableRandom(new java.util.Random(seed ^ 0x5DEECE66DL).nextLong());
    }

    int pick(int n) {
        return random.nextInt(n);
    }

    boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    String one(String... options) {
        return options[random.nextInt(options.length)];
    }

    String fresh(String prefix) {
        return prefix + names++;
    }

    String field() {
        return one(FIELDS);
    }

    // ---- for HotParts

    void put(String text) {
        out.append(text);
    }

    String array() {
        return "a" + pick(arrays);
    }

    String assigns() {
        return assignable();
    }

    boolean inLoop() {
        return loops > 0;
    }

    /** Variables of an inner scope, which loops. */
    void enter(String... variables) {
        for (String v : variables) locals.add(v);
        loops++;
    }

    /** So many of the last variables are out of scope, or the values of that scope are done. */
    void leave(int variables) {
        for (int i = 0; i < variables; i++) locals.removeLast();
        loops--;
    }

    int assignedUntil() {
        return assigned.size();
    }

    /** What the loop has assigned since must not double at each round. */
    void guard(int before) {
        while (assigned.size() > before) {
            String v = assigned.removeLast();
            if (v.startsWith("g") || locals.contains(v)) out.append("if (").append(v).append("?.length > 40) ").append(v).append(" = 1;\n");
        }
    }

    /** The scope was none: its variables stay. */
    void settle() {
        loops--;
    }

    // ---- the program

    private HotParts parts;
    private int constructors, functions, objects, arrays, lists;

    String program() {
        strict = chance(30);
        if (strict) out.append("'use strict';\n");
        constructors = 1 + pick(2);
        for (int i = 0; i < constructors; i++) constructor(i);
        out.append("var g0 = ").append(one(INTS)).append(", g1 = ").append(one(DOUBLES)).append(", g2 = ").append(one("'str'", "0", "undefined", "[1, 2]")).append(";\n");
        objects = 2 + pick(3);
        for (int i = 0; i < objects; i++) out.append("var o").append(i).append(" = ").append(newObject()).append(";\n");
        arrays = 2 + pick(2);
        for (int i = 0; i < arrays; i++) out.append("var a").append(i).append(" = ").append(newArray()).append(";\n");
        lists = 2;
        for (int i = 0; i < lists; i++) list(i);
        parts = new HotParts(this);
        parts.declare();
        functions = 2 + pick(3);
        for (int i = 0; i < functions; i++) function(i);
        int rounds = 12 + pick(12);
        out.append("for (var r = 0; r < ").append(rounds).append("; r++) {\n");
        int changes = 1 + pick(4);
        for (int i = 0; i < changes; i++) {
            out.append("if (r === ").append(5 + pick(rounds - 5)).append(") { try { ").append(change()).append(" } catch (e) { note(e); } }\n");
        }
        if (chance(30)) out.append("if (r % 8 === 7) { try { ").append(change()).append(" } catch (e) { note(e); } }\n");
        callable = functions;
        inFunction = false;
        int calls = 1 + pick(3);
        for (int i = 0; i < calls; i++) {
            out.append("try { note(").append(call(functions - 1 - pick(Math.min(3, functions)), "arg(", true)).append("); } catch (e) { note(e); }\n");
        }
        if (chance(40)) {
            loops = 1;
            locals.clear();
            locals.add("r");
            out.append("try {\n");
            statement(1);
            out.append("} catch (e) { note(e); }\n");
            loops = 0;
        }
        out.append(parts.round());
        out.append("print(r + line); line = '';\n");
        parts.behindRound();
        for (int i = 0; i < arrays; i++) out.append("if (a").append(i).append(".length > 40) a").append(i).append(" = [1, 2.5]; ");
        for (int i = 0; i < 3; i++) out.append("if (g").append(i).append("?.length > 40) g").append(i).append(" = ").append(i).append("; ");
        out.append("\n}\n");
        for (int i = 0; i < objects; i++) out.append("note(o").append(i).append("); ");
        for (int i = 0; i < arrays; i++) out.append("note(a").append(i).append("); ");
        out.append("note(g0); note(g1); note(g2); print(line);\n");
        return out.toString();
    }

    private void constructor(int i) {
        String n = "C" + i;
        boolean derived = i > 0 && chance(50);
        if (!derived && chance(40)) {
            out.append("function ").append(n).append("(x, y) { this.a = x; this.").append(one("b", "c")).append(" = ").append(one("y", "0", "x", "1.5", "[x]")).append("; ")
                .append(chance(30) ? "if (x === 3) this.d = y; " : "").append(chance(10) ? "if (y === 1) return {a: y}; " : "").append("}\n");
            out.append(n).append(".prototype.m = function (x) { return ").append(one("this.a + x", "x", "this.b", "(this.a | 0) + 1", "this.a === x")).append("; };\n");
            out.append(n).append(".prototype.n = function (x, y) { ").append(one("this.a = x; return y;", "return this.m(y);", "this.b = y; return this.a;", "return arguments.length;")).append(" };\n");
            return;
        }
        out.append("class ").append(n).append(derived ? " extends C" + pick(i) : "").append(" {\n");
        if (chance(40)) out.append("#p = ").append(one("1", "0.5", "'p'")).append("; get p() { return this.#p; } set p(v) { this.#p = v; }\n");
        else if (chance(40)) out.append("get p() { return this.a; } set p(v) { this.a = v; }\n");
        if (chance(40)) out.append(field()).append(" = ").append(one("0", "1.5", "'f'", "[]", "undefined")).append(";\n");
        if (derived ? chance(60) : chance(90)) {
            out.append("constructor(x, y) { ").append(derived ? one("super(x, y); ", "super(y, x); ", "super(...arguments); ") : "").append("this.a = x; this.").append(one("b", "c")).append(" = ")
                .append(one("y", "0", "x", "1.5")).append("; ").append(chance(10) ? "if (y === 2) throw new TypeError('c'); " : "").append("}\n");
        }
        out.append("m(x) { return ").append(one("this.a + x", "x", "this.b", "(this.a | 0) + 1", derived ? "super.m(x)" : "this.a * 2", "x")).append("; }\n");
        out.append("n(x, y) { ").append(one("this.a = x; return y;", "return this.m(y);", "this.b = y; return this.a;", "if (x > 5) throw new Error('n' + x); return x;")).append(" }\n");
        if (chance(30)) out.append("static s(x) { return x + 1; }\n");
        if (chance(15)) out.append("*[Symbol.iterator]() { yield this.a; yield this.b; }\n");
        out.append("}\n");
    }

    private String newObject() {
        switch (pick(5)) {
            case 0: return "{a: " + number() + ", b: " + number() + "}";
            case 1: return "{b: " + number() + ", a: " + number() + ", m(x) { return this.a + x; }, n(x, y) { return y; }}";
            case 2: return "{a: " + number() + ", get b() { return this.a; }, set b(v) { this.a = v; }, m: x => x, n() { return arguments[1]; }}";
            default: return "new C" + pick(constructors) + "(" + number() + ", " + number() + ")";
        }
    }

    private String newArray() {
        switch (pick(10)) {
            case 0: return "[1, 2, 3, 4]";
            case 1: return "[0.5, 1.5, -0, 3]";
            case 2: return "['x', 1, {a: 2}, null]";
            case 3: return "[1, , 3, , 5]";
            case 4: return "[0.5, , 2.5]";
            case 5: return "new Array(6)";
            case 6: return "new " + one("Int32Array", "Float64Array", "Uint8Array", "Uint8ClampedArray", "Uint32Array", "Float32Array", "Int16Array") + "([1, 2, 3, 250])";
            case 7: return "[]";
            case 8: return "[" + number() + ", " + number() + ", " + number() + "]";
            default: return "Array.from({length: 8}, (_, i) => i" + one("", " * 2", " + 0.5", " + ''") + ")";
        }
    }

    String number() {
        return chance(70) ? one(INTS) : one(DOUBLES);
    }

    /** A list of arguments: mostly of a kind, the strange ones late. */
    private void list(int i) {
        out.append("var l").append(i).append(" = [");
        int n = 3 + pick(6);
        int kind = pick(chance(12) ? 6 : 5);
        for (int k = 0; k < n; k++) {
            if (k > 0) out.append(", ");
            switch (kind) {
                case 0: out.append(one(INTS)); break;
                case 1: out.append(chance(50) ? one(INTS) : one(DOUBLES)); break;
                case 2: out.append("o").append(pick(objects)); break;
                case 3: out.append("a").append(pick(arrays)); break;
                case 5: out.append(one("1n", "-5n", "0n", "2n ** 64n", "9007199254740993n")); break;
                default: out.append(chance(60) ? one(INTS) : chance(50) ? "o" + pick(objects) : one(ODD));
            }
        }
        out.append("];\nfunction arg").append(i).append("(k) { return l").append(i).append("[k % l").append(i).append(".length]; }\n");
    }

    String argument(boolean top) {
        if (top) return chance(75) ? "arg" + pick(lists) + "(r" + one("", " + 1", " >> 2", " >> 3", " * 3") + ")" : one(INTS);
        return value(2);
    }

    /** A call of function {@code k}. */
    private String call(int k, String unused, boolean top) {
        String f = "f" + k;
        String x = argument(top), y = argument(top);
        switch (pick(top ? 10 : 12)) {
            case 0: return f + "(" + x + ")";
            case 1: return f + ".call(" + argument(top) + ", " + x + ", " + y + ")";
            case 2: return f + ".apply(" + argument(top) + ", [" + x + ", " + y + "])";
            case 3: return f + "(" + x + ", " + y + ", " + argument(top) + ")";
            case 4: return f + "(...[" + x + ", " + y + "])";
            default: return f + "(" + x + ", " + y + ")";
        }
    }

    // ---- changes of the world

    private String anyObject() {
        switch (pick(6)) {
            case 0: return "C" + pick(constructors) + ".prototype";
            case 1: return "a" + pick(arrays);
            default: return "o" + pick(objects);
        }
    }

    private String change() {
        String o = anyObject(), v = chance(60) ? number() : "(" + one(ODD) + ")";
        switch (pick(30)) {
            case 26: case 27: case 28: return parts.change();
            case 0: return o + "." + field() + " = " + v + ";";
            case 1: return "delete " + o + "." + field() + ";";
            case 2: return "Object.defineProperty(" + o + ", '" + field() + "', {get() { return " + v + "; }, configurable: true});";
            case 3: return "Object.defineProperty(" + o + ", '" + field() + "', {value: " + v + ", writable: false, configurable: true, enumerable: " + one("true", "false") + "});";
            case 4: return "Object.setPrototypeOf(" + o + ", " + one("null", "C0.prototype", "{a: 9, m(x) { return 'pm'; }}", "Array.prototype", "o0") + ");";
            case 5: return "Object." + one("freeze", "seal", "preventExtensions") + "(" + o + ");";
            case 6: return "a" + pick(arrays) + "[" + one("0", "1", "2") + "] = " + v + ";";
            case 7: return "a" + pick(arrays) + "[" + one("9", "100", "5000", "-1", "1.5", "4294967295") + "] = " + v + ";";
            case 8: return "a" + pick(arrays) + ".length = " + one("0", "1", "2", "20") + ";";
            case 9: return "delete a" + pick(arrays) + "[" + pick(3) + "];";
            case 10: return one("Array.prototype", "Object.prototype") + "[" + pick(5) + "] = " + v + ";";
            case 11: return "C" + pick(constructors) + ".prototype." + one("m", "n") + " = function (x) { return " + one("x", "'new'", "this.a", "-x") + "; };";
            case 12: return "f" + pick(functions) + " = function (x, y) { return " + one("x", "y", "x + y", "this", "arguments.length") + "; };";
            case 13: return "l" + pick(lists) + "[" + pick(4) + "] = " + v + ";";
            case 14: return "l" + pick(lists) + "[" + pick(4) + "] = " + newObject().replaceFirst("^\\{", "{z: 1, ") + ";";
            case 15: return "g" + pick(3) + " = " + v + ";";
            case 16: return "o" + pick(objects) + " = " + newObject() + ";";
            case 17: return "a" + pick(arrays) + " = " + newArray() + ";";
            case 18: return "Math." + one("abs = x => 'abs'", "floor = x => -x", "max = () => 0", "sqrt = String") + ";";
            case 19: return "Object.defineProperty(" + (chance(50) ? "Object.prototype" : "C" + pick(constructors) + ".prototype") + ", '" + field()
                + "', {get() { return 'inherited'; }, set(v) { note('set'); }, configurable: true});";
            case 20: return "Object.defineProperty(" + o + ", '" + field() + "', {get() { throw new RangeError('getter'); }, configurable: true});";
            case 21: return "o" + pick(objects) + " = new Proxy(" + newObject() + ", {get(t, k) { return k === 'a' ? 'trap' : t[k]; }});";
            case 22: return "Array.prototype." + one("push = function (x) { return 'push'; }", "map = function (f) { return 'map'; }", "forEach = () => 'fe'", "pop = () => 'pop'") + ";";
            case 23: return "Array.prototype[Symbol.iterator] = function* () { yield 'it'; };";
            case 24: return "for (var k = 0; k < 30; k++) " + o + "['k' + k] = k;";
            default: return "globalThis.g" + pick(3) + " = " + v + ";";
        }
    }

    // ---- functions

    private void function(int k) {
        callable = k;
        inFunction = true;
        locals.clear();
        locals.add("x");
        locals.add("y");
        sloppyArguments = !strict && chance(25);
        String parameters = sloppyArguments || chance(70) ? "x, y" : one("x = 1, y", "x, ...y", "{a: x = 2, b: y} = {}", "x, y = x");
        out.append("var f").append(k).append(" = ");
        int form = pick(6);
        if (form == 0 && !sloppyArguments) out.append("(").append(parameters).append(") => {\n");
        else out.append("function ").append(chance(50) ? "ff" + k : "").append("(").append(parameters).append(") {\n");
        if (chance(50)) {
            out.append("let s = ").append(one("0", "0", "x", "0.5", "''", "y")).append(";\n");
            locals.add("s");
        }
        int n = 1 + pick(3);
        for (int i = 0; i < n; i++) statement(0);
        out.append("return ").append(locals.contains("s") && chance(60) ? "s" : value(0)).append(";\n};\n");
    }

    String local() {
        return locals.isEmpty() ? "g0" : locals.get(pick(locals.size()));
    }

    private String assignable() {
        String v = "g" + pick(3);
        for (int i = 0; i < 3; i++) {
            String l = local();
            if (l.equals("r") || l.startsWith("i")) continue;
            v = l;
            break;
        }
        if (loops > 0 && !assigned.contains(v)) assigned.add(v);
        return v;
    }

    private void block(int depth) {
        int before = locals.size();
        out.append("{\n");
        int n = 1 + pick(2);
        for (int i = 0; i < n; i++) statement(depth + 1);
        out.append("}\n");
        while (locals.size() > before) locals.removeLast();
    }

    private void statement(int depth) {
        if (chance(12) && parts.statement(depth)) return;
        int k = pick(depth > 2 ? 40 : 100);
        if (k < 18) {
            out.append(assignable()).append(one(" = ", " += ", " -= ", " *= ", " |= ", " ^= ", " >>>= ", " <<= ", " = ")).append(value(1)).append(";\n");
        } else if (k < 26) {
            out.append(place()).append(loops > 0 ? one(" = ", " -= ", " |= ", " *= ") : one(" = ", " = ", " += ", " |= ")).append(value(1)).append(";\n");
        } else if (k < 32) {
            String v = fresh("v");
            out.append(one("let ", "var ")).append(v).append(" = ").append(value(1)).append(";\n");
            locals.add(v);
        } else if (k < 36) {
            out.append(place()).append(one("++", "--")).append(";\n");
        } else if (k < 40) {
            out.append("if (").append(condition(1)).append(") ").append(one(inFunction ? "return " + value(2) : "throw 2", loops > 0 ? "continue" : "return", "throw new TypeError('t')", loops > 0 ? "break" : "throw 1"))
                .append(";\n");
        } else if (k < 52) {
            out.append("if (").append(condition(1)).append(") ");
            block(depth);
            if (chance(50)) {
                out.append("else ");
                block(depth);
            }
        } else if (k < 70) {
            loop(depth);
        } else if (k < 80) {
            out.append("try ");
            block(depth);
            int form = pick(3);
            if (form != 1) {
                String e = fresh("e");
                out.append("catch (").append(e).append(") { ");
                out.append(assignable()).append(" = ").append(one(e + ".name", e, "1", e + ".message + 1", "typeof " + e)).append("; ");
                if (chance(15)) out.append("throw ").append(e).append("; ");
                out.append("}\n");
            }
            if (form != 0) {
                out.append("finally ");
                block(depth + 1);
            }
        } else if (k < 84) {
            out.append("switch (").append(value(1)).append(") { case ").append(value(2)).append(": ").append(assignable()).append(" = ").append(value(1)).append(";").append(one("", " break;"))
                .append(" case 1: ").append(assignable()).append("++; break; default: ").append(assignable()).append(" = ").append(value(2)).append("; }\n");
        } else if (k < 88) {
            String a = fresh("v"), b = fresh("v");
            out.append("let ").append(one("[" + a + ", " + b + " = 1] = [" + value(2) + ", " + value(2) + "]", "{a: " + a + ", b: " + b + "} = o" + pick(objects), "{length: " + a + " = 5, [0]: " + b
                + "} = a" + pick(arrays), "[" + a + ", ..." + b + "] = a" + pick(arrays))).append(";\n");
            locals.add(a);
            locals.add(b);
        } else if (k < 93) {
            String f = fresh("h"), p = fresh("p");
            locals.add(p);
            String body = value(1);
            locals.removeLast();
            out.append("const ").append(f).append(" = ").append(one(p + " => " + "(" + body + ")", "function (" + p + ") { return " + body + "; }", p + " => { " + assignable() + " = " + p + "; return 1; }"))
                .append(";\n");
            out.append(assignable()).append(" = ").append(f).append("(").append(value(2)).append(");\n");
        } else if (sloppyArguments && callable >= 0 && k < 97) {
            out.append(one("arguments[0] = " + value(2), "x = " + value(2) + "; y = arguments[0]", "arguments[1]++", "y = arguments.length", "arguments.length = 1; x = arguments[1]")).append(";\n");
        } else {
            out.append(value(0)).append(";\n");
        }
    }

    private void loop(int depth) {
        // Calls of functions that loop are loops as well.
        if (loops > (depth > 0 && chance(30) ? 1 : 0)) {
            out.append(assignable()).append("++;\n");
            return;
        }
        loops++;
        int before = locals.size(), assignedBefore = assigned.size();
        String i = fresh("i"), walked = null;
        switch (pick(7)) {
            case 0: out.append("for (let ").append(i).append(" = 0; ").append(i).append(" < ").append(2 + pick(6)).append("; ").append(i).append("++) "); break;
            case 1: out.append("for (var ").append(i).append(" = ").append(2 + pick(5)).append("; ").append(i).append("--;) "); break;
            case 2: out.append("for (const ").append(i).append(" of ").append(walked = "a" + pick(arrays)).append(") "); break;
            case 3: out.append("for (const ").append(i).append(" in o").append(pick(objects)).append(") "); break;
            case 4: out.append("var ").append(i).append(" = 0; while (").append(i).append("++ < ").append(2 + pick(5)).append(") "); break;
            case 5: {
                String a = "a" + pick(arrays);
                out.append("for (let ").append(i).append(" = 0; ").append(i).append(" < ").append(a).append(".length && ").append(i).append(" < 9; ").append(i).append("++) ");
                locals.add(a + "[" + i + "]");
                break;
            }
            default: out.append("for (const ").append(i).append(" of ").append(one("'ab'", "[" + value(2) + ", 2]", "new Set([1, 'k'])", "[[1, 2], [3]]", "(function* () { yield 1; yield x; })()".replace("x", "g0")))
                .append(") ");
        }
        locals.add(i);
        out.append("{\n");
        if (walked != null) out.append("if (").append(walked).append(".length > 30) break;\n");
        int n = 1 + pick(2);
        for (int k = 0; k < n; k++) statement(depth + 1);
        guard(assignedBefore);
        out.append("}\n");
        while (locals.size() > before) locals.removeLast();
        loops--;
    }

    String object() {
        return chance(88) ? "o" + pick(objects) : local();
    }

    private String place() {
        switch (pick(6)) {
            case 0: return "a" + pick(arrays) + "[" + index() + "]";
            case 1: return "this." + field();
            case 2: return "o" + pick(objects) + "[" + one("'a'", "'b'", "'k' + 1", "0", "x") .replace("x", locals.contains("x") ? "x" : "g0") + "]";
            default: return object() + "." + (chance(90) ? field() : "p");
        }
    }

    String index() {
        // Arrays that get as long as an int is large take minutes, here and there.
        String any = chance(15) ? one("", " | 0") : " & 3";
        return one("0", "1", "2", "5", local() + " & 7", local() + any, "-1", local() + any, "0.5");
    }

    String condition(int depth) {
        switch (pick(8)) {
            case 0: return "typeof " + value(depth + 1) + " === '" + one("number", "string", "object", "undefined", "function") + "'";
            case 1: return value(depth + 1) + " instanceof C" + pick(constructors);
            case 2: return "'" + field() + "' in " + (chance(80) ? "o" + pick(objects) : local());
            case 3: return value(depth + 1);
            default: return value(depth + 1) + one(" < ", " > ", " <= ", " >= ", " === ", " !== ", " == ", " != ") + value(depth + 1);
        }
    }

    String value(int depth) {
        if (depth <= 3 && chance(16)) {
            String v = parts.value(depth);
            if (v != null) return v;
        }
        int k = pick(depth > 3 ? 30 : 100);
        if (k < 18) return local();
        if (k < 26) return "(" + number() + ")";
        if (k < 28) return "g" + pick(3);
        if (k < 30) return one("this", "'q'", "undefined", "true", "null", "-0.5", "'' + " + local());
        if (k < 48) return "(" + value(depth + 1) + " " + one("+", "+", "-", "*", "/", "%", "&", "|", "^", "<<", ">>", ">>>", "**") + " " + value(depth + 1) + ")";
        if (k < 52) return "(" + value(depth + 1) + " " + one("|", ">>>", ">>", "<<") + " " + one("0", "0", "1", "31") + ")";
        if (k < 62) return place();
        if (k < 65) return object() + "?." + field();
        if (k < 68) return "(" + condition(depth + 1) + " ? " + value(depth + 1) + " : " + value(depth + 1) + ")";
        if (k < 71) return "(" + one("-", "+", "~", "!", "typeof ") + "(" + value(depth + 1) + "))";
        if (k < 77) return object() + "." + one("m", "n") + "(" + value(depth + 1) + ", " + value(depth + 2) + ")";
        if (k < 84) return callable > 0 ? call(loops > 0 ? 0 : pick(callable), "", false) : "Math.abs(" + value(depth + 1) + ")";
        if (k < 87) return "new C" + pick(constructors) + "(" + value(depth + 1) + ", " + value(depth + 2) + ")" + one("", ".a", ".b", ".m(1)");
        if (k < 91) return "Math." + one("abs(", "floor(", "ceil(", "sqrt(", "max(1, ", "min(0, ", "round(", "trunc(", "sign(", "imul(3, ", "clz32(", "fround(") + value(depth + 1) + ")";
        if (k < 95) {
            String p = fresh("p");
            locals.add(p);
            loops++;
            String body = value(depth + 2);
            loops--;
            locals.removeLast();
            return "a" + pick(arrays) + one(".map(" + p + " => " + body + ")[0]", ".reduce((t, " + p + ") => t + " + p + ", 0)", ".some(" + p + " => " + body + ")", ".forEach(" + p + " => { " + assignable()
                + " = " + p + "; })", ".filter(" + p + " => " + body + ").length", ".push(" + value(depth + 2) + ") > 0", ".pop()", ".indexOf(" + value(depth + 2) + ")", ".slice(1).length", ".concat([1]).length",
                ".find(" + p + " => " + body + ")", ".length", ".shift()", ".at(-1)", ".slice().sort((p, q) => p - q)[0]", ".join('-')");
        }
        if (k < 97) return "String(" + value(depth + 1) + ")" + one(".length", ".charCodeAt(0)", "[0]", ".charCodeAt(1) | 0", ".slice(1)", ".indexOf('1')");
        if (k < 98) return "[" + value(depth + 1) + ", ...a" + pick(arrays) + "].length";
        if (k < 99) return "({a: " + value(depth + 1) + ", b: " + value(depth + 1) + "})" + one(".a", ".b", "");
        return sloppyArguments ? one("arguments.length", "arguments[0]", "arguments[1]") : "(() => " + value(depth + 1) + ")()";
    }
}
