// Array.prototype.unshift: https://tc39.es/ecma262/#sec-array.prototype.unshift
method(Array.prototype, 'unshift', 1);
const a = [3];
same(a.unshift(1, 2), 3);
equal(a, [1, 2, 3]);
same(a.unshift(), 3);
const s = [, 1];
s.unshift(0);
equal(s, [0, , 1]);
throws(TypeError, () => Array.prototype.unshift.call({length: 2 ** 53 - 1}, 1));
throws(TypeError, () => Object.freeze([]).unshift(1));
