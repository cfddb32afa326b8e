// Closures made where they are called or passed on: inlined, with their environments, through functions that see many of them.
function assertEq(actual, expected, what) {
  if (!Object.is(actual, expected)) throw new Error(what + ': expected ' + String(expected) + ', got ' + String(actual));
}
class Vector {
  constructor(...a) { this.s = a; }
  each(f) { for (let i = 0; i < this.s.length; i++) f(this.s[i], i); }
  has(f) { for (let i = 0; i < this.s.length; i++) { if (f(this.s[i])) return true; } return false; }
}
const v = new Vector(1, 2, 3, 4);
function sum() { let s = 0; v.each(x => { s += x; }); return s; }
function sumOf(k) { let s = 0; v.each((x, i) => { s += x * k + i; k += 0; }); return s; }
function nested() { let s = 0; v.each(x => v.each(y => { if (x < y) s += x * y; })); return s; }
function find(k) { return v.has(x => x === k); }
function throwing(k) { let n = 0; try { v.each(x => { if (x === k) throw k; n++; }); } catch (e) { return e * 100 + n; } return n; }
function immediate(a) { return (function (b) { return a + b; })(1) + (() => a * 2)(); }
function later(a) { const f = b => a + b; a++; return f(1) + f(2); }
function escapes(a) { const f = b => a + b; return [f(1), f]; }
for (let i = 0; i < 1200; i++) {
  assertEq(sum(), 10, 'sum');
  assertEq(sumOf(i), 10 * i + 6, 'sumOf');
  assertEq(nested(), 35, 'nested');
  assertEq(find(3), true, 'find');
  assertEq(find(9), false, 'not found');
  assertEq(throwing(3), 302, 'throwing');
  assertEq(throwing(7), 4, 'not throwing');
  assertEq(immediate(i), 3 * i + 1, 'immediate');
  assertEq(later(i), 2 * i + 5, 'later');
  const e = escapes(i);
  assertEq(e[0] + e[1](2), 2 * i + 3, 'escapes');
}
// Types that change inside an inlined closure.
v.s[2] = 2.5;
assertEq(sum(), 9.5, 'double');
v.s[3] = '!';
assertEq(sum(), '5.5!', 'string');
