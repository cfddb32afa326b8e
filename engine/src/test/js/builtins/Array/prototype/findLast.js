// Array.prototype.findLast: https://tc39.es/ecma262/#sec-array.prototype.findlast
method(Array.prototype, 'findLast', 1);
same([1, 5, 9].findLast((x) => x < 9), 5);
same([].findLast(() => true), undefined);
const seen = [];
[1, 2, 3].findLast((x, i) => { seen.push(i); return i === 1; });
equal(seen, [2, 1]);
throws(TypeError, () => [].findLast());
