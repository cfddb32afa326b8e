async function f(a) { try { return await a; } finally { await 1; } }
const g = async x => await x;
async function* h(p) { yield 1; const x = yield* p; for await (const { v } of p) { if (v) return v; yield v; } return x; }
