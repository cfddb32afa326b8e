// Array.prototype.toSpliced: https://tc39.es/ecma262/#sec-array.prototype.tospliced
method(Array.prototype, 'toSpliced', 2);
const a = [1, , 3];
equal(a.toSpliced(0, 1), [undefined, 3]);
equal(a.toSpliced(1, 1, 'x', 'y'), [1, 'x', 'y', 3]);
equal(a.toSpliced(), [1, undefined, 3]);
equal(a.toSpliced(1), [1]);
equal(a.toSpliced(-1, 0, 2), [1, undefined, 2, 3]);
throws(TypeError, () => Array.prototype.toSpliced.call({length: 2 ** 53 - 1}, 0, 0, 1));
throws(RangeError, () => Array.prototype.toSpliced.call({length: 2 ** 32}, 0, 0));
