// Math.hypot: https://tc39.es/ecma262/#sec-math.hypot
method(Math, 'hypot', 2);
same(Math.hypot(), 0);
same(Math.hypot(3, 4), 5);
same(Math.hypot(-0), 0);
same(Math.hypot(NaN, Infinity), Infinity);
same(Math.hypot(1, NaN), NaN);
close(Math.hypot(1e300, 1e300), 1.4142135623730951e300);
close(Math.hypot(1e-300, 1e-300), 1.4142135623730951e-300);
throws(RangeError, () => Math.hypot(Infinity, {valueOf() { throw new RangeError(); }}));
