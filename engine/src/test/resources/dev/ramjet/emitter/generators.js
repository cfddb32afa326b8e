function* g(a) { const x = yield a; yield; try { yield* x; } finally { yield 2; } for (const y of a) yield y; return x; }
const o = { *m() { yield this; } };
