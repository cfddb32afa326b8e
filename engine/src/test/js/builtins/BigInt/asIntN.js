// BigInt.asIntN: https://tc39.es/ecma262/#sec-bigint.asintn
method(BigInt, 'asIntN', 2);
same(BigInt.asIntN(8, 255n), -1n);
same(BigInt.asIntN(8, 128n), -128n);
same(BigInt.asIntN(8, 127n), 127n);
same(BigInt.asIntN(64, 2n ** 63n), -(2n ** 63n));
same(BigInt.asIntN(0, 5n), 0n);
same(BigInt.asIntN(1, 1n), -1n);
same(BigInt.asIntN(64, -(2n ** 64n) - 5n), -5n);
throws(TypeError, () => BigInt.asIntN(8, 1));
throws(RangeError, () => BigInt.asIntN(-1, 0n));
