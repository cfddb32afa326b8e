package dev.ramjet.parser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ramjet.ast.CallExpression;
import dev.ramjet.ast.FunctionNode;
import dev.ramjet.ast.Node;
import dev.ramjet.ast.Program;
import dev.ramjet.ast.Reference;
import dev.ramjet.ast.ScopePrinter;
import dev.ramjet.source.ScopeInfo;
import dev.ramjet.source.ScopeKind;
import dev.ramjet.source.Source;
import dev.ramjet.source.SyntaxException;
import org.junit.jupiter.api.Test;

/** Where names live, and what eval and lazily compiled functions see. */
class ScopeTest {
    private static void scopes(String expected, String program) {
        Program p = Trees.script(program);
        ScopeChecker.check(p, Trees.EAGER);
        assertEquals(expected, ScopePrinter.print(p.scope), program);
    }

    @Test
    void onlyCapturedVariablesLeaveRegisters() {
        scopes("""
                SCRIPT
                  FUNCTION f: global object
                  FUNCTION NORMAL env=2
                    PARAMETER a: env FUNCTION[1]
                    VAR b: register assigned
                    FUNCTION ARROW
                """, "function f(a) { var b = 1; return () => a + b.c }".replace("a + b.c", "a"));
    }

    @Test
    void eachIterationHasItsOwnVariable() {
        scopes("""
                SCRIPT
                  FUNCTION f: global object
                  FUNCTION NORMAL
                    LOOP env=2
                      LET i: env LOOP[1] assigned
                      FUNCTION ARROW
                """, "function f() { for (let i = 0; i < 3; i++) g(() => i) }");
    }

    @Test
    void parametersWithClosuresHaveAScopeApart() {
        scopes("""
                SCRIPT
                  FUNCTION f: global object
                  FUNCTION NORMAL env=2 parameters-only
                    PARAMETER a: env FUNCTION[1]
                    PARAMETER b: register
                    FUNCTION ARROW
                    VAR_BODY NORMAL
                      VAR a: register assigned
                """, "function f(a, b = () => a) { var a = 1 }");
    }

    @Test
    void argumentsShareParametersOnlyWhereThatShows() {
        assertTrue(ScopePrinter.print(Trees.script("function f(a) { a = 1; return arguments[0] }").scope).contains("mapped-arguments"));
        assertTrue(ScopePrinter.print(Trees.script("function f(a) { g(arguments); return a }").scope).contains("mapped-arguments"));
        assertFalse(ScopePrinter.print(Trees.script("function f(a) { return arguments[0] + arguments.length + a }").scope).contains("mapped-arguments"));
        assertFalse(ScopePrinter.print(Trees.script("function f(a) { 'use strict'; a = arguments }").scope).contains("mapped-arguments"));
    }

    @Test
    void annexBHoisting() {
        Program p = Trees.script("{ function f() {} } { let g; { function g() {} } } if (1) function h() {}");
        assertEquals("[f, h]", java.util.Arrays.toString(p.annexBNames));
        assertEquals(0, Trees.script("'use strict'; { function f() {} }").annexBNames.length);
    }

    @Test
    void scriptsListTheirVariables() {
        Program p = Trees.script("var a, f; function f() { 1 } function f() { 2 } let b; for (var c of d);");
        assertEquals("[a, c]", java.util.Arrays.toString(p.varNames));
        assertEquals(1, p.functions.length);
    }

    private static <T extends Node> T find(Node from, Class<T> type) {
        if (type.isInstance(from)) return type.cast(from);
        for (Node child : Trees.children(from)) {
            T found = find(child, type);
            if (found != null) return found;
        }
        return null;
    }

    private static ScopeInfo evalScope(String program) {
        Program p = Trees.script(program);
        CallExpression[] found = new CallExpression[1];
        findEval(p, found);
        assertNotNull(found[0], program);
        return found[0].scope.toScopeInfo();
    }

    private static void findEval(Node n, CallExpression[] found) {
        if (n instanceof CallExpression c && c.directEval) found[0] = c;
        for (Node child : Trees.children(n)) findEval(child, found);
    }

    private static String evalError(String program, String code) {
        ScopeInfo info = evalScope(program);
        try {
            Program p = Parser.parseEval(new Source("eval", code), info, info.isStrict(), Trees.EAGER);
            ScopeChecker.check(p, Trees.EAGER);
            return null;
        } catch (SyntaxException e) {
            return e.getMessage();
        }
    }

