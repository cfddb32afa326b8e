// Atomics.pause: https://tc39.es/ecma262/#sec-atomics.pause
method(Atomics, 'pause', 0);
same(Atomics.pause(), undefined);
same(Atomics.pause(10), undefined);
throws(TypeError, () => Atomics.pause('1'));
throws(TypeError, () => Atomics.pause(1.5));
