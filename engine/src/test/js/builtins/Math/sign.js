// Math.sign: https://tc39.es/ecma262/#sec-math.sign
method(Math, 'sign', 1);
same(Math.sign(-3), -1);
same(Math.sign(7), 1);
same(Math.sign(-0), -0);
same(Math.sign(0), 0);
same(Math.sign(NaN), NaN);
same(Math.sign('-5'), -1);
