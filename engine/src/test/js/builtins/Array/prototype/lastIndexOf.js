// Array.prototype.lastIndexOf: https://tc39.es/ecma262/#sec-array.prototype.lastindexof
method(Array.prototype, 'lastIndexOf', 1);
same([1, 2, 1].lastIndexOf(1), 2);
same([1, 2, 1].lastIndexOf(1, 1), 0);
same([1, 2, 1].lastIndexOf(1, -2), 0);
same([1].lastIndexOf(1, -5), -1);
same([1, 2].lastIndexOf(2, undefined), -1, 'undefined given is 0');
same([NaN].lastIndexOf(NaN), -1);
same([1, 2, 1].lastIndexOf(1, -0), 0);
