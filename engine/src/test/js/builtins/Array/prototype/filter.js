// Array.prototype.filter: https://tc39.es/ecma262/#sec-array.prototype.filter
method(Array.prototype, 'filter', 1);
equal([1, 2, 3, 4].filter((x) => x % 2), [1, 3]);
equal([, undefined, 0].filter(() => true), [undefined, 0]);
[5].filter(function (x, i, a) { equal([x, i, a, this.t], [5, 0, [5], 1]); }, {t: 1});
class A extends Array {}
same(A.of(1).filter(() => true) instanceof A, true);
equal([1, 2, 3].filter((x, i, a) => { a.pop(); return true; }), [1, 2]);
throws(TypeError, () => [].filter({}));
