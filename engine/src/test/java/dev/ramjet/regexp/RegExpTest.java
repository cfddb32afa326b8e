package dev.ramjet.regexp;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

class RegExpTest {
    /** {@link CompiledRegExpTest} runs all this with programs compiled to JVM code. */
    protected final RegExpMatcher matcher = new RegExpMatcher();

    private int[] exec(String pattern, String flags, String input, int start) {
        RegExpProgram program = RegExpCompiler.compile(pattern, flags);
        int[] captures = new int[2 * program.captureCount()];
        return matcher.match(program, input, start, captures, null) ? captures : null;
    }

    private static RegExpSyntaxException error(String pattern, String flags) {
        return assertThrows(RegExpSyntaxException.class, () -> RegExpCompiler.compile(pattern, flags));
    }

    /** Patterns that are easy to get wrong, with node's answers; see src/test/regexp/tricky.mjs. */
    @Test void answersAsNodeDoes() throws IOException {
        List<String> wrong = new ArrayList<>();
        try (BufferedReader in = new BufferedReader(new InputStreamReader(RegExpTest.class.getResourceAsStream("tricky.txt"), StandardCharsets.UTF_8))) {
            for (String line; (line = in.readLine()) != null; ) {
                String[] f = line.split("\t", -1);
                String answer = RegExpDifferential.answer(matcher, RegExpDifferential.unescape(f[0]), f[1], RegExpDifferential.unescape(f[2]), Integer.parseInt(f[3]));
                if (!answer.equals(RegExpDifferential.unescape(f[4]))) wrong.add(line + " but was " + answer);
            }
        }
        assertEquals(List.of(), wrong);
    }

    @Test void flags() {
        assertEquals("dgimsvy", RegExpFlags.toString(RegExpFlags.parse("yvsmigd")));
        assertEquals(-1, RegExpFlags.parse("gg"));
        assertEquals(-1, RegExpFlags.parse("uv"));
        assertEquals(-1, RegExpFlags.parse("G"));
        assertEquals("Invalid flags supplied to RegExp constructor 'x'", error("a", "x").getMessage());
    }

    @Test void checkMakesNothingButErrors() {
        assertNull(RegExpCompiler.check("(?<a>x)\\k<a>[\\p{L}--[a-z]]", "v"));
        RegExpSyntaxException e = RegExpCompiler.check("a(", "i");
        assertNotNull(e);
        assertEquals("Invalid regular expression: /a(/i: Unterminated group", e.getMessage());
        assertEquals(2, e.offset);
        assertEquals("Invalid regular expression flags", RegExpCompiler.check("a", "gg").getMessage());
    }

    @Test void stickyTriesOnePlace() {
        assertNull(exec("b", "y", "ab", 0));
        assertArrayEquals(new int[] {1, 2}, exec("b", "y", "ab", 1));
    }

    @Test void startInsideAPairMeansItsStart() {
        assertArrayEquals(new int[] {0, 2}, exec(".", "u", "\ud83d\ude00", 1));
        assertArrayEquals(new int[] {1, 2}, exec(".", "", "\ud83d\ude00", 1));
    }

    @Test void groupNames() {
        RegExpProgram p = RegExpCompiler.compile("(?<y>a)(?:(?<x>b)|(?<x>c))(d)", "");
        assertEquals(5, p.captureCount());
        assertArrayEquals(new String[] {"y", "x"}, p.groupNames());
        assertArrayEquals(new int[][] {{1}, {2, 3}}, p.groupIndices());
    }

    /** The case tables against the specification's words, over every character. */
    @Test void caseIsIgnoredByCanonicalForm() {
        for (String pair : new String[] {"k\u212a", "\u00e5\u212b", "s\u017f", "\u00df\u1e9e", "\u03c3\u03c2", "\u1fd3\u0390", "\ufb05\ufb06", "\u0432\u1c80"}) {
            assertNotNull(exec("^" + pair.charAt(0) + "$", "iu", pair.substring(1), 0), pair);
            assertNotNull(exec("^[" + pair.charAt(0) + "]$", "iv", pair.substring(1), 0), pair);
        }
        for (String pair : new String[] {"k\u212a", "s\u017f", "\u00df\u1e9e", "i\u0130", "\u0131I"}) {
            assertNull(exec("^" + pair.charAt(0) + "$", "i", pair.substring(1), 0), pair);
        }
        // A mapping of Unicode 17, newer than the JDK's.
        assertNotNull(exec("^" + Character.toString(0x16ea0) + "$", "iu", Character.toString(0x16ebb), 0));
    }

