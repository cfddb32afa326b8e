// Atomics.sub: https://tc39.es/ecma262/#sec-atomics.sub
method(Atomics, 'sub', 3);
const t = new Int8Array([-128]);
same(Atomics.sub(t, 0, 1), -128);
same(t[0], 127);
throws(RangeError, () => Atomics.sub(t, 1, 1));
throws(TypeError, () => Atomics.sub(t, 0, Symbol()));
