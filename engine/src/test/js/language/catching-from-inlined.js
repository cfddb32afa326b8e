// A handler finds its function's variables when code was left inside a function inlined into the try block, which then throws.
function assertEq(actual, expected, what) {
  if (actual !== expected) throw new Error(what + ': expected ' + expected + ', got ' + actual);
}
function thrower(x, o) { const y = o.a + 1; throw x + y; }
function kept(x, v, o) {
  try { thrower(x, o); } catch (e) { return e + v; }
  return 'not caught';
}
// Ints first; then a double, a string and an object of another shape make the inlined function's checks fail.
for (let i = 0; i < 3000; i++) assertEq(kept(1, 'v', {a: i}), i + 2 + 'v', 'int');
assertEq(kept(1, 'v', {a: 0.5}), '2.5v', 'double');
for (let i = 0; i < 3000; i++) assertEq(kept(1, 'v', {a: i}), i + 2 + 'v', 'int again');
assertEq(kept(1, 'v', {b: 1, a: 'x'}), '1x1v', 'string');
for (let i = 0; i < 3000; i++) assertEq(kept(1, 'v', {a: 2147483647}), '2147483649v', 'overflow');
function keepsOld(x, o) {
  let old = 'old';
  try { old = thrower(x, o); } catch (e) { return old + e; }
}
for (let i = 0; i < 3000; i++) assertEq(keepsOld(1, {a: i}), 'old' + (i + 2), 'the variable that the call was to set');
assertEq(keepsOld(1, {a: 0.5}), 'old2.5', 'the same after an exit');
