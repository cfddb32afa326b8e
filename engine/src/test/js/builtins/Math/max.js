// Math.max: https://tc39.es/ecma262/#sec-math.max
method(Math, 'max', 2);
same(Math.max(), -Infinity);
same(Math.max(1, 3, 2), 3);
same(Math.max(-0, 0), 0);
same(Math.max(0, -0), 0);
same(Math.max(1, NaN, 2), NaN);
same(Math.max(1, '5'), 5);
Math.max(NaN, converts('a', 1), converts('b', 2));
orderIs('a b', 'all are converted, NaN or not');
