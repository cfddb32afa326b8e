// Math.pow: https://tc39.es/ecma262/#sec-math.pow
method(Math, 'pow', 2);
same(Math.pow(2, 10), 1024);
same(Math.pow(NaN, 0), 1);
same(Math.pow(1, Infinity), NaN);
same(Math.pow(-1, Infinity), NaN);
same(Math.pow(-0, -1), -Infinity);
same(Math.pow(-0, -2), Infinity);
same(Math.pow(-0, 3), -0);
same(Math.pow(-8, 1 / 3), NaN);
same(Math.pow(2, -1074), 5e-324);
same(Math.pow(4, 0.5), 2);
same(Math.pow(-Infinity, 3), -Infinity);
throws(TypeError, () => Math.pow(2n, 2n));
Math.pow(converts('base', 1), converts('exponent', 1));
orderIs('base exponent');
