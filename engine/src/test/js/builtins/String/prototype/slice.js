// String.prototype.slice: https://tc39.es/ecma262/#sec-string.prototype.slice
method(String.prototype, 'slice', 2);
same('abc'.slice(-2), 'bc');
same('abc'.slice(1, -1), 'b');
same('abc'.slice(2, 1), '');
same('abc'.slice(undefined, undefined), 'abc');
same('abc'.slice(NaN, Infinity), 'abc');
refuses(String.prototype.slice, undefined, null);
