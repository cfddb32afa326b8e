package dev.ramjet.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

/** {@link Context#startCpuProfile}: functions of both tiers, by call path, with times that add up. */
class CpuProfileTest {
    private static final String PROGRAM = """
        function leaf(n) { let s = 0; for (let i = 0; i < n; i++) s = (s + i * i) % 1000003; return s; }
        function caller(n) { return leaf(n) + 1; }
        function other(n) { let s = ''; for (let i = 0; i < n; i++) s += String.fromCharCode(65 + i % 26); return s.length; }
        function main() { caller(3000); other(200); }
        """;

    private static final String CHECK = """
        (function (text) {
          const p = JSON.parse(text), byId = new Map(p.nodes.map((n) => [n.id, n]));
          if (p.nodes[0].callFrame.functionName !== '(root)') throw new Error('root');
          for (const s of p.samples) if (!byId.has(s)) throw new Error('sample without node');
          if (p.samples.length !== p.timeDeltas.length) throw new Error('deltas');
          if (p.timeDeltas.some((d) => d < 0)) throw new Error('time runs backwards');
          const sum = p.timeDeltas.reduce((a, b) => a + b, 0);
          if (sum > p.endTime - p.startTime) throw new Error('more time than there was');
          const hits = p.nodes.reduce((a, n) => a + n.hitCount, 0);
          if (hits !== p.samples.length) throw new Error('hits');
          const seen = new Set();
          for (const n of p.nodes) for (const c of n.children ?? []) { if (seen.has(c) || !byId.has(c)) throw new Error('no tree'); seen.add(c); }
          if (seen.size !== p.nodes.length - 1) throw new Error('no tree');
          const path = (n) => { const up = p.nodes.find((m) => (m.children ?? []).includes(n.id)); return (up ? path(up) + '/' : '') + n.callFrame.functionName; };
          const leaf = p.nodes.find((n) => n.callFrame.functionName === 'leaf');
          return leaf === undefined ? '' : path(leaf) + ' ' + leaf.callFrame.url + ':' + leaf.callFrame.lineNumber + ' ' + (leaf.hitCount > 3);
        })""";

    private static void profile(Engine engine) {
        try (Context context = engine.newContext()) {
            context.eval(Source.script("/app/work.js", PROGRAM));
            Value main = context.eval("main");
            context.startCpuProfile(500);
            assertThrows(IllegalStateException.class, () -> context.startCpuProfile(500));
            long end = System.nanoTime() + 800_000_000L;
            while (System.nanoTime() < end) main.execute();
            String text = context.stopCpuProfile();
            assertEquals("(root)/main/caller/leaf file:///app/work.js:0 true", context.eval(CHECK).execute(text).asString());
            assertThrows(IllegalStateException.class, context::stopCpuProfile);
        }
    }

    @Test
    void interpreted() {
        profile(Engine.builder().jit(false).build());
    }

    @Test
    void compiled() {
        profile(Engine.create());
    }
}
