// Atomics.load: https://tc39.es/ecma262/#sec-atomics.load
method(Atomics, 'load', 2);
for (const b of [new SharedArrayBuffer(8), new ArrayBuffer(8)]) {
  const t = new Int32Array(b);
  t[1] = -5;
  same(Atomics.load(t, 1), -5);
}
same(Atomics.load(new BigInt64Array([7n]), 0), 7n);
throws(RangeError, () => Atomics.load(new Int8Array(1), 1));
throws(RangeError, () => Atomics.load(new Int8Array(1), -1));
for (const T of [Uint8ClampedArray, Float16Array, Float32Array, Float64Array]) throws(TypeError, () => Atomics.load(new T(1), 0));
for (const bad of [[1], {}, 1, undefined, new ArrayBuffer(1)]) throws(TypeError, () => Atomics.load(bad, 0));
throws(TypeError, () => Atomics.load(detached(), 0));
