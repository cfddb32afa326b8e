// String.prototype.padEnd: https://tc39.es/ecma262/#sec-string.prototype.padend
method(String.prototype, 'padEnd', 1);
same('a'.padEnd(3), 'a  ');
same('a'.padEnd(6, 'xyz'), 'axyzxy');
same('abc'.padEnd(2), 'abc');
same('a'.padEnd(5, ''), 'a');
throws(RangeError, () => 'a'.padEnd(2 ** 31));
refuses(String.prototype.padEnd, undefined, null);
