// Math.fround: https://tc39.es/ecma262/#sec-math.fround
method(Math, 'fround', 1);
same(Math.fround(5.5), 5.5);
same(Math.fround(5.05), 5.050000190734863);
same(Math.fround(2 ** 150), Infinity);
same(Math.fround(-0), -0);
same(Math.fround(1e-50), 0);
