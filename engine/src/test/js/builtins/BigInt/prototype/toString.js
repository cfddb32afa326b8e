// BigInt.prototype.toString: https://tc39.es/ecma262/#sec-bigint.prototype.tostring
method(BigInt.prototype, 'toString', 0);
same((255n).toString(16), 'ff');
same((-(2n ** 100n)).toString(), '-1267650600228229401496703205376');
same((35n).toString(36), 'z');
same(Object(5n).toString(2), '101');
throws(RangeError, () => (1n).toString(1));
throws(RangeError, () => (1n).toString(37));
refuses(BigInt.prototype.toString, 1, '1', {});
