// arguments: https://tc39.es/ecma262/#sec-arguments-exotic-objects
function mapped(a, b) { a = 9; arguments[1] = 8; return [arguments[0], b, arguments.length]; }
equal(mapped(1, 2, 3), [9, 8, 3]);
function strict(a) { 'use strict'; a = 9; return arguments[0]; }
same(strict(1), 1);
function defaults(a, b = 1) { a = 9; return arguments[0]; }
same(defaults(1), 1);
function cut(a) { delete arguments[0]; arguments[0] = 5; return a; }
same(cut(1), 1);
function frozen(a) { Object.defineProperty(arguments, '0', {writable: false}); a = 2; return arguments[0]; }
same(frozen(1), 1);
(function () {
  same(Object.prototype.toString.call(arguments), '[object Arguments]');
  attributes(arguments, 'length', 'wc');
  same(attributes(arguments, 'callee', 'wc').value.name, '');
  same(arguments[Symbol.iterator], Array.prototype.values);
  equal([...arguments], [1, 2]);
})(1, 2);
(function () { 'use strict'; throws(TypeError, () => arguments.callee); const args = arguments; throws(TypeError, () => args.callee); })();
(function (arguments) { same(arguments, 7); })(7);
(function () { var arguments; same(arguments.length, 1); })(1);
(function () { let arguments; same(arguments, undefined); })(1);
(function () { function arguments() {} same(typeof arguments, 'function'); })(1);
function leak() { return arguments; }
const kept = leak(1, 2);
leak(3);
same(kept[1], 2);
same(kept.length, 2);
