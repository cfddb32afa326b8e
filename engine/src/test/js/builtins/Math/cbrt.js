// Math.cbrt: https://tc39.es/ecma262/#sec-math.cbrt
method(Math, 'cbrt', 1);
same(Math.cbrt(27), 3);
same(Math.cbrt(-8), -2);
same(Math.cbrt(-0), -0);
same(Math.cbrt(-Infinity), -Infinity);
close(Math.cbrt(2), 1.2599210498948732);
