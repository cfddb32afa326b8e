// Math.asin: https://tc39.es/ecma262/#sec-math.asin
method(Math, 'asin', 1);
same(Math.asin(0), 0);
same(Math.asin(-0), -0);
close(Math.asin(1), Math.PI / 2);
same(Math.asin(1.1), NaN);
