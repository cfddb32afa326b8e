// Atomics.or: https://tc39.es/ecma262/#sec-atomics.or
method(Atomics, 'or', 3);
const t = new Int32Array([1]);
same(Atomics.or(t, 0, 2 ** 31), 1);
same(t[0], -2147483647);
