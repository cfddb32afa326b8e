function f(a, g) {
  outer: for (const x of a) {
    try { if (x) continue outer; if (g()) break outer; if (a) return x; } catch { g(1); } finally { g(2); }
    inner: { if (x) break inner; g(3); }
  }
  try { throw a; } catch ({ message }) { return message; }
}
function nested(g) { try { try { return g(); } finally { g(1); } } finally { g(2); } }
function only(g) { try { g(); } finally { g(1); } }
function override(g) { for (;;) { try { return g(); } finally { break; } } }
