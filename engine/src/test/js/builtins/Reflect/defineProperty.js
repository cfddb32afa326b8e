// Reflect.defineProperty: https://tc39.es/ecma262/#sec-reflect.defineproperty
method(Reflect, 'defineProperty', 3);
const o = {};
same(Reflect.defineProperty(o, 'a', {value: 1}), true);
same(Reflect.defineProperty(o, 'a', {value: 2}), false);
same(Reflect.defineProperty(Object.freeze({}), 'a', {}), false);
throws(TypeError, () => Reflect.defineProperty(1, 'a', {}));
throws(TypeError, () => Reflect.defineProperty(o, 'b', 1));
same(Reflect.defineProperty([], 'length', {value: 3}), true);
