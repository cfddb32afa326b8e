// Math.atan: https://tc39.es/ecma262/#sec-math.atan
method(Math, 'atan', 1);
same(Math.atan(-0), -0);
close(Math.atan(1), Math.PI / 4);
close(Math.atan(-Infinity), -Math.PI / 2);
same(Math.atan(NaN), NaN);
