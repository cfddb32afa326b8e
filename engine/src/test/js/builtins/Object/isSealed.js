// Object.isSealed: https://tc39.es/ecma262/#sec-object.issealed
method(Object, 'isSealed', 1);
same(Object.isSealed('a'), true);
same(Object.isSealed({}), false);
same(Object.isSealed(Object.preventExtensions({a: 1})), false);
same(Object.isSealed(Object.seal({a: 1})), true);
