// Functions too long for one method are compiled in parts: jumps between parts, loops over their borders, handlers, and failing checks.
function assertEq(actual, expected, what) {
  if (actual !== expected) throw new Error(what + ': expected ' + String(expected) + ', got ' + String(actual));
}
// A state machine with many cases, each with property accesses and calls; forwards and backwards.
let text = 'let s = 0, r = [], n = 0; while (true) { if (++n > 2000) return "endless"; switch (at) {\n';
const CASES = 150;
for (let i = 0; i < CASES; i++) {
  text += `case ${i}: o.x${i % 7} = o.x${(i + 3) % 7} + ${i}; s += o.x${i % 7} & 15; if (o.f(s) > ${i % 5}) { r.push(s & 7); o.y = s + "${i}"; }\n`
    + `try { if (s % 11 === ${i % 11}) o.g(${i}); } catch (e) { s += e.i; } at = ${(i * 7 + 3) % CASES}; if (s > limit) return s + ":" + r.length + o.y; break;\n`;
}
text += 'default: return "default"; } }';
const machine = new Function('o', 'at', 'limit', text);
class Host {
  constructor() { for (let i = 0; i < 7; i++) this['x' + i] = i; this.y = ''; }
  f(s) { return s & 3; }
  g(i) { throw { i: i & 1 }; }
}
const expected = machine(new Host, 5, 3000);
for (let i = 0; i < 100; i++) assertEq(machine(new Host, 5, 3000), expected, 'the same each time');
const odd = new Host;
odd.x3 = 0.5;
const oddResult = machine(odd, 5, 3000);
for (let i = 0; i < 10; i++) {
  const o = new Host;
  o.x3 = 0.5;
  assertEq(machine(o, 5, 3000), oddResult, 'other types');
}
assertEq(machine(new Host, -1, 1), 'default', 'default');
// Straight-line code, longer than any method, with the stack seen from within.
let lines = 'let a = x;\n';
for (let i = 0; i < 700; i++) lines += `a = h(a + o.x${i % 7}) | 0;\n`;
const straight = new Function('o', 'x', 'h', lines + 'return a;');
const plain = v => v + 1;
const once = straight(new Host, 1, plain);
for (let i = 0; i < 100; i++) assertEq(straight(new Host, 1, plain), once, 'straight');
// The k-th call stands in line k of the text, below two lines of head and the first line: every stack names it.
let calls = 0;
function where() {
  const frame = new Error('x').stack.split('\n').find(l => /<anonymous>:/.test(l));
  return frame === undefined ? 'no frame' : Number(/<anonymous>:(\d+)/.exec(frame)[1]);
}
straight(new Host, 1, v => { assertEq(where(), ++calls + 3, 'line in the stack'); return v + 1; });
assertEq(new straight(new Host, 1, plain) instanceof straight, true, 'construction');
