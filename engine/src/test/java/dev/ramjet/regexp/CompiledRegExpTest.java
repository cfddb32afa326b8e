package dev.ramjet.regexp;

import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ramjet.compiler.codegen.regexp.RegExpJit;
import java.lang.ref.WeakReference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** All that {@link RegExpTest} asks, of programs that are compiled to JVM code before their first match. */
class CompiledRegExpTest extends RegExpTest {
    @BeforeEach void compileAtOnce() {
        matcher.compiler = RegExpJit.NOW;
    }

    @Test void programsAreCompiled() {
        RegExpProgram p = RegExpCompiler.compile("(a|b)*c", "");
        assertTrue(matcher.match(p, "xabac", 0, new int[4], null));
        assertNotNull(p.code().compiled);
    }

    /** Methods that HotSpot would not compile are not made. */
    @Test void largeProgramsStayInterpreted() {
        RegExpProgram p = RegExpCompiler.compile("(?:[a-c]x*y+?(d|e))".repeat(400), "");
        assertTrue(matcher.match(p, "axyd".repeat(400), 0, new int[802], null));
        assertNull(p.code().compiled);
    }

    @Test void theClassGoesWithTheProgram() throws InterruptedException {
        RegExpProgram p = RegExpCompiler.compile("(a|b)*c", "");
        assertTrue(matcher.match(p, "xabac", 0, new int[4], null));
        WeakReference<Class<?>> c = new WeakReference<>(p.code().compiled.getClass());
        p = null;
        for (int i = 0; i < 50 && c.get() != null; i++) {
            System.gc();
            Thread.sleep(20);
        }
        assertNull(c.get());
    }
}
