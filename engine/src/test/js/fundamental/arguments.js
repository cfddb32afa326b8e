// Mapped and unmapped arguments objects.
function assertEq(actual, expected, what) {
  if (actual !== expected) throw new Error(what + ': expected ' + expected + ', got ' + actual);
}
function sloppy(a, b) {
  assertEq(arguments[0], a, 'mapped read');
  a = 10; assertEq(arguments[0], 10, 'parameter to arguments');
  arguments[1] = 20; assertEq(b, 20, 'arguments to parameter');
  Object.defineProperty(arguments, '0', {enumerable: false});
  a = 11; assertEq(arguments[0], 11, 'still mapped');
  assertEq(Object.keys(arguments).join(), '1,2', 'not enumerable');
  Object.defineProperty(arguments, '0', {writable: false});
  a = 12; assertEq(arguments[0], 11, 'read-only cuts the link');
  delete arguments[1];
  b = 21; assertEq(arguments[1], undefined, 'deleted');
  arguments[1] = 5; assertEq(b, 21, 'no link after deletion');
  assertEq(arguments[2], 3, 'beyond the parameters');
  assertEq(arguments.length, 3, 'length');
  assertEq(arguments.callee, sloppy, 'callee');
  arguments.length = 1;
  assertEq([...arguments].length, 1, 'iteration follows length');
}
sloppy(1, 2, 3);
function strict(a) {
  'use strict';
  a = 5; assertEq(arguments[0], 1, 'unmapped');
  arguments[0] = 7; assertEq(a, 5, 'unmapped back');
  try { arguments.callee; throw 1; } catch (e) { assertEq(e instanceof TypeError, true, 'callee throws'); }
}
strict(1);
function few(a, b) { b = 2; assertEq(arguments.length, 1, 'few'); assertEq(arguments[1], undefined, 'not passed, not mapped'); }
few(1);
function dup(a, a) { assertEq(arguments[0], 1, 'first of two'); a = 3; assertEq(arguments[0] + ',' + arguments[1], '1,3', 'the last of a name is mapped'); }
dup(1, 2);
function defaults(a = 1) { a = 2; assertEq(arguments[0], 9, 'not simple: unmapped'); }
defaults(9);
function apply() { return Math.max.apply(null, arguments); }
assertEq(apply(3, 9, 4), 9, 'apply');
function spread(a) { a = 50; return Math.max(...arguments); }
assertEq(spread(3, 9, 4), 50, 'spread of mapped arguments');
function frozen(a) { Object.freeze(arguments); a = 2; return arguments[0]; }
assertEq(frozen(1), 1, 'frozen');
function tag() { return Object.prototype.toString.call(arguments); }
assertEq(tag(), '[object Arguments]', 'tag');
function keysOf(a) { return Reflect.ownKeys(arguments).map(String).join(); }
assertEq(keysOf(1, 2), '0,1,length,callee,Symbol(Symbol.iterator)', 'keys');
function set() { arguments[Symbol.iterator] = function* () { yield 'own'; }; return [...arguments].join(); }
assertEq(set(1), 'own', 'own iterator');
assertEq((function () { return arguments[Symbol.iterator]; })(), [][Symbol.iterator], 'iterator');
function accessor(a) { Object.defineProperty(arguments, '0', {get() { return 'g'; }, configurable: true}); a = 1; return arguments[0]; }
assertEq(accessor(5), 'g', 'accessor');
