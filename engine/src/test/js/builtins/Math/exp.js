// Math.exp: https://tc39.es/ecma262/#sec-math.exp
method(Math, 'exp', 1);
same(Math.exp(0), 1);
same(Math.exp(-Infinity), 0);
close(Math.exp(1), Math.E);
same(Math.exp(710), Infinity);
same(Math.exp(-746), 0);
