// Math.log1p: https://tc39.es/ecma262/#sec-math.log1p
method(Math, 'log1p', 1);
same(Math.log1p(-0), -0);
same(Math.log1p(-1), -Infinity);
same(Math.log1p(-1.1), NaN);
close(Math.log1p(1e-15), 9.999999999999995e-16);
