// Atomics.and: https://tc39.es/ecma262/#sec-atomics.and
method(Atomics, 'and', 3);
const t = new Uint32Array([0xffffffff]);
same(Atomics.and(t, 0, 0x0f0f0f0f), 0xffffffff);
same(t[0], 0x0f0f0f0f);
const b = new BigUint64Array([15n]);
Atomics.and(b, 0, -6n);
same(b[0], 10n);
