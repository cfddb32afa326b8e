// Math.min: https://tc39.es/ecma262/#sec-math.min
method(Math, 'min', 2);
same(Math.min(), Infinity);
same(Math.min(1, 3, 2), 1);
same(Math.min(0, -0), -0);
same(Math.min(-0, 0), -0);
same(Math.min(1, NaN), NaN);
same(Math.min(2.5, 2), 2);
throws(TypeError, () => Math.min(1, 1n));
