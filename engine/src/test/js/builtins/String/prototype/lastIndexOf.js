// String.prototype.lastIndexOf: https://tc39.es/ecma262/#sec-string.prototype.lastindexof
method(String.prototype, 'lastIndexOf', 1);
same('abcabc'.lastIndexOf('c'), 5);
same('abcabc'.lastIndexOf('c', 4), 2);
same('abc'.lastIndexOf(''), 3);
same('abc'.lastIndexOf('a', -1), 0);
same('abc'.lastIndexOf('c', NaN), 2);
same('abc'.lastIndexOf('c', 0), -1);
refuses(String.prototype.lastIndexOf, undefined, null);
