// Stack traces are the same whatever of the stack is compiled, inlined, or just left by compiled code
// top level
const names = (e) => e.stack.split('\n').slice(1).map((l) => /at (?:new )?([\w.]*) ?\(?.*?:(\d+:\d+)\)?$/.exec(l)).filter((m) => m !== null).map((m) => m[1] + '@' + m[2]);
function thrower(x) { if (x) throw new Error('thrown'); return 0; }
function middle(x) { return thrower(x) + 1; }
class Maker { constructor(x) { this.v = middle(x); } }
function build(x) { return new Maker(x).v; }
function callback(x) { let r; [1].forEach(() => { r = build(x); }); return r; }
function recursive(n) { return n === 0 ? callback(1) : recursive(n - 1); }
function looping(n) { for (let i = 0; ; i++) if (i === n) return recursive(2); }
function finishing(x) { try { return looping(x); } finally { order.length = 0; } }
function caught(x) { try { finishing(x); } catch (e) { return names(e); } }
const cold = caught(3);
equal(cold.map((l) => l.split('@')[0]).filter((n) => /^[A-Za-z]+$/.test(n) && n !== 'src').slice(0, 7), ['thrower', 'middle', 'Maker', 'build', 'callback', 'recursive', 'recursive']);
same(cold[0], 'thrower@4:36');
for (let i = 0; i < 300; i++) {
  middle(0); build(0); callback(0);
  const hot = caught(i % 40);
  if (hot.join() !== cold.join()) equal(hot, cold, 'turn ' + i);
}
function up(n) { const o = {}; Error.captureStackTrace(o, n > 2 ? up : middle2); return o.stack.split('\n').length; }
function middle2(n) { return up(n); }
const lengths = [middle2(1), middle2(5)];
for (let i = 0; i < 100; i++) equal([middle2(1), middle2(5)], lengths);
