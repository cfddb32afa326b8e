// Array.prototype.with: https://tc39.es/ecma262/#sec-array.prototype.with
method(Array.prototype, 'with', 2);
const a = [1, 2, , 4];
equal(a.with(-1, 9), [1, 2, undefined, 9]);
equal(a.with(0.9, 'x'), ['x', 2, undefined, 4]);
equal(a, [1, 2, , 4]);
throws(RangeError, () => a.with(4, 0));
throws(RangeError, () => a.with(-5, 0));
throws(RangeError, () => Array.prototype.with.call({length: 2 ** 32}, 0, 0));
