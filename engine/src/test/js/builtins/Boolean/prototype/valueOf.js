// Boolean.prototype.valueOf: https://tc39.es/ecma262/#sec-boolean.prototype.valueof
method(Boolean.prototype, 'valueOf', 0);
same(new Boolean(true).valueOf(), true);
refuses(Boolean.prototype.valueOf, 1, {}, undefined);
