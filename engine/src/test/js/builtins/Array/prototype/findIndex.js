// Array.prototype.findIndex: https://tc39.es/ecma262/#sec-array.prototype.findindex
method(Array.prototype, 'findIndex', 1);
same([1, 5, 9].findIndex((x) => x > 4), 1);
same([1].findIndex((x) => x > 4), -1);
same([, 1].findIndex((x) => x === undefined), 0);
throws(TypeError, () => [].findIndex(1));
