// String.prototype.valueOf: https://tc39.es/ecma262/#sec-string.prototype.valueof
method(String.prototype, 'valueOf', 0);
same(Object('a').valueOf(), 'a');
refuses(String.prototype.valueOf, undefined, 1, {});
