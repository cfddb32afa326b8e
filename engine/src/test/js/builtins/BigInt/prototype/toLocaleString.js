// BigInt.prototype.toLocaleString: https://tc39.es/ecma262/#sec-bigint.prototype.tolocalestring
method(BigInt.prototype, 'toLocaleString', 0);
same((12n).toLocaleString(), '12');
refuses(BigInt.prototype.toLocaleString, 1, {});
