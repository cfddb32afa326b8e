// Shifts: https://tc39.es/ecma262/#sec-bitwise-shift-operators
same(1 << 31, -2147483648);
same(1 << 32, 1);
same(1 << -1, -2147483648);
same(-1 >> 1, -1);
same(-1 >>> 0, 4294967295);
same(-1 >>> 31, 1);
same(5 >>> 33, 2);
same(2 ** 33 >> 1, 0);
same(1n << 70n, 1180591620717411303424n);
same(-5n >> 1n, -3n);
same(8n << -2n, 2n);
throws(TypeError, () => 1n >>> 0n);
