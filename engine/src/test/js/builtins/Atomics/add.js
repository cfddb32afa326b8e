// Atomics.add: https://tc39.es/ecma262/#sec-atomics.add
method(Atomics, 'add', 3);
const t = new Uint8Array([250]);
same(Atomics.add(t, 0, 10), 250);
same(t[0], 4);
const b = new BigInt64Array([2n ** 62n]);
same(Atomics.add(b, 0, 2n ** 62n), 2n ** 62n);
same(b[0], -(2n ** 63n));
throws(TypeError, () => Atomics.add(new Float64Array(1), 0, 1));
Atomics.add(t, converts('index', 0), converts('value', 0));
orderIs('index value');
