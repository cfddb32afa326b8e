// Math.cosh: https://tc39.es/ecma262/#sec-math.cosh
method(Math, 'cosh', 1);
same(Math.cosh(-0), 1);
same(Math.cosh(-Infinity), Infinity);
close(Math.cosh(1), 1.5430806348152437);
