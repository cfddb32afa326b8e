// Atomics.xor: https://tc39.es/ecma262/#sec-atomics.xor
method(Atomics, 'xor', 3);
const t = new Uint16Array([0xff00]);
same(Atomics.xor(t, 0, 0xffff), 0xff00);
same(t[0], 0x00ff);
