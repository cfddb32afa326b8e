// Remainder: https://tc39.es/ecma262/#sec-multiplicative-operators
same(7 % 3, 1);
same(-7 % 3, -1);
same(7 % -3, 1);
same(-6 % 3, -0);
same(5.5 % 2, 1.5);
same(5 % 0, NaN);
same(5 % Infinity, 5);
same(-0 % 5, -0);
same(Infinity % 5, NaN);
same(-2147483648 % -1, -0);
same(1e300 % 7, 1);
same(-7n % 3n, -1n);
throws(RangeError, () => 1n % 0n);
