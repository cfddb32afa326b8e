// Array.from: https://tc39.es/ecma262/#sec-array.from
method(Array, 'from', 1);
equal(Array.from('a😀'), ['a', '😀']);
equal(Array.from({length: 2, 0: 'x'}), ['x', undefined]);
equal(Array.from(new Set([1, 2]), function (x, i) { return [x, i, this.t]; }, {t: 3}), [[1, 0, 3], [2, 1, 3]]);
equal(Array.from(5), []);
class A extends Array {}
same(A.from([1]) instanceof A, true);
const made = Array.from.call(function (...args) { this.args = args; }, {length: 1, 0: 'a'});
equal(made.args, [1]);
same(made.length, 1);
equal(Array.from.call(Object, iterator(['v'])).length, 1);
orderIs('it.next it.next');
throws(TypeError, () => Array.from(null));
throws(TypeError, () => Array.from([], 1));
throws(TypeError, () => Array.from({[Symbol.iterator]: 1}));
throws(RangeError, () => Array.from(iterator([1]), () => { throw new RangeError(); }));
orderIs('it.next it.return');
throws(TypeError, () => Array.from.call(function () { Object.freeze(this); }, iterator([1])));
orderIs('it.next it.return');
throws(RangeError, () => Array.from({length: 2 ** 32}));
