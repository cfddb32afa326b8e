// Math.abs: https://tc39.es/ecma262/#sec-math.abs
method(Math, 'abs', 1);
same(Math.abs(-5), 5);
same(Math.abs(-0), 0);
same(Math.abs(-Infinity), Infinity);
same(Math.abs(-2147483648), 2147483648);
same(Math.abs(), NaN);
same(Math.abs(null), 0);
same(Math.abs([-3]), 3);
same(Math.abs('-1.5'), 1.5);
throws(TypeError, () => Math.abs(1n));
throws(TypeError, () => Math.abs(Symbol()));
