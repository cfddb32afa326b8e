// Math.floor: https://tc39.es/ecma262/#sec-math.floor
method(Math, 'floor', 1);
same(Math.floor(1.9), 1);
same(Math.floor(-0), -0);
same(Math.floor(-0.1), -1);
same(Math.floor(0.5), 0);
same(Math.floor(-2147483648.5), -2147483649);
same(Math.floor(-Infinity), -Infinity);
same(Math.floor('7.7'), 7);
