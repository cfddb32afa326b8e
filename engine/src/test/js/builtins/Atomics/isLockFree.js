// Atomics.isLockFree: https://tc39.es/ecma262/#sec-atomics.islockfree
method(Atomics, 'isLockFree', 1);
same(Atomics.isLockFree(4), true);
same(Atomics.isLockFree(3), false);
same(Atomics.isLockFree(5), false);
same(typeof Atomics.isLockFree(1), 'boolean');
same(Atomics.isLockFree('4'), true);
