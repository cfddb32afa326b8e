// BigInt.asUintN: https://tc39.es/ecma262/#sec-bigint.asuintn
method(BigInt, 'asUintN', 2);
same(BigInt.asUintN(8, 257n), 1n);
same(BigInt.asUintN(8, -1n), 255n);
same(BigInt.asUintN(64, -1n), 18446744073709551615n);
same(BigInt.asUintN(0, 5n), 0n);
same(BigInt.asUintN(200, -1n), 2n ** 200n - 1n);
same(BigInt.asUintN(1, 3n), 1n);
same(BigInt.asUintN(8, '300'), 44n);
throws(TypeError, () => BigInt.asUintN(8, 1));
throws(RangeError, () => BigInt.asUintN(-1, 0n));
throws(RangeError, () => BigInt.asUintN(2 ** 53, 0n));
BigInt.asUintN(converts('bits', 1), converts('value', 1n));
orderIs('bits value');
