// Math.asinh: https://tc39.es/ecma262/#sec-math.asinh
method(Math, 'asinh', 1);
same(Math.asinh(0), 0);
same(Math.asinh(-0), -0);
close(Math.asinh(1), 0.881373587019543);
close(Math.asinh(-1e300), -691.4686750787736);
same(Math.asinh(-Infinity), -Infinity);
