// Math.log2: https://tc39.es/ecma262/#sec-math.log2
method(Math, 'log2', 1);
for (let i = -1074; i < 1024; i += 7) same(Math.log2(2 ** i), i);
same(Math.log2(0), -Infinity);
same(Math.log2(-1), NaN);
close(Math.log2(3), 1.584962500721156);
