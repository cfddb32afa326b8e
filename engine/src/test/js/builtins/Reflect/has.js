// Reflect.has: https://tc39.es/ecma262/#sec-reflect.has
method(Reflect, 'has', 2);
same(Reflect.has({a: 1}, 'a'), true);
same(Reflect.has([], 'push'), true);
same(Reflect.has({}, 'a'), false);
throws(TypeError, () => Reflect.has('a', 'length'));
