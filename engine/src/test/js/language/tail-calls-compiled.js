// Tail calls of compiled code do not grow the stack, whoever compiled when.
'use strict';
function assertEq(actual, expected, what) {
  if (actual !== expected) throw new Error(what + ': expected ' + expected + ', got ' + actual);
}
let finished = false;
function getF() { return f; }
function f(_, n) {
  if (n === 0) { finished = true; return; }
  return getF()`${n - 1}`;
}
function k(n) {
  if (n === 0) return 1;
  switch (0) { case -1: case 0: return k(n - 1); default: }
}
for (let round = 0; round < 2; round++) {
  finished = false;
  f(null, 30000);
  assertEq(finished, true, 'tagged template');
  assertEq(k(30000), 1, 'in a switch');
  for (let i = 0; i < 1500; i++) { f(null, 3); k(3); }
}
