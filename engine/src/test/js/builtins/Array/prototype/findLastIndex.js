// Array.prototype.findLastIndex: https://tc39.es/ecma262/#sec-array.prototype.findlastindex
method(Array.prototype, 'findLastIndex', 1);
same([1, 5, 1].findLastIndex((x) => x === 1), 2);
same([1].findLastIndex((x) => x === 2), -1);
throws(TypeError, () => [].findLastIndex());
