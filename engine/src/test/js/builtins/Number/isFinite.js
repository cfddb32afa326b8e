// Number.isFinite: https://tc39.es/ecma262/#sec-number.isfinite
method(Number, 'isFinite', 1);
same(Number.isFinite(1e308), true);
same(Number.isFinite(-0), true);
same(Number.isFinite(NaN), false);
same(Number.isFinite('1'), false);
same(Number.isFinite(1n), false);
