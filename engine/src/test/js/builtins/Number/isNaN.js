// Number.isNaN: https://tc39.es/ecma262/#sec-number.isnan
method(Number, 'isNaN', 1);
same(Number.isNaN(NaN), true);
same(Number.isNaN('NaN'), false);
same(Number.isNaN(undefined), false);
same(Number.isNaN(), false);
