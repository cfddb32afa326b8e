// Object.is: https://tc39.es/ecma262/#sec-object.is
method(Object, 'is', 2);
same(Object.is(NaN, NaN), true);
same(Object.is(0, -0), false);
same(Object.is('a', 'a'), true);
same(Object.is({}, {}), false);
same(Object.is(1n, 1n), true);
same(Object.is(), true);
same(Object.is(1, true), false);
