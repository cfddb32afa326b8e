// Math.tanh: https://tc39.es/ecma262/#sec-math.tanh
method(Math, 'tanh', 1);
same(Math.tanh(-0), -0);
same(Math.tanh(Infinity), 1);
same(Math.tanh(-Infinity), -1);
close(Math.tanh(0.5), 0.46211715726000973);
