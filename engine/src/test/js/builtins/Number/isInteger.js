// Number.isInteger: https://tc39.es/ecma262/#sec-number.isinteger
method(Number, 'isInteger', 1);
same(Number.isInteger(5.0), true);
same(Number.isInteger(5.5), false);
same(Number.isInteger(-0), true);
same(Number.isInteger(1e300), true);
same(Number.isInteger(Infinity), false);
same(Number.isInteger('5'), false);
same(Number.isInteger(new Number(5)), false);
