// Math.atanh: https://tc39.es/ecma262/#sec-math.atanh
method(Math, 'atanh', 1);
same(Math.atanh(-0), -0);
same(Math.atanh(1), Infinity);
same(Math.atanh(-1), -Infinity);
same(Math.atanh(1.5), NaN);
close(Math.atanh(0.5), 0.5493061443340548);
close(Math.atanh(1e-10), 1e-10);