    @Test
    void evalSeesWhatIsAroundIt() {
        assertNull(evalError("function f(a) { let b; { const c = 1; eval('') } }", "a + b + c + this + arguments[0] + new.target"));
        assertNull(evalError("class A { #p; m() { eval('') } }", "this.#p + super.x"));
        assertNull(evalError("class A extends B { constructor() { (() => eval(''))() } }", "super()"));
        assertNotNull(evalError("function f() { eval('') }", "super.x"));
        assertNotNull(evalError("eval('')", "new.target"));
        assertNotNull(evalError("class A { m() { eval('') } }", "this.#q"));
        assertNotNull(evalError("class A { x = eval('') }", "arguments"));
        assertNotNull(evalError("'use strict'; eval('')", "with (a) b"));
        Program p = Parser.parseEval(new Source("eval", "a"), evalScope("function f(a) { eval('') }"), false, Trees.EAGER);
        Reference r = find(p, Reference.class);
        assertEquals(Reference.STATIC, r.resolution);
        assertEquals(1, r.variable.envSlot);
    }

    @Test
    void evalVariablesDoNotJumpOverLexicalNames() {
        String clash = "Identifier 'a' has already been declared";
        assertEquals(clash, evalError("function f() { let a; eval('') }", "var a"));
        assertEquals(clash, evalError("function f() { let a; { eval('') } }", "function a() {}"));
        assertEquals(clash, evalError("function f(a, b = eval('')) { }", "var a"));
        assertNull(evalError("function f(a) { eval('') }", "var a"));
        assertNull(evalError("try {} catch (a) { eval('') }", "var a"));
        assertEquals(clash, evalError("try {} catch ([a]) { eval('') }", "var a"));
        assertNull(evalError("let a; function f() { eval('') }", "var a"));
        assertNull(evalError("function f() { let a; eval('') }", "'use strict'; var a"));
    }

    @Test
    void indirectEval() {
        Program p = Parser.parseEval(new Source("eval", "var a; let b; function c() {} { function d() {} } a + b"), null, false, Trees.EAGER);
        assertEquals("[a]", java.util.Arrays.toString(p.varNames));
        assertEquals("[d]", java.util.Arrays.toString(p.annexBNames));
        assertEquals(1, p.functions.length);
        assertEquals(ScopeKind.EVAL, p.scope.kind);
    }

    @Test
    void lazyFunctionsAgreeWithTheirSurroundings() {
        String program = "function f(a) { let b = 1; return function g(c) { return { m() { return a + b + c + g.x }, n: () => this, o: class { #p = a; q() { return this.#p } } } } }"
                + "(function () { const z = 1; function h() { return z; function k() { z; eval('') } } with (o) { var w = function () { return z } } })()";
        Program p = Parser.parseScript(new Source("lazy", program), Trees.LAZY);
        ScopeChecker.check(p, Trees.LAZY);
        FunctionNode f = find(p, FunctionNode.class);
        assertTrue(f.isLazy());
        assertEquals(1, f.stub.inner.length);
    }

    @Test
    void functionConstructor() {
        FunctionNode f = Parser.parseFunctionConstructor("anonymous", "a,b", "return a + b", false, false, Trees.LAZY);
        assertEquals(2, f.length);
        assertEquals("anonymous", f.name.name());
        assertTrue(Parser.parseFunctionConstructor("anonymous", "a", "yield a", false, true, Trees.LAZY).isGenerator);
        for (String[] bad : new String[][] {{"/*", "*/){"}, {"a) {", "} function b("}, {"", "}, function () {"}, {"a", "super()"}, {") {}; (", ""}, {"", "})("}, {"a,", "let a"}}) {
            assertThrows(SyntaxException.class, () -> Parser.parseFunctionConstructor("anonymous", bad[0], bad[1], false, false, Trees.LAZY), bad[0]);
        }
        assertEquals(1, Parser.parseFunctionConstructor("anonymous", "a //", "", false, false, Trees.LAZY).length);
    }

    @Test
    void functionBody() {
        FunctionNode f = Parser.parseFunctionBody(new Source("m.js", "#!x\nreturn require('a') + exports.b"), new String[] {"exports", "require"}, Trees.LAZY);
        assertEquals(2, f.length);
        Reference r = find(f.body[0], Reference.class);
        assertEquals("require", r.name());
        assertEquals(1, r.variable.parameterIndex);
    }
}
