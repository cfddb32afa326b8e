// Functions in blocks: when they may be called, what Annex B makes of them.
function assertEq(actual, expected, what) {
  if (actual !== expected) throw new Error(what + ': expected ' + expected + ', got ' + actual);
}
function nameOf(f) { try { f(); } catch (e) { return e.name; } return 'nothing'; }
assertEq(nameOf(function () { { let y = f(); function f() { return y; } } }), 'ReferenceError', 'a hoisted function reads too early');
assertEq(nameOf(function () { let y = f(); function f() { y; } }), 'ReferenceError', 'the same at the top of a function');
assertEq(nameOf(function () { switch (1) { case 0: let x; case 1: (function () { x; })(); } }), 'ReferenceError', 'a case that was passed over');
(function () {
  assertEq(typeof arguments, 'object', 'before the block');
  { function arguments() {} }
  assertEq(typeof arguments, 'object', 'after the block: not hoisted, as if it were a parameter');
})();
(function () {
  function g() { return 'outer'; }
  const o = {g() { return 'with'; }};
  with (o) eval('{ function g() { return "eval"; } }');
  assertEq(g(), 'eval', 'the variable, not the object of with');
  assertEq(o.g(), 'with', 'the object keeps its own');
})();
(function () {
  try { throw 1; } catch (f) { eval('{ function f() { return 2; } }'); assertEq(f, 1, 'the catch parameter keeps its value'); }
  assertEq(f(), 2, 'the variable is set');
})();
for (const code of ['[f() = 1] = [1]', '[(f()) = 1, b] = [1, 2]', '({a: f() = 1} = {})', '({a: (b = 7)} = {})']) {
  assertEq(nameOf(() => Function(code)), 'SyntaxError', code);
}
// ToPropertyKey comes after the check of the right operand.
let converted = 0;
assertEq(nameOf(() => ({toString() { converted++; return 'x'; }}) in 1), 'TypeError', 'in');
assertEq(converted, 0, 'key of in');
assertEq(nameOf(() => { const a = []; a.length = 4294967295; a.join(); }), 'RangeError', 'join of a long array');
