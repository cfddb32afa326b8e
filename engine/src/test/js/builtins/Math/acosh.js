// Math.acosh: https://tc39.es/ecma262/#sec-math.acosh
method(Math, 'acosh', 1);
same(Math.acosh(1), 0);
close(Math.acosh(2), 1.3169578969248166);
close(Math.acosh(1e300), 691.4686750787736);
same(Math.acosh(0.999), NaN);
same(Math.acosh(Infinity), Infinity);
