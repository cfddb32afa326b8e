package dev.ramjet.tiering;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ramjet.api.Context;
import dev.ramjet.api.Engine;
import dev.ramjet.api.Source;
import dev.ramjet.compiler.Compiler;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What the compiler inlines, seen in its graphs. */
class InliningTest {
    /** A function that loops, and that its callers show by what it does with elements. */
    private static final String SUM = """
        const list = [];
        for (let i = 0; i < 50; i++) list.push(i);
        function sum(list) {
          let n = 0;
          for (let i = 0; i < list.length; i++) n += list[i] & 1 ? list[i] % 7 : list[i] % 5 === 0 ? 2 : list[i] % 11;
          return n;
        }
        """;

    /** The last graph of each function. */
    private static Map<String, String> graphs(String program) {
        Map<String, String> graphs = new HashMap<>();
        boolean synchronous = TieringPolicy.synchronous;
        TieringPolicy.synchronous = true;
        Compiler.dump = (phase, function, text) -> graphs.put(function, text);
        try (Context context = Engine.create().newContext()) {
            context.eval(Source.script("inlining.js", program));
        } finally {
            Compiler.dump = null;
            TieringPolicy.synchronous = synchronous;
        }
        return graphs;
    }

    /** A function that is compiled because its callbacks are hot has been called hardly ever: its calls are not seldom for that. */
    @Test
    void whatIsCalledBackIsInlined() {
        String graph = graphs("""
            const list = [];
            for (let i = 0; i < 3000; i++) list.push(i);
            function outer() {
              let n = 0;
              for (let k = 0; k < 5; k++) list.forEach(x => { n += x & 1 ? x % 7 : x % 5 === 0 ? 2 : x % 11; });
              return n;
            }
            for (let i = 0; i < 20; i++) outer();
            """).get("outer");
        assertTrue(graph != null && graph.contains("INT_AND"), "" + graph);
        assertFalse(graph.contains("CALL_VALUE"), graph);
    }

    /** Code that is entered in the middle of a loop calls the loops that are compiled already. */
    @Test
    void compiledLoopsAreNotInlinedInLoopsThatAreEntered() {
        String program = SUM + """
            function driver(times) {
              let n = 0;
              for (let k = 0; k < times; k++) n += sum(list) % 3;
              return n;
            }
            """;
        String entered = graphs(program + "driver(100000);").get("driver");
        assertTrue(entered != null && entered.contains("CALL_"), "" + entered);
        assertFalse(entered.contains("INT_AND"), entered);
        String called = graphs(program + "for (let i = 0; i < 100000; i++) driver(2);").get("driver");
        assertTrue(called != null && called.contains("INT_AND"), "" + called);
    }

    /** The rest of a generator is entered each time that it is resumed. */
    @Test
    void compiledLoopsAreInlinedInGeneratorsThatAreResumed() {
        String resumed = graphs(SUM + """
            for (let i = 0; i < 5000; i++) sum(list);
            function* sums() {
              for (;;) {
                yield sum(list);
                yield 1;
              }
            }
            const s = sums();
            for (let i = 0; i < 20000; i++) s.next();
            """).get("sums");
        assertTrue(resumed != null && resumed.contains("INT_AND"), "" + resumed);
    }
}
