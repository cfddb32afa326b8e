// Exceptions of calls that compiled code makes in every way: to compiled, interpreted, inlined and unknown functions.
function assertEq(actual, expected, what) {
  if (actual !== expected) throw new Error(what + ': expected ' + expected + ', got ' + actual);
}
function caught(func) {
  try { func(); } catch (e) { return e.name; }
  return 'nothing';
}
// Needs its arguments object, so it is not inlined; direct eval is never compiled.
function throwsItself() { arguments[9]; null.x; }
function parses(s) { eval(s); }
function inlined() { null.x; }
for (let i = 0; i < 3000; i++) {
  assertEq(caught(throwsItself), 'TypeError', 'monomorphic callee');
}
for (let i = 0; i < 3000; i++) {
  assertEq(caught(function () { arguments[9]; null.x; }), 'TypeError', 'a new closure');
}
function caughtInlined(func) {
  try { func(); } catch (e) { return e.name; } finally { n++; }
  return 'nothing';
}
let n = 0;
for (let i = 0; i < 3000; i++) assertEq(caughtInlined(inlined), 'TypeError', 'inlined');
assertEq(n, 3000, 'finally');
function caughtEval(s) {
  try { parses(s); } catch (e) { return e.name; }
  return 'nothing';
}
for (let i = 0; i < 600; i++) assertEq(caughtEval('var ;'), 'SyntaxError', 'direct eval');
