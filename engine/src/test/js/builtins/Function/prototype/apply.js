// Function.prototype.apply: https://tc39.es/ecma262/#sec-function.prototype.apply
method(Function.prototype, 'apply', 2);
function f() { 'use strict'; return [this, [...arguments]]; }
equal(f.apply(1, [2, 3]), [1, [2, 3]]);
equal(f.apply(1), [1, []]);
equal(f.apply(1, null), [1, []]);
equal(f.apply(1, {length: 2, 1: 'b'}), [1, [undefined, 'b']]);
equal(Math.max.apply(null, new Uint8Array([3, 9, 2])), 9);
(function () { equal(f.apply(1, arguments), [1, ['x']]); })('x');
throws(TypeError, () => f.apply(1, 2));
throws(TypeError, () => f.apply(1, 'ab'));
throws(TypeError, () => Function.prototype.apply.call({}, 1, []));
throws(TypeError, () => (class {}).apply(null, []));
f.apply(1, watched('args', {length: 2, 0: 1, 1: 2}));
orderIs('args.length args.0 args.1');
