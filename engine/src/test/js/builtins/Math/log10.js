// Math.log10: https://tc39.es/ecma262/#sec-math.log10
method(Math, 'log10', 1);
for (const i of [0, 1, 2, 3, 5, 10, 15, 22]) same(Math.log10(10 ** i), i);
same(Math.log10(0), -Infinity);
same(Math.log10(-1), NaN);
close(Math.log10(2), 0.3010299956639812);
