// Frames of functions that are at an instruction without code of its own
// top level
const names = (f, ...a) => { try { return f(...a); } catch (e) { return e.stack.split('\n').slice(1).map((l) => /at (?:new )?([^ (]*) \(/.exec(l)?.[1] ?? '').filter((n) => n !== '' && !n.startsWith('/')); } };
function boom() { throw new Error('x'); return 1; }
const bad = {[Symbol.iterator]() { return {next() { const r = boom(); return r; }}; }, get x() { const r = boom(); return r; }};
function spreads(o) { const a = 1; const r = [a, ...o]; return r; }
function copies(o) { const a = 1; const r = {a, ...o}; return r; }
function takes(o) { const [a, b] = o; return a + b; }
function* yields(o) { const r = yield* o; return r; }
function collects(o) { const r = [...yields(o)]; return r; }
for (let i = 0; i < 200; i++) {
  equal(names(spreads, bad).slice(0, 3), ['boom', 'Object.next', 'spreads'], 'spread');
  equal(names(copies, bad).slice(0, 2), ['boom', 'copies'], 'copy');
  equal(names(takes, bad).slice(0, 3), ['boom', 'Object.next', 'takes'], 'pattern');
  equal(names(collects, bad).slice(0, 4), ['boom', 'Object.next', 'yields', 'collects'], 'yield*');
}
