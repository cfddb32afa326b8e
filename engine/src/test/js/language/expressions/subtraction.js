// Subtraction: https://tc39.es/ecma262/#sec-subtraction-operator-minus
same(5 - 3, 2);
same('5' - '3', 2);
same(-2147483648 - 1, -2147483649);
same(0 - 0, 0);
same(-0 - 0, -0);
same(1n - 3n, -2n);
throws(TypeError, () => 1 - 1n);
same(Infinity - Infinity, NaN);
converts('left', 1) - converts('right', 2);
orderIs('left right');
