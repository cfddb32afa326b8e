// Reflect.apply: https://tc39.es/ecma262/#sec-reflect.apply
method(Reflect, 'apply', 3);
same(Reflect.apply(Math.max, null, [1, 3]), 3);
same(Reflect.apply(function () { return this.a; }, {a: 7}, {length: 0}), 7);
throws(TypeError, () => Reflect.apply(1, null, []));
throws(TypeError, () => Reflect.apply(() => 0, null));
throws(TypeError, () => Reflect.apply(() => 0, null, 'ab'));
