// Array.prototype.reverse: https://tc39.es/ecma262/#sec-array.prototype.reverse
method(Array.prototype, 'reverse', 0);
equal([1, 2, 3].reverse(), [3, 2, 1]);
const sparse = [1, , 3, ,].reverse();
equal(sparse, [, 3, , 1]);
equal(Array.prototype.reverse.call({length: 2, 0: 'a'}), {1: 'a', length: 2});
throws(TypeError, () => Object.freeze([1, 2]).reverse());
const a = [1.5, 2];
same(a.reverse(), a);
