// String.prototype.substring: https://tc39.es/ecma262/#sec-string.prototype.substring
method(String.prototype, 'substring', 2);
same('abc'.substring(2, 0), 'ab');
same('abc'.substring(-1, 1), 'a');
same('abc'.substring(1), 'bc');
same('abc'.substring(NaN, 9), 'abc');
const long = 'x'.repeat(1000) + 'needle' + 'y'.repeat(1000);
same(long.substring(1000, 1006), 'needle');
refuses(String.prototype.substring, undefined, null);
