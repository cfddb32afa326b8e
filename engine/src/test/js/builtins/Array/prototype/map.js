// Array.prototype.map: https://tc39.es/ecma262/#sec-array.prototype.map
method(Array.prototype, 'map', 1);
equal([1, 2].map((x) => x * 2), [2, 4]);
equal([, 1].map((x) => x), [, 1]);
equal(['1', '2', '3'].map(Number), [1, 2, 3]);
equal([1].map(function (x, i, a) { return [x, i, a, this.t]; }, {t: 2}), [[1, 0, [1], 2]]);
class A extends Array {}
const a = new A(1, 2).map(String);
same(a instanceof A, true);
same(a[1], '2');
equal([1, 2.5, 'c'].map((x) => x), [1, 2.5, 'c']);
throws(TypeError, () => [].map());
throws(RangeError, () => Array.prototype.map.call({length: 2 ** 32}, (x) => x));
