// instanceof reads @@hasInstance and prototype through caches: what is replaced later must be seen, and what runs code runs once.
function assertEq(actual, expected, what) {
  if (actual !== expected) throw new Error(what + ': expected ' + String(expected) + ', got ' + String(actual));
}
class A {} class B extends A {} function F() {} class Other {}
const is = (v, c) => v instanceof c;
for (let i = 0; i < 2000; i++) {
  assertEq(is(new B, A), true, 'derived');
  assertEq(is(new A, B), false, 'base');
  assertEq(is(new F, F), true, 'function');
  assertEq(is(i, F), false, 'primitive');
  assertEq(is([], Array), true, 'builtin');
  assertEq(is(new A, Other), false, 'unrelated');
}
const old = new F;
F.prototype = { };
for (let i = 0; i < 600; i++) {
  assertEq(is(old, F), false, 'prototype replaced');
  assertEq(is(new F, F), true, 'new prototype');
}
let calls = 0;
class Odd { static [Symbol.hasInstance](v) { calls++; return v === 1; } }
for (let i = 0; i < 600; i++) assertEq(is(i, Odd), i === 1, 'own method');
assertEq(calls, 600, 'called once each');
Object.defineProperty(B, Symbol.hasInstance, { value: () => false, configurable: true });
for (let i = 0; i < 600; i++) assertEq(is(new B, B), false, 'own method added');
delete B[Symbol.hasInstance];
for (let i = 0; i < 600; i++) assertEq(is(new B, B), true, 'own method deleted');
assertEq(is(new A, A.bind()), true, 'bound');
function caught(f) { try { f(); } catch (e) { return e.name; } return 'none'; }
for (let i = 0; i < 600; i++) {
  assertEq(caught(() => is(1, {})), 'TypeError', 'not callable');
  assertEq(caught(() => is(1, 1)), 'TypeError', 'no object');
  assertEq(caught(() => is({}, Math.max)), 'TypeError', 'no prototype');
}
// A comparison that breaks what compiled code relies on still gives its own result.
Object.defineProperty(globalThis, 'limit', { value: 1, writable: true, configurable: true });
let when = -1;
const sly = { valueOf() { if (turn === when) Number.prototype.shift = function () { return 'new'; }; return turn; } };
Number.prototype.shift = function () { return 'old'; };
let turn = 0;
function compares(x) {
  const less = x < 1000, different = x != 7;
  return String(less) + different + (5).shift();
}
for (turn = 0; turn < 3000; turn++) {
  if (turn === 2500) when = 2500;
  assertEq(compares(sly), String(turn < 1000) + (turn !== 7) + (turn < 2500 ? 'old' : 'new'), 'result of comparison ' + turn);
}
