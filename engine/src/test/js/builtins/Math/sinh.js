// Math.sinh: https://tc39.es/ecma262/#sec-math.sinh
method(Math, 'sinh', 1);
same(Math.sinh(-0), -0);
same(Math.sinh(-Infinity), -Infinity);
close(Math.sinh(1), 1.1752011936438014);
close(Math.sinh(1e-10), 1e-10);
