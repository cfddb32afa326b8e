// o[key] op= v: the key is converted once, and only where that may be seen.
function assertEq(actual, expected, what) {
  if (!Object.is(actual, expected)) throw new Error(what + ': expected ' + String(expected) + ', got ' + String(actual));
}
function assertTypeError(f) {
  try { f(); } catch (e) {
    if (e instanceof TypeError) return;
    throw e;
  }
  throw new Error('no TypeError');
}
function add(o, key, v) { o[key] += v; return o[key]; }
function hot(f) { for (let i = 0; i < 20000; i++) f(i); }

// Elements of arrays of each kind, and of typed arrays.
function sum(a, n) { for (let i = 0; i < n; i++) a[i] += i; return a.join(); }
for (let round = 0; round < 3000; round++) {
  assertEq(sum([1, 2, 3], 3), '1,3,5', 'ints');
  assertEq(sum([1.5, 2.5, 3.5], 3), '1.5,3.5,5.5', 'doubles');
  assertEq(sum(['a', 'b', 'c'], 3), 'a0,b1,c2', 'strings');
  assertEq(sum([1, , 3], 3), '1,NaN,5', 'holes');
  assertEq(sum(new Uint8Array([255, 255, 255]), 3), '255,0,1', 'bytes');
}
assertEq(sum([1], 2), '1,NaN', 'behind the end');

// After integers other keys come, of every kind.
const array = [1, 2, 3];
hot(i => add(array, i % 3, 1));
const o = { a: 1, 1: 5, [Symbol.iterator]: 2 };
assertEq(add(o, 'a', 1), 2, 'a name');
assertEq(add(o, 1.0, 1), 6, 'an integral double');
assertEq(add(o, '1', 1), 7, 'an index as a string');
assertEq(add(o, Symbol.iterator, 1), 3, 'a symbol');
assertEq(add(o, true, 1), NaN, 'a boolean');
assertEq(Object.keys(o).join(), '1,a,true', 'and its property');
assertEq(add(array, 0.5, 1), NaN, 'a fraction');
assertEq(array['0.5'], NaN, 'and its property');

// Conversion runs once, before the read; but not where there is no object.
let log = '';
const key = { toString() { log += 'k'; return 'a'; } };
hot(() => add(o, 'a', 0));
for (let i = 0; i < 5000; i++) {
  log = '';
  o.a = i;
  o[key] += 1;
  assertEq(o.a, i + 1, 'sum');
  assertEq(log, 'k', 'once');
}
log = '';
assertTypeError(() => add(undefined, key, 1));
assertTypeError(() => add(null, key, 1));
assertEq(log, '', 'no conversion without an object');
assertTypeError(() => add(null, 1, 1));

// A key may change what the code relies on.
class P { get x() { return 1; } set x(v) { log += v; } }
const p = new P();
const changing = { n: 0, toString() { if (++this.n === 3000) Object.defineProperty(P.prototype, 'x', { get() { return 10; } }); return 'x'; } };
function update() { p[changing] += 1; return p.x; }
log = '';
let last;
for (let i = 0; i < 2999; i++) last = update();
assertEq(last, 1, 'before');
assertEq(log.length, 2999, 'set each time');
last = update();
assertEq(last, 10, 'after');

// Every operator that reads and writes.
function all(a, k) { a[k] -= 1; a[k] *= 3; a[k] |= 1; a[k] <<= 1; a[k] **= 2; a[k] ??= 7; a[k] ||= 8; a[k] &&= a[k] - 1; a[k]++; --a[k]; return a[k]; }
for (let i = 0; i < 5000; i++) assertEq(all([5, 6], 1), 899, 'all');
assertEq(all({ q: 6 }, 'q'), 899, 'of an object');
