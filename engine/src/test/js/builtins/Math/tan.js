// Math.tan: https://tc39.es/ecma262/#sec-math.tan
method(Math, 'tan', 1);
same(Math.tan(-0), -0);
same(Math.tan(Infinity), NaN);
close(Math.tan(1), 1.5574077246549023);
