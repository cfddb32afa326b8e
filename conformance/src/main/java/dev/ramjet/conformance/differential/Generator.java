package dev.ramjet.conformance.differential;

import java.util.SplittableRandom;

/**
 * Makes random programs, the same for the same seed. A program is a list of statements; each prints what it did. All loops and functions burn
 * fuel, so that every program ends; nothing depends on time, place or chance.
 *
 * <p>Grammar: {@link #statement} and {@link #expression} choose among productions with a weight each, and get simpler with depth. Values come
 * with a rough type, so that most operations mean something, but one in ten is given whatever there is.
 */
final class Generator {
    private final SplittableRandom random;
    private final StringBuilder out = new StringBuilder(4096);
    private final Expressions e;
    private int names;
    private int tags;
    /** Variables in scope, all of them assignable. */
    String[] variables = new String[64];
    int variableCount;
    /** Functions that may be called. */
    String[] functions = new String[64];
    int functionCount;
    boolean inAsync, inGenerator, inFunction;
    private int loopDepth;
    private final boolean strict;

    Generator(long seed) {
        random = new SplittableRandom(new java.util.Random(seed).nextLong());
        strict = random.nextInt(3) == 0;
        e = new Expressions(this);
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

    String tag() {
        return "'t" + tags++ + "'";
    }

    String variable() {
        return variableCount == 0 ? "undefined" : variables[random.nextInt(variableCount)];
    }

    void declare(String name) {
        if (variableCount < variables.length) variables[variableCount++] = name;
    }

    String program() {
        if (strict) out.append("'use strict';\n");
        for (int i = 0; i < 3; i++) {
            String v = fresh("v");
            out.append("var ").append(v).append(" = ").append(e.literal(2)).append(";\n");
            declare(v);
        }
        int n = 6 + pick(14);
        for (int i = 0; i < n; i++) statement(0);
        for (int i = 0; i < variableCount; i++) {
            if (variables[i].startsWith("v")) out.append("t(").append(tag()).append(", () => ").append(variables[i]).append(");\n");
        }
        return out.toString();
    }

    private void block(int depth) {
        int variablesBefore = variableCount, functionsBefore = functionCount;
        out.append("{\n");
        int n = 1 + pick(3);
        for (int i = 0; i < n; i++) statement(depth + 1);
        out.append("}");
        variableCount = variablesBefore;
        functionCount = functionsBefore;
    }

    private String x(int depth) {
        return e.expression(depth);
    }

    private void statement(int depth) {
        int kind = pick(depth > 3 ? 40 : 100);
        if (kind < 22) {
            out.append("t(").append(tag()).append(", ").append(arrowIsSafe() ? "() => " + x(0) : "() => " + e.withoutSuspension(0)).append(");\n");
        } else if (kind < 27) {
            out.append("log(").append(tag()).append(", ").append(x(1)).append(");\n");
        } else if (kind < 33) {
            String v = fresh(chance(50) ? "v" : "w");
            boolean isVar = v.startsWith("v");
            // Only what is declared at the top is shown in the end.
            if (isVar && depth > 0) v = fresh("w");
            out.append(isVar ? "var " : one("let ", "var ")).append(v).append(" = ").append(x(1)).append(";\n");
            declare(v);
        } else if (kind < 37) {
            out.append(variable()).append(one(" = ", " = ", " += ", " ??= ", " ||= ", " &&= ", " -= ", " |= ", " **= ", " >>>= ")).append(x(1)).append(";\n");
        } else if (kind < 40) {
            out.append("try { ").append(e.target(1)).append(" = ").append(x(1)).append("; } catch (c) { log(").append(tag()).append(", c); }\n");
        } else if (kind < 46) {
            out.append("if (").append(x(1)).append(") ");
            block(depth);
            if (chance(50)) {
                out.append(" else ");
                block(depth);
            }
            out.append('\n');
        } else if (kind < 54) {
            loop(depth);
        } else if (kind < 64) {
            tryStatement(depth);
        } else if (kind < 68) {
            switchStatement(depth);
        } else if (kind < 76) {
            function(depth);
        } else if (kind < 82) {
            destructuring(depth);
        } else if (kind < 87) {
            classDeclaration();
        } else if (kind < 91) {
            generatorUse();
        } else if (kind < 95) {
            asyncUse();
        } else if (kind < 97) {
            String label = fresh("l");
            out.append(label).append(": ");
            block(depth + 1);
            out.append('\n');
        } else {
            block(depth);
            out.append('\n');
        }
    }

    private boolean arrowIsSafe() {
        return !inAsync && !inGenerator;
    }

    private void loop(int depth) {
        loopDepth++;
        int before = variableCount;
        String i = fresh("i");
        switch (pick(6)) {
            case 0:
                out.append("for (let ").append(i).append(" = 0; ").append(i).append(" < ").append(1 + pick(6)).append(" && burn(); ").append(i).append("++) ");
                break;
            case 1:
                out.append("for (").append(one("const ", "let ", "var ")).append(i).append(" of ").append(e.iterable(1)).append(") if (burn()) ");
                break;
            case 2:
                out.append("for (").append(one("const ", "let ", "var ")).append(i).append(" in ").append(x(1)).append(") if (burn()) ");
                break;
            case 3:
                out.append("var ").append(i).append(" = 0; while (burn() && ").append(i).append("++ < ").append(1 + pick(5)).append(") ");
                break;
            case 4:
                out.append("var ").append(i).append(" = 0; do ");
                break;
            default:
                out.append("for (const [").append(i).append(" = ").append(x(3)).append("] of [[1], [], ").append(x(3)).append("].filter(Array.isArray)) ");
        }
        boolean isDo = out.charAt(out.length() - 2) == 'o' && out.charAt(out.length() - 3) == 'd';
        out.append("{ log(").append(tag()).append(", ").append(i).append(");\n");
        statement(depth + 1);
        if (chance(40)) out.append("if (").append(x(2)).append(") ").append(one("break", "continue")).append(";\n");
        if (chance(50)) statement(depth + 1);
        out.append("}");
        if (isDo) out.append(" while (burn() && ").append(i).append("++ < ").append(pick(4)).append(")");
        out.append(";\n");
        variableCount = before;
        loopDepth--;
    }

    private void tryStatement(int depth) {
        out.append("try ");
        block(depth);
        boolean hasCatch = chance(75);
        if (hasCatch) {
            String c = fresh("c");
            out.append(" catch (").append(c).append(") { log(").append(tag()).append(", ").append(c).append(");\n");
            statement(depth + 1);
            if (chance(20)) out.append("throw ").append(x(2)).append(";\n");
            out.append("}");
        }
        boolean finallyToo = !hasCatch || chance(40);
        if (finallyToo) {
            out.append(" finally { log(").append(tag()).append(", 0);\n");
            statement(depth + 1);
            if (loopDepth > 0 && chance(15)) out.append(one("break;", "continue;"));
            else if (inFunction && chance(15)) out.append("return ").append(x(2)).append(';');
            out.append("}");
        }
        if (!hasCatch) {
            // What falls out would end the program.
            int at = out.lastIndexOf("try ");
            if (at >= 0 && depth == 0) out.append("\n");
        }
        out.append('\n');
    }

    private void switchStatement(int depth) {
        out.append("switch (").append(x(1)).append(") {\n");
        int n = 1 + pick(4);
        int defaultAt = pick(6);
        int before = variableCount;
        for (int i = 0; i < n; i++) {
            if (i == defaultAt) out.append("default: ");
            else out.append("case ").append(x(2)).append(": ");
            statement(depth + 1);
            if (chance(60)) out.append("break;\n");
            variableCount = before;
        }
        out.append("}\n");
    }

    private void body(int depth, int extra) {
        boolean a = inAsync, g = inGenerator, fn = inFunction;
        int loops = loopDepth;
        loopDepth = 0;
        inFunction = true;
        int n = 1 + pick(3);
        out.append("{ burn();\n");
        for (int i = 0; i < n; i++) statement(depth + 2);
        if (chance(70)) out.append("return ").append(x(1)).append(";\n");
        out.append("}");
        inAsync = a;
        inGenerator = g;
        inFunction = fn;
        loopDepth = loops;
    }

    private void function(int depth) {
        String name = fresh("f");
        int before = variableCount, functionsBefore = functionCount;
        String a = fresh("p"), b = fresh("p");
        boolean asyncBefore = inAsync, generatorBefore = inGenerator;
        inAsync = inGenerator = false;
        switch (pick(4)) {
            case 0: out.append("function ").append(name).append("(").append(a).append(", ").append(b).append(") "); break;
            case 1: out.append("function ").append(name).append("(").append(a).append(" = ").append(x(2)).append(", ...").append(b).append(") "); break;
            case 2: out.append("var ").append(name).append(" = (").append(a).append(", {length: ").append(b).append("} = ").append(x(3)).append(") => "); break;
            default: out.append("var ").append(name).append(" = function ").append(a).append("(").append(b).append(") ");
        }
        declare(a);
        declare(b);
        boolean hasArguments = chance(30) && out.indexOf("=>", out.length() - 4) < 0;
        if (hasArguments) declare("arguments[0]");
        body(depth, 0);
        out.append(";\n");
        variableCount = before;
        functionCount = functionsBefore;
        inAsync = asyncBefore;
        inGenerator = generatorBefore;
        if (functionCount < functions.length) functions[functionCount++] = name;
        out.append("t(").append(tag()).append(", () => ").append(name).append("(").append(x(2)).append(", ").append(x(2)).append("));\n");
    }

    private void destructuring(int depth) {
        String a = fresh("w"), b = fresh("w"), c = fresh("w");
        String pattern;
        switch (pick(5)) {
            case 0: pattern = "[" + a + " = " + x(2) + ", , " + b + ", ..." + c + "]"; break;
            case 1: pattern = "{a: " + a + " = " + x(2) + ", [" + x(3) + "]: " + b + ", ..." + c + "}"; break;
            case 2: pattern = "[[" + a + "], {length: " + b + "} = 'ab', " + c + " = " + x(3) + "]"; break;
            case 3: pattern = "{length: " + a + ", b: [" + b + "] = [1], c: {d: " + c + "} = {}}"; break;
            default: pattern = "[" + a + ", [" + b + "] = " + x(3) + ", ...{length: " + c + "}]";
        }
        String tag = tag();
        out.append("var ").append(a).append(", ").append(b).append(", ").append(c).append(";\n");
        out.append("t(").append(tag).append(", () => { ");
        boolean asyncBefore = inAsync, generatorBefore = inGenerator;
        if (inAsync || inGenerator) {
            pattern = "[" + a + ", " + b + ", ..." + c + "]";
        }
        out.append("(").append(pattern).append(" = ").append(chance(50) ? e.withoutSuspensionIterable() : e.withoutSuspension(1)).append("); return [").append(a).append(", ").append(b)
            .append(", ").append(c).append("]; });\n");
        inAsync = asyncBefore;
        inGenerator = generatorBefore;
        declare(a);
        declare(b);
        declare(c);
    }

    private void classDeclaration() {
        boolean asyncBefore = inAsync, generatorBefore = inGenerator, functionBefore = inFunction;
        inAsync = inGenerator = false;
        inFunction = true;
        // Fields and static blocks have no arguments.
        String[] scope = variables.clone();
        for (int i = 0; i < variableCount; i++) if (variables[i].startsWith("arguments")) variables[i] = "v0";
        String name = fresh("K");
        String base = functionCount > 0 && chance(20) ? functions[pick(functionCount)]
            : one("", "", "Array", "Map", "Object", "Error", "class { constructor(a) { this.base = a; } m() { return 'base m'; } static s() { return this.name; } }");
        out.append("try { var ").append(name).append(" = class ").append(chance(70) ? name : "").append(base.isEmpty() ? "" : " extends " + base).append(" {\n");
        boolean derived = !base.isEmpty();
        if (chance(70)) out.append("#p = ").append(x(2)).append(";\nget p() { return this.#p; } set p(v) { this.#p = v; } static has(o) { return #p in o; }\n");
        int fields = pick(3);
        for (int i = 0; i < fields; i++) out.append(one("a", "b", "[" + x(3) + "]", "'q r'", "5")).append(" = ").append(x(2)).append(";\n");
        if (chance(50)) {
            out.append("constructor(a, b) { log(").append(tag()).append(", new.target === ").append(name).append("); ");
            if (derived && chance(90)) out.append("super(").append(one("a", "...[a, b]", "")).append("); ");
            out.append("this.c = ").append(x(2)).append("; ");
            if (chance(15)) out.append("return ").append(x(2)).append("; ");
            out.append("}\n");
        }
        out.append("m(a) { ").append(derived && chance(50) ? "log(" + tag() + ", super.m ? super.m(a) : super.toString === this.toString); " : "").append("return ").append(x(1)).append("; }\n");
        if (chance(40)) out.append("static { log(").append(tag()).append(", this.name); this.z = ").append(x(2)).append("; }\n");
        if (chance(30)) out.append("static accessor = ").append(x(2)).append(";\n");
        if (chance(40)) out.append("*[Symbol.iterator]() { yield ").append(x(2)).append("; yield* [1, 2]; }\n");
        if (chance(30)) out.append("static async s() { return ").append(x(2)).append("; }\n");
        if (chance(30)) out.append("get [").append(one("'g'", "Symbol.toStringTag", "'length'", "`x${1}`")).append("]() { return ").append(x(2)).append("; }\n");
        out.append("};\n");
        System.arraycopy(scope, 0, variables, 0, variables.length);
        String o = fresh("w");
        out.append("var ").append(o).append(" = new ").append(name).append("(").append(x(2)).append(", ").append(x(3)).append(");\n");
        out.append("log(").append(tag()).append(", ").append(o).append("); log(").append(tag()).append(", ").append(o).append(".m(").append(x(2)).append(")); log(").append(tag())
            .append(", [").append(name).append("]);\n");
        out.append("} catch (c) { log(").append(tag()).append(", c); }\n");
        declare(o);
        inAsync = asyncBefore;
        inGenerator = generatorBefore;
        inFunction = functionBefore;
    }

    private void generatorUse() {
        boolean asyncBefore = inAsync;
        boolean generatorBefore = inGenerator, functionBefore = inFunction;
        int loops = loopDepth, before = variableCount;
        String g = fresh("g"), p = fresh("p");
        inGenerator = true;
        inAsync = false;
        inFunction = true;
        loopDepth = 0;
        out.append("function* ").append(g).append("(").append(p).append(") { burn();\n");
        declare(p);
        out.append("try { log(").append(tag()).append(", yield ").append(x(2)).append(");\n");
        statement(2);
        if (chance(40)) out.append("yield* ").append(e.iterable(2)).append(";\n");
        out.append("yield ").append(x(2)).append(";\n");
        if (chance(30)) out.append("return ").append(x(2)).append(";\n");
        out.append("} ").append(one("finally", "catch")).append(" { log(").append(tag()).append(", yield ").append(x(2)).append(");");
        if (chance(20)) out.append(" return ").append(x(2)).append(";");
        out.append(" }\n}\n");
        variableCount = before;
        inGenerator = generatorBefore;
        inAsync = asyncBefore;
        inFunction = functionBefore;
        loopDepth = loops;
        String it = fresh("w");
        out.append("var ").append(it).append(" = ").append(g).append("(").append(x(2)).append(");\n");
        int n = 2 + pick(4);
        for (int i = 0; i < n; i++) {
            int k = pick(10);
            out.append("t(").append(tag()).append(", () => ").append(it).append(k < 6 ? ".next(" : k < 8 ? ".return(" : ".throw(").append(e.withoutSuspension(2)).append("));\n");
        }
        if (chance(40)) out.append("t(").append(tag()).append(", () => [...").append(it).append("]);\n");
        declare(it);
    }

    private void asyncUse() {
        boolean asyncBefore = inAsync, generatorBefore = inGenerator, functionBefore = inFunction;
        int loops = loopDepth, before = variableCount;
        inAsync = true;
        inGenerator = false;
        inFunction = true;
        loopDepth = 0;
        String f = fresh("a"), p = fresh("p");
        out.append("async function ").append(f).append("(").append(p).append(") { burn();\n");
        declare(p);
        out.append("log(").append(tag()).append(", await ").append(x(2)).append(");\n");
        statement(2);
        if (chance(40)) out.append("for await (const q of ").append(e.iterable(2).replace(", 1)", ", 0)")).append(") { burn(); log(").append(tag()).append(", q); ").append(chance(30) ? "break; " : "").append("}\n");
        if (chance(40)) out.append("try { log(").append(tag()).append(", await Promise.").append(one("all", "race", "allSettled", "any")).append("([").append(x(3)).append(", Promise.resolve(")
            .append(x(3)).append("), Promise.reject(").append(x(3)).append(")])); } catch (c) { log(").append(tag()).append(", c); }\n");
        out.append("return ").append(x(2)).append(";\n}\n");
        variableCount = before;
        inAsync = asyncBefore;
        inGenerator = generatorBefore;
        inFunction = functionBefore;
        loopDepth = loops;
        out.append(f).append("(").append(x(2)).append(").").append(one("then", "finally")).append("(v => { log(").append(tag()).append(", v); ").append(chance(20) ? "throw v; " : "")
            .append("}).catch(c => log(").append(tag()).append(", c));\n");
    }
}
