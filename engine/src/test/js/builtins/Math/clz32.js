// Math.clz32: https://tc39.es/ecma262/#sec-math.clz32
method(Math, 'clz32', 1);
same(Math.clz32(0), 32);
same(Math.clz32(1), 31);
same(Math.clz32(-1), 0);
same(Math.clz32(0x80000000), 0);
same(Math.clz32(0.9), 32);
same(Math.clz32(4294967296), 32);
same(Math.clz32(Infinity), 32);
same(Math.clz32(), 32);
