// Math.expm1: https://tc39.es/ecma262/#sec-math.expm1
method(Math, 'expm1', 1);
same(Math.expm1(-0), -0);
close(Math.expm1(1e-10), 1.00000000005e-10);
same(Math.expm1(-Infinity), -1);
same(Math.expm1(1000), Infinity);
