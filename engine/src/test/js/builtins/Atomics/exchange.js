// Atomics.exchange: https://tc39.es/ecma262/#sec-atomics.exchange
method(Atomics, 'exchange', 3);
const t = new Int32Array([5]);
same(Atomics.exchange(t, 0, 2 ** 32 + 7), 5);
same(t[0], 7);
