// Array.prototype.find: https://tc39.es/ecma262/#sec-array.prototype.find
method(Array.prototype, 'find', 1);
same([1, 5, 9].find((x) => x > 4), 5);
same([1].find((x) => x > 4), undefined);
const seen = [];
[, 1].find((x, i) => { seen.push(x, i); });
equal(seen, [undefined, 0, 1, 1], 'holes are visited');
throws(TypeError, () => [].find());
refuses(Array.prototype.find, undefined, null);
