// Math.cos: https://tc39.es/ecma262/#sec-math.cos
method(Math, 'cos', 1);
same(Math.cos(0), 1);
same(Math.cos(-0), 1);
close(Math.cos(Math.PI), -1);
same(Math.cos(Infinity), NaN);
close(Math.cos(1), 0.5403023058681398);
