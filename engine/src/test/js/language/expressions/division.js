// Division: https://tc39.es/ecma262/#sec-multiplicative-operators
same(7 / 2, 3.5);
same(6 / 3, 2);
same(1 / -0, -Infinity);
same(0 / 0, NaN);
same(-0 / 5, -0);
same(-2147483648 / -1, 2147483648);
same(7n / 2n, 3n);
same(-7n / 2n, -3n);
throws(RangeError, () => 1n / 0n);
throws(TypeError, () => 1n / 1);
