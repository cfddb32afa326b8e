// Object.fromEntries: https://tc39.es/ecma262/#sec-object.fromentries
method(Object, 'fromEntries', 1);
equal(Object.fromEntries([['a', 1], ['b', 2], ['a', 3]]), {a: 3, b: 2});
equal(Object.fromEntries(new Map([['x', 1]])), {x: 1});
equal(Object.fromEntries([{0: 'k', 1: 'v'}]), {k: 'v'});
same(Object.hasOwn(Object.fromEntries([['__proto__', 1]]), '__proto__'), true);
throws(TypeError, () => Object.fromEntries());
throws(TypeError, () => Object.fromEntries({}));
throws(TypeError, () => Object.fromEntries(iterator([['a', 1], 'bc'])));
orderIs('it.next it.next it.return');
