// Object.isFrozen: https://tc39.es/ecma262/#sec-object.isfrozen
method(Object, 'isFrozen', 1);
same(Object.isFrozen(1), true);
same(Object.isFrozen({}), false);
same(Object.isFrozen(Object.preventExtensions({})), true);
same(Object.isFrozen(Object.preventExtensions({a: 1})), false);
same(Object.isFrozen(Object.freeze([1, 2])), true);
same(Object.isFrozen(Object.preventExtensions(Object.defineProperty({}, 'a', {get() {}}))), true);
