// Object.hasOwn: https://tc39.es/ecma262/#sec-object.hasown
method(Object, 'hasOwn', 2);
same(Object.hasOwn({a: undefined}, 'a'), true);
same(Object.hasOwn({}, 'toString'), false);
same(Object.hasOwn('ab', 1), true);
same(Object.hasOwn([, 1], 0), false);
throws(TypeError, () => Object.hasOwn(null, {toString() { throw new RangeError(); }}));
