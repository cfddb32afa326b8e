// Array.prototype.slice: https://tc39.es/ecma262/#sec-array.prototype.slice
method(Array.prototype, 'slice', 2);
equal([1, 2, 3].slice(1), [2, 3]);
equal([1, 2, 3].slice(-2, -1), [2]);
equal([1, 2, 3].slice(2, 1), []);
equal([1, , 3].slice(0, 3), [1, , 3]);
equal([1, 2].slice(undefined, undefined), [1, 2]);
equal([1, 2].slice(-Infinity, Infinity), [1, 2]);
equal(Array.prototype.slice.call('abc', 1), ['b', 'c']);
equal((function () { return Array.prototype.slice.call(arguments, 1); })(1, 2), [2]);
class A extends Array {}
same(A.of(1).slice() instanceof A, true);
[].slice(converts('start', 0), converts('end', 0));
orderIs('start end');
