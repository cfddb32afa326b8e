// Array.prototype.splice: https://tc39.es/ecma262/#sec-array.prototype.splice
method(Array.prototype, 'splice', 2);
const a = [1, 2, 3, 4];
equal(a.splice(1, 2, 'x', 'y', 'z'), [2, 3]);
equal(a, [1, 'x', 'y', 'z', 4]);
equal(a.splice(-1), [4]);
equal(a.splice(), []);
equal(a.splice(undefined), [1, 'x', 'y', 'z']);
equal(a, []);
equal([1, 2, 3].splice(1, undefined), []);
equal([1, 2, 3].splice(0, -5), []);
const s = [1, , 3];
equal(s.splice(0, 1), [1]);
equal(s, [, 3]);
const o = {length: 3, 0: 'a', 1: 'b', 2: 'c'};
equal(Array.prototype.splice.call(o, 0, 1), ['a']);
equal(o, {0: 'b', 1: 'c', length: 2});
throws(TypeError, () => Array.prototype.splice.call({length: 2 ** 53 - 1}, 0, 0, 1));
throws(TypeError, () => Object.freeze([1]).splice(0, 1));
class A extends Array {}
same(A.of(1).splice(0) instanceof A, true);
