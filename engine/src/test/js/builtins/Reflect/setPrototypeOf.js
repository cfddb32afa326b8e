// Reflect.setPrototypeOf: https://tc39.es/ecma262/#sec-reflect.setprototypeof
method(Reflect, 'setPrototypeOf', 2);
const o = {};
same(Reflect.setPrototypeOf(o, null), true);
same(Object.getPrototypeOf(o), null);
same(Reflect.setPrototypeOf(Object.freeze({}), {}), false);
const a = {}, b = Object.create(a);
same(Reflect.setPrototypeOf(a, b), false);
throws(TypeError, () => Reflect.setPrototypeOf(1, null));
throws(TypeError, () => Reflect.setPrototypeOf({}, 1));
