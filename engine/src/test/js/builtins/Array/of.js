// Array.of: https://tc39.es/ecma262/#sec-array.of
method(Array, 'of', 0);
equal(Array.of(7), [7]);
equal(Array.of(), []);
equal(Array.of(1, undefined), [1, undefined]);
class A extends Array {}
same(A.of(1, 2) instanceof A, true);
const o = Array.of.call(function (n) { this.n = n; }, 'a', 'b');
same(o.n, 2);
same(o.length, 2);
equal(Array.of.call(undefined, 1), [1]);
throws(TypeError, () => Array.of.call(function () { return Object.freeze({}); }, 1));
