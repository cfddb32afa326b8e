// Number.prototype.valueOf: https://tc39.es/ecma262/#sec-number.prototype.valueof
method(Number.prototype, 'valueOf', 0);
same(new Number(7).valueOf(), 7);
refuses(Number.prototype.valueOf, '1', {}, undefined, true);
