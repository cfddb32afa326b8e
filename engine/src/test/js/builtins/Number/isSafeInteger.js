// Number.isSafeInteger: https://tc39.es/ecma262/#sec-number.issafeinteger
method(Number, 'isSafeInteger', 1);
same(Number.isSafeInteger(2 ** 53 - 1), true);
same(Number.isSafeInteger(2 ** 53), false);
same(Number.isSafeInteger(-(2 ** 53 - 1)), true);
same(Number.isSafeInteger(1.5), false);
same(Number.isSafeInteger('1'), false);
