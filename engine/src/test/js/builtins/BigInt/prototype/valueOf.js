// BigInt.prototype.valueOf: https://tc39.es/ecma262/#sec-bigint.prototype.valueof
method(BigInt.prototype, 'valueOf', 0);
same(Object(5n).valueOf(), 5n);
refuses(BigInt.prototype.valueOf, 1, {}, undefined);
