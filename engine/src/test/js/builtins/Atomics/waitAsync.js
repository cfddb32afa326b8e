// Atomics.waitAsync: https://tc39.es/ecma262/#sec-atomics.waitasync
method(Atomics, 'waitAsync', 4);
const t = new Int32Array(new SharedArrayBuffer(8));
equal(Atomics.waitAsync(t, 0, 1), {async: false, value: 'not-equal'});
equal(Atomics.waitAsync(t, 0, 0, 0), {async: false, value: 'timed-out'});
const r = Atomics.waitAsync(t, 0, 0);
same(r.async, true);
same(Atomics.notify(t, 0), 1);
const timed = Atomics.waitAsync(t, 1, 0, 1);
later(async () => {
  same(await r.value, 'ok');
  same(await timed.value, 'timed-out');
});
throws(TypeError, () => Atomics.waitAsync(new Int32Array(1), 0, 0));
