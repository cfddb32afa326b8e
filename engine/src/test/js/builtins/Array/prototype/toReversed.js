// Array.prototype.toReversed: https://tc39.es/ecma262/#sec-array.prototype.toreversed
method(Array.prototype, 'toReversed', 0);
const a = [1, , 3];
equal(a.toReversed(), [3, undefined, 1], 'holes are filled');
equal(a, [1, , 3]);
class A extends Array {}
same(A.of(1).toReversed() instanceof A, false);
throws(RangeError, () => Array.prototype.toReversed.call({length: 2 ** 32}));
