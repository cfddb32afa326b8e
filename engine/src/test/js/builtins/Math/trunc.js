// Math.trunc: https://tc39.es/ecma262/#sec-math.trunc
method(Math, 'trunc', 1);
same(Math.trunc(1.9), 1);
same(Math.trunc(-1.9), -1);
same(Math.trunc(-0.9), -0);
same(Math.trunc(0.9), 0);
same(Math.trunc(4294967296.5), 4294967296);
same(Math.trunc(-Infinity), -Infinity);
same(Math.trunc('x'), NaN);
