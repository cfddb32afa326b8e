// What compiled code may conclude about memory it has just seen: stores under another name, calls, closures, arrays that change below it.
function assertEq(actual, expected, what) {
  if (!Object.is(actual, expected)) throw new Error(what + ': expected ' + String(expected) + ', got ' + String(actual));
}
class P { constructor(a, b) { this.a = a; this.b = b; this.o = null; } set(v) { this.a = v; return this; } }
class Q { constructor(a) { this.q = a; this.a = a; } }

function alias(p, q) { const before = p.a; q.a = before + 1; return p.a * 100 + q.a; }
function aliasRef(p, q) { p.o = 'p'; q.o = 'q'; return p.o + q.o; }
function twoShapes(p, q) { const x = p.a; q.q = 7; q.a = 8; return x + p.a + q.a; }
function throughCall(p, f) { const x = p.a; f(p); return x * 1000 + p.a; }
function chain(p) { p.o = {v: 1, w: {z: 2}}; p.o.w.z = 5; const w = p.o.w; w.z += p.o.v; return p.o.w.z; }
function doubles(p) { p.b = 0.5; const x = p.b; p.b = x + 1; p.b = 3; return p.b + x; }
function minusZero(p) { p.b = -0; return 1 / p.b; }
function sides(p, c) { if (c) p.a = 1; else p.a = 2; const x = p.a; if (c) { if (p.a !== 1) return 'wrong'; } return x; }
function loop(p, n) { let s = 0; p.a = 0; for (let i = 0; i < n; i++) { s += p.a; p.a = i; } return s + p.a; }
function captured(n) { let x = n; const up = () => { x += 10; }; const y = x; up(); return y * 1000 + x; }
function capturedTwice(n) { let x = n; const get = () => x; x = n + 1; const a = get(); x = n + 2; return a * 1000 + get(); }
function lengths(a) { const n = a.length; a.push(1); const m = a.length; a.length = 0; return n * 100 + m * 10 + a.length; }
function kinds(a) { const x = a[0]; a[0] = 'text'; const y = a[0]; a[1] = 1.5; return String(x) + y + a[1] + a.length; }
function grown(a, n) { let s = 0; for (let i = 0; i < n; i++) { a[i] = i; s += a[i] + a.length; } return s; }
function getter(o) { const x = o.a; o.touch; return x * 10 + o.a; }
function same(a, b) { let s = ''; if (a === null) s += 'n'; if (a === null) s += 'N'; if (a < b) s += '<'; if (a < b) s += 'L'; if (!a) s += '!'; if (a) s += '+'; return s; }
function partly(p, bad) { try { p.a = 5; if (bad) null.x; p.a = 6; } catch (e) { return p.a; } return p.a; }

for (let i = 0; i < 400; i++) {
  const p = new P(i, 0.25);
  assertEq(alias(p, p), (i + 1) * 101, 'one object, two names');
  assertEq(alias(new P(1, 1.5), new P(2, 2.5)), 102, 'two objects');
  assertEq(aliasRef(p, p), 'qq', 'one object, references');
  assertEq(aliasRef(new P(1, 0.5), new P(1, 0.5)), 'pq', 'two objects, references');
  assertEq(twoShapes(new P(3, 0.5), new Q(1)), 14, 'two classes');
  assertEq(throughCall(new P(4, 0.5), o => o.set(9)), 4009, 'a call changes it');
  assertEq(chain(p), 6, 'chain');
  assertEq(doubles(p), 3.5, 'doubles');
  assertEq(minusZero(p), -Infinity, '-0');
  assertEq(sides(p, i % 2 === 0), i % 2 === 0 ? 1 : 2, 'both sides');
  assertEq(loop(p, 5), 10, 'loop');
  assertEq(captured(i), i * 1000 + i + 10, 'captured');
  assertEq(capturedTwice(i), (i + 1) * 1000 + i + 2, 'captured twice');
  assertEq(lengths([1, 2]), 230, 'lengths');
  assertEq(kinds([1, 2, 3]), '1text1.53', 'kinds');
  assertEq(grown([], 20), 400, 'grown');
  assertEq(getter({a: 1, get touch() { this.a = 2; return 0; }}), 12, 'getter');
  assertEq(same(null, 1), 'nN<L!', 'comparisons of null');
  assertEq(same(2, 1), '+', 'comparisons of numbers');
  assertEq(same(NaN, 1), '!', 'comparisons of NaN');
  assertEq(partly(p, i % 2 === 0), i % 2 === 0 ? 5 : 6, 'an exception between');
}
