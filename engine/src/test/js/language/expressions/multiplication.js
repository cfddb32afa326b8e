// Multiplication: https://tc39.es/ecma262/#sec-multiplicative-operators
same(3 * 4, 12);
same(-1 * 0, -0);
same(0 * -5, -0);
same(65536 * 65536, 4294967296);
same(123456789 * 987654321, 121932631112635260);
same('3' * '4', 12);
same(Infinity * 0, NaN);
same(2n ** 64n * -3n, -55340232221128654848n);
throws(TypeError, () => 1n * 1);
