// Object.getOwnPropertyNames: https://tc39.es/ecma262/#sec-object.getownpropertynames
method(Object, 'getOwnPropertyNames', 1);
equal(Object.getOwnPropertyNames({b: 1, 2: 1, a: 1, 1: 1, [Symbol()]: 1}), ['1', '2', 'b', 'a']);
equal(Object.getOwnPropertyNames('ab'), ['0', '1', 'length']);
equal(Object.getOwnPropertyNames([1, , 2]), ['0', '2', 'length']);
equal(Object.getOwnPropertyNames(function (a) {}).sort(), ['arguments', 'caller', 'length', 'name', 'prototype'].filter((n) => Object.hasOwn(function () {}, n)));
equal(Object.getOwnPropertyNames(class { static m() {} }), ['length', 'name', 'prototype', 'm']);
throws(TypeError, () => Object.getOwnPropertyNames(undefined));
