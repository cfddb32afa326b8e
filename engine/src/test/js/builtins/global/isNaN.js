// isNaN: https://tc39.es/ecma262/#sec-isnan
method(globalThis, 'isNaN', 1);
same(isNaN(NaN), true);
same(isNaN('x'), true);
same(isNaN(undefined), true);
same(isNaN(null), false);
same(isNaN(' '), false);
throws(TypeError, () => isNaN(1n));
