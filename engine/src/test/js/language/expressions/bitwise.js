// Bitwise operators: https://tc39.es/ecma262/#sec-binary-bitwise-operators
same(5 & 3, 1);
same(5 | 3, 7);
same(5 ^ 3, 6);
same(~5, -6);
same(1.9 | 0, 1);
same(4294967296 | 0, 0);
same(2147483648 | 0, -2147483648);
same(NaN | 0, 0);
same(-Infinity | 0, 0);
same('7' & 3, 3);
same(1e21 | 0, -559939584);
same(-5n & 3n, 3n);
same(-5n | 3n, -5n);
same(-5n ^ 3n, -8n);
same(~5n, -6n);
throws(TypeError, () => 1n | 1);
converts('left', 1) | converts('right', 2);
orderIs('left right');
