package dev.ramjet.parser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.ramjet.source.Source;
import dev.ramjet.source.SyntaxException;
import org.junit.jupiter.api.Test;

/** Messages and positions of syntax errors, worded as V8 words them. */
class ErrorTest {
    private static void error(String expected, String program) {
        assertEquals(expected, Trees.error(program, false), program);
    }

    @Test
    void unexpectedTokens() {
        error("1:1 Unexpected token '}'", "}");
        error("1:5 Unexpected end of input", "foo(");
        error("1:7 missing ) after argument list", "foo(a b)");
        error("1:3 Unexpected identifier 'b'", "a b");
        error("1:3 Unexpected number", "1 2");
        error("1:5 Unexpected string", "'a' 'b'");
        error("2:3 Unexpected token ')'", "f(1);\nif)");
        error("1:7 Unexpected strict mode reserved word", "class let {}");
        error("1:5 Unexpected reserved word", "var enum");
        error("1:1 Keyword must not contain escaped characters", "v\\u0061r x");
        error("1:1 Invalid or unexpected token", "'abc");
        error("1:4 Invalid regular expression: missing /", "x =/abc");
    }

    @Test
    void declarations() {
        error("1:12 Identifier 'a' has already been declared", "let a; var a");
        error("1:12 Identifier 'a' has already been declared", "var a; let a");
        error("1:16 Identifier 'y' has already been declared", "{ let y; { var y } }");
        error("1:8 Missing initializer in const declaration", "const x");
        error("1:10 Missing initializer in destructuring declaration", "const {a}");
        error("1:5 let is disallowed as a lexically bound name", "let let");
        error("1:15 Duplicate parameter name not allowed in this context", "function f(a, a) { 'use strict' }");
        error("1:20 Illegal 'use strict' directive in function with non-simple parameter list", "function f(a = 1) {'use strict'}");
        error("1:12 Rest parameter must be last formal parameter", "function f(...a, b) {}");
    }

    @Test
    void targets() {
        error("1:1 Invalid left-hand side in assignment", "1 = 2");
        error("1:3 Invalid left-hand side expression in prefix operation", "++1");
        error("1:1 Invalid left-hand side expression in postfix operation", "1++");
        error("1:6 Invalid left-hand side in for-loop", "for (1 of x);");
        error("1:5 Invalid shorthand property initializer", "({a = 1})");
        error("1:2 Invalid destructuring assignment target", "[a + 1] = b");
        error("1:15 Unexpected eval or arguments in strict mode", "'use strict'; eval = 1");
        error("1:15 Delete of an unqualified identifier in strict mode.", "'use strict'; delete x");
    }

    @Test
    void contexts() {
        error("1:1 Illegal return statement", "return");
        error("1:1 Illegal break statement", "break");
        error("1:7 Undefined label 'a'", "break a");
        error("1:1 Illegal continue statement: no surrounding iteration statement", "continue");
        error("1:1 new.target expression is not allowed here", "new.target");
        error("1:1 'super' keyword unexpected here", "super()");
        error("1:17 Private field '#y' must be declared in an enclosing class", "class A {x=this.#y}");
        error("1:1 await is only valid in async functions and the top level bodies of modules", "await x");
        error("1:1 Cannot use import statement outside a module", "import a from 'b'");
        error("1:1 Unary operator used immediately before exponentiation expression."
                + " Parenthesis must be used to disambiguate operator precedence", "-1 ** 2");
    }

    @Test
    void errorsInsideLazyFunctionsHaveTheSamePlace() {
        error("3:10 Invalid destructuring assignment target", "function f() {\n  return function () {\n  [ x, [ a + b ] ] = c;\n  };\n}");
    }

    @Test
    void tooDeepIsMarkedAsSuch() {
        SyntaxException e = assertThrows(SyntaxException.class, () -> Parser.parseScript(new Source("deep", "(".repeat(1_000_000)), Trees.LAZY));
        assertEquals(true, e.tooDeep());
    }
}
