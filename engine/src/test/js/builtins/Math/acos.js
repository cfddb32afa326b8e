// Math.acos: https://tc39.es/ecma262/#sec-math.acos
method(Math, 'acos', 1);
same(Math.acos(1), 0);
close(Math.acos(0), Math.PI / 2);
close(Math.acos(-1), Math.PI);
same(Math.acos(1.0000001), NaN);
same(Math.acos(-2), NaN);
same(Math.acos(NaN), NaN);
