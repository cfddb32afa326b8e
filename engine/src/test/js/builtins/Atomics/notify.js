// Atomics.notify: https://tc39.es/ecma262/#sec-atomics.notify
method(Atomics, 'notify', 3);
const t = new Int32Array(new SharedArrayBuffer(8));
same(Atomics.notify(t, 0), 0);
same(Atomics.notify(t, 0, 5), 0);
same(Atomics.notify(new Int32Array(1), 0), 0, 'not shared: nobody waits');
throws(TypeError, () => Atomics.notify(new Uint32Array(t.buffer), 0));
throws(RangeError, () => Atomics.notify(t, 2));
throws(TypeError, () => Atomics.notify(t, 0, Symbol()));
