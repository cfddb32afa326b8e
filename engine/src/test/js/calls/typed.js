// Calls between compiled functions whose parameters and results travel unboxed: and what happens when they are of other types after all.
function assertEq(actual, expected, what) {
  if (!Object.is(actual, expected)) throw new Error(what + ': expected ' + String(expected) + ', got ' + String(actual));
}
const N = 2000;
function fib(n) { return n < 2 ? n : fib(n - 1) + fib(n - 2); }
assertEq(fib(18), 2584, 'fib');
assertEq(fib(10.5), fib(10.5), 'fib of a double');
assertEq(Math.round(fib(10.5) * 1000), 99500, 'fib of a double'); 
assertEq(fib('7'), 13, 'fib of a string');
assertEq(fib(12), 144, 'fib of an int again');

// Results that become something else: double, undefined, a string, an object.
const odd = { valueOf() { return 41; } };
function result(i) {
  if (i === 1500) return 1.5;
  if (i === 1600) return 'x';
  if (i === 1700) return;
  if (i === 1800) return odd;
  if (i === 1900) return true;
  let n = 0;
  for (let k = 0; k < 3; k++) n += k * i;
  return n;
}
function useResult(i) { return result(i) + 1; }
function keepResult(i) { const r = result(i); return [r, i]; }
function passOn(i) { 'use strict'; return result(i); }
function truthy(i) { return i > 10 && i !== 1750; }
function special(i) { return i === 1850 ? 'yes' : truthy(i); }
for (let i = 0; i < N; i++) {
  const r = i === 1500 ? 1.5 : i === 1600 ? 'x' : i === 1700 ? undefined : i === 1800 ? odd : i === 1900 ? true : 3 * i;
  assertEq(useResult(i), r + 1, 'useResult ' + i);
  assertEq(keepResult(i)[0], r, 'keepResult ' + i);
  assertEq(passOn(i), r, 'passOn ' + i);
  assertEq(special(i), i === 1850 ? 'yes' : i > 10 && i !== 1750, 'special ' + i);
}
// Parameters that become something else; too few and too many arguments.
function twice(x) { let y = x | 0; y += x; return y; }
function half(x) { return x / 2 + 0.25; }
function callTwice(v) { return twice(v); }
function callHalf(v) { return half(v); }
function few(a, b) { if (b === undefined) return a - 1; return a - b; }
function callFew(i) { return few(i) + few(i, 2) + few(i, 3, 4, 5); }
for (let i = 0; i < N; i++) {
  assertEq(callTwice(i), 2 * i, 'twice');
  assertEq(callHalf(i + 0.5), i / 2 + 0.5, 'half');
  assertEq(callFew(i), 3 * i - 6, 'few');
}
assertEq(callTwice(1.5), 2.5, 'twice of a double');
assertEq(callTwice('3'), '33', 'twice of a string');
assertEq(callHalf('3'), 1.75, 'half of a string');
assertEq(callHalf(7), 3.75, 'half of an int');
assertEq(callTwice(2147483647), 4294967294, 'overflow');
assertEq(callTwice(-0), 0, 'minus zero');
assertEq(callHalf(undefined), NaN, 'half of undefined');
assertEq(callHalf(-0.5), 0, 'half to zero');
// -0 as a result.
function neg(x) { return -x; }
function callNeg(i) { return neg(i); }
for (let i = 1; i < N; i++) assertEq(callNeg(i), -i, 'neg');
assertEq(callNeg(0), -0, 'neg of 0');
// Exceptions through typed calls, caught in callers; results of the wrong type inside try.
function thrower(i) { if (i % 7 === 0) throw i; if (i % 11 === 0) return 's' + i; return i * 2; }
function catcher(i) { let r = 0; try { r = thrower(i); } catch (e) { r = -e; } finally { r += 0; } return r; }
for (let i = 0; i < N; i++) assertEq(catcher(i), i % 7 === 0 ? -i + 0 : i % 11 === 0 ? 's' + i + '0' : i * 2, 'catcher ' + i);
// Tail calls: long chains, mutual ones, with changing types of argument and result.
const tail = (function () {
  'use strict';
  function count(n, acc) { return n === 0 ? acc : count(n - 1, acc + 1); }
  function even(n) { return n === 0 ? true : oddly(n - 1); }
  function oddly(n) { return n === 0 ? false : even(n - 1); }
  function mixed(n, acc) { if (n === 0) return acc; return n % 3 === 0 ? mixed(n - 1, acc + 0.5) : mixed(n - 1, acc + 1); }
  function inner(n) { return n <= 0 ? 0 : 1 + count(5, inner(n - 1)); }
  const dynamic = { f(n, o) { return n === 0 ? o : o.f(n - 1, o); } };
  return { count, even, mixed, inner, dynamic };
})();
assertEq(tail.count(200000, 0), 200000, 'count');
assertEq(tail.even(100000), true, 'even');
assertEq(tail.even(100001), false, 'odd');
assertEq(tail.mixed(30000, 0), 25000, 'mixed');
assertEq(tail.inner(1000), 6000, 'tail calls within calls');
assertEq(tail.dynamic.f(50000, tail.dynamic), tail.dynamic, 'dynamic');
assertEq(tail.count(1000, 'a').length, 1001, 'count with a string');
// Endless recursion ends.
function endless(n) { return endless(n + 1) + 1; }
for (let i = 0; i < 5; i++) {
  let name = 'none';
  try { endless(0); } catch (e) { name = e.name; }
  assertEq(name, 'RangeError', 'endless');
}
function depth(n) { return n === 0 ? 0 : 1 + depth(n - 1); }
for (let i = 0; i < 30; i++) assertEq(depth(3000), 3000, 'depth');
// Construction through typed entries.
function Point(x, y) { this.x = x | 0; this.y = y | 0; for (let i = 0; i < 2; i++) { this.x++; this.y++; } this.sum = this.x + this.y; this.label = 'p' + x; this.a = 1; this.b = 2; this.c = 3; this.d = 4; }
class Poly { constructor(n) { this.nt = new.target; this.n = n | 0; this.list = []; for (let i = 0; i < n; i++) this.list.push(i); this.a = 1; this.b = 2; this.c = 3; this.d = 4; this.e = 5; } }
class Sub extends Poly { constructor(n) { super(n + 1); this.own = n; } }
function points(i) { return new Point(i, i + 1).sum + new Poly(2).list.length + new Sub(2).list.length; }
for (let i = 0; i < N; i++) assertEq(points(i), 2 * i + 5 + 2 + 3, 'points');
assertEq(new Point('3', 1).sum, 8, 'a string');
assertEq(new Sub(1).nt, Sub, 'new.target');