    @Test void deepNestingIsAnError() {
        assertTrue(error("(".repeat(200_000), "").getMessage().endsWith("too large"));
        assertNotNull(RegExpCompiler.check("(?:".repeat(200_000) + ")".repeat(200_000), ""));
        String classes = "[".repeat(200_000);
        assertNotNull(RegExpCompiler.check(classes, "v"));
    }

    @Test void catastropheReportsToTheBudgetAndCanBeStopped() {
        class Stop extends RuntimeException {}
        // The back-reference keeps the automaton away.
        RegExpProgram p = RegExpCompiler.compile("()(a+)+\\1$", "");
        long[] spent = {0};
        assertThrows(Stop.class, () -> matcher.match(p, "a".repeat(40) + "b", 0, new int[6], steps -> {
            spent[0] += steps;
            if (spent[0] > 5_000_000) throw new Stop();
        }));
        assertTrue(spent[0] < 6_000_000);
        // The matcher is as good as new.
        assertNotNull(exec("(a+)+$", "", "aaa", 0));
    }

    @Test void endlessStackIsAnError() {
        RegExpProgram p = RegExpCompiler.compile("(?:(a)|(b)|(?=(c))c)*d", "");
        assertNull(p.linear());
        assertThrows(RegExpStackOverflowException.class, () -> matcher.match(p, "ab".repeat(4_000_000), 0, new int[8], null));
        assertNotNull(exec("(a)*", "", "a".repeat(100_000), 0));
    }

    /** Patterns on which backtracking would take longer than the universe will last. */
    @Test void automatonTakesOver() {
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
            assertNull(exec("(a+)+$", "", "a".repeat(5000) + "b", 0));
            assertArrayEquals(new int[] {3, 3004, 3003, 3004}, exec("(?:(a|aa)+)+b?$", "", "xyb" + "a".repeat(3001), 0));
            assertNull(exec("^(?:(?:a|b|ab)*?c)*$", "", "ab".repeat(3000), 0));
            assertNull(exec("(x+x+)+y", "", "x".repeat(3000), 0));
            assertNull(exec("^(([a-z])+.)+[A-Z]([a-z])+$", "", "a".repeat(3000), 0));
            assertNull(exec("(?:\\p{L}+)*\\d", "u", "\ud835\udc9c".repeat(2000), 0));
            // Backtracking runs out of stack here, the automaton does not.
            assertNull(exec("(?:(a)|(b))*d", "", "ab".repeat(100_000), 0));
        });
    }

    /** What must not be quadratic, on inputs where a quadratic search would take minutes. */
    @Test void searchesThatFailAreLinear() {
        String as = "a".repeat(2_000_000), blanks = " ".repeat(2_000_000);
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
            assertNull(exec("^a*b", "", as, 0));
            assertNull(exec("^(?:ab|cd)", "", as, 0));
            assertNull(exec("(?:^x|^y)", "", as, 1));
            assertNull(exec("foo\\d", "", as, 0));
            assertNull(exec("[bc]d+", "", as, 0));
            assertNull(exec("(?:abc|abd)x", "", as, 0));
            assertNull(exec("\\d+\\s*,", "", blanks, 0));
            assertArrayEquals(new int[] {0, 2_000_000}, exec("^(?:a|b)*$", "", as, 0));
            assertArrayEquals(new int[] {0, 2_000_001}, exec("\"(?:[^\"\\\\]|\\\\.)*", "", "\"" + as, 0));
            assertFalse(RegExpCompiler.compile("a", "").isSticky());
        });
    }

    @Test void programsAreReadable() {
        String text = RegExpCompiler.compile("a[^b]*b", "").disassemble();
        assertEquals("""
            prefix a
            first [a]
            0: Fail
            1: Char 97
            3: Run [\\u{0}-ac-\\u{ffff}], 0, ∞
            7: Char 98
            9: Match
            """, text);
    }
}
