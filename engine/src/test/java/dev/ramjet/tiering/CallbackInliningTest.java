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

/** A function that is compiled because its callbacks are hot has been called hardly ever: its calls are not seldom for that. */
class CallbackInliningTest {
    private static final String PROGRAM = """
        const list = [];
        for (let i = 0; i < 3000; i++) list.push(i);
        function outer() {
          let n = 0;
          for (let k = 0; k < 5; k++) list.forEach(x => { n += x & 1 ? x % 7 : x % 5 === 0 ? 2 : x % 11; });
          return n;
        }
        for (let i = 0; i < 20; i++) outer();
        """;

    @Test
    void whatIsCalledBackIsInlined() {
        Map<String, String> graphs = new HashMap<>();
        boolean synchronous = TieringPolicy.synchronous;
        TieringPolicy.synchronous = true;
        Compiler.dump = (phase, function, text) -> graphs.put(function, text);
        try (Context context = Engine.create().newContext()) {
            context.eval(Source.script("callbacks.js", PROGRAM));
        } finally {
            Compiler.dump = null;
            TieringPolicy.synchronous = synchronous;
        }
        String graph = graphs.get("outer");
        assertTrue(graph != null && graph.contains("INT_AND"), "" + graph);
        assertFalse(graph.contains("CALL_VALUE"), graph);
    }
}
