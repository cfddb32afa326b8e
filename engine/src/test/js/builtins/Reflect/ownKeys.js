// Reflect.ownKeys: https://tc39.es/ecma262/#sec-reflect.ownkeys
method(Reflect, 'ownKeys', 1);
const s = Symbol('s');
equal(Reflect.ownKeys({b: 1, [s]: 1, 1: 1, a: 1, 0: 1}), ['0', '1', 'b', 'a', s]);
equal(Reflect.ownKeys([1]), ['0', 'length']);
throws(TypeError, () => Reflect.ownKeys(1));
