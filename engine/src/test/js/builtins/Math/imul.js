// Math.imul: https://tc39.es/ecma262/#sec-math.imul
method(Math, 'imul', 2);
same(Math.imul(3, 4), 12);
same(Math.imul(-5, 12), -60);
same(Math.imul(0xffffffff, 5), -5);
same(Math.imul(0x7fffffff, 0x7fffffff), 1);
same(Math.imul(65536, 65536), 0);
same(Math.imul(-1, 0), 0);
same(Math.imul(2), 0);
