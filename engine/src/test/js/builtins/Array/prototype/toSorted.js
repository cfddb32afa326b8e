// Array.prototype.toSorted: https://tc39.es/ecma262/#sec-array.prototype.tosorted
method(Array.prototype, 'toSorted', 1);
const a = [3, 1, , 2];
equal(a.toSorted(), [1, 2, 3, undefined]);
equal(a, [3, 1, , 2]);
equal([1, 2].toSorted((x, y) => y - x), [2, 1]);
throws(TypeError, () => [].toSorted(null));
throws(TypeError, () => Array.prototype.toSorted.call(null, 'x'));
