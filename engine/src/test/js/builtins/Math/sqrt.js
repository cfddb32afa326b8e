// Math.sqrt: https://tc39.es/ecma262/#sec-math.sqrt
method(Math, 'sqrt', 1);
same(Math.sqrt(16), 4);
same(Math.sqrt(-0), -0);
same(Math.sqrt(-1), NaN);
same(Math.sqrt(2), Math.SQRT2);
same(Math.sqrt(Infinity), Infinity);
