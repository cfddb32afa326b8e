// Object.values: https://tc39.es/ecma262/#sec-object.values
method(Object, 'values', 1);
equal(Object.values({b: 1, 0: 2}), [2, 1]);
equal(Object.values('ab'), ['a', 'b']);
equal(Object.values(Object.create({x: 1}, {y: {value: 1}})), []);
throws(TypeError, () => Object.values(null));
