// String.prototype.substr: https://tc39.es/ecma262/#sec-string.prototype.substr
method(String.prototype, 'substr', 2);
same('abc'.substr(1), 'bc');
same('abc'.substr(-2, 1), 'b');
same('abc'.substr(0, -1), '');
same('abc'.substr(0, undefined), 'abc');
same('abc'.substr(5, 1), '');
refuses(String.prototype.substr, undefined, null);
