// Atomics.store: https://tc39.es/ecma262/#sec-atomics.store
method(Atomics, 'store', 3);
const t = new Int16Array(2);
same(Atomics.store(t, 0, 70000.7), 70000, 'the integer, not what was stored');
same(t[0], 4464);
same(Object.is(Atomics.store(t, 0, -0), 0), true);
same(Atomics.store(new BigUint64Array(1), 0, -1n), -1n);
throws(TypeError, () => Atomics.store(t, 0, 1n));
throws(RangeError, () => Atomics.store(t, 2, 1));
