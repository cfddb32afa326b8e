// Reflect.getPrototypeOf: https://tc39.es/ecma262/#sec-reflect.getprototypeof
method(Reflect, 'getPrototypeOf', 1);
same(Reflect.getPrototypeOf([]), Array.prototype);
same(Reflect.getPrototypeOf(Object.create(null)), null);
throws(TypeError, () => Reflect.getPrototypeOf(1));
