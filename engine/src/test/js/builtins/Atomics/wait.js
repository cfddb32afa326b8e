// Atomics.wait: https://tc39.es/ecma262/#sec-atomics.wait
method(Atomics, 'wait', 4);
const t = new Int32Array(new SharedArrayBuffer(8));
same(Atomics.wait(t, 0, 1), 'not-equal');
same(Atomics.wait(t, 0, 0, 1), 'timed-out');
same(Atomics.wait(t, 0, 0, -5), 'timed-out');
same(Atomics.wait(new BigInt64Array(t.buffer), 0, 0n, 0), 'timed-out');
throws(TypeError, () => Atomics.wait(new Int32Array(1), 0, 0, 0), 'not shared');
throws(TypeError, () => Atomics.wait(new Int16Array(t.buffer), 0, 0, 0));
throws(RangeError, () => Atomics.wait(t, 2, 0, 0));
throws(TypeError, () => Atomics.wait(t, 0, 0, Symbol()));
