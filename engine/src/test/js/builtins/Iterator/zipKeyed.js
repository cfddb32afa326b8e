// Iterator.zipKeyed
method(Iterator, 'zipKeyed', 1);
const r = Iterator.zipKeyed({a: [1, 2], b: 'xy'.split('')}).toArray();
equal(r, [{a: 1, b: 'x'}, {a: 2, b: 'y'}]);
same(Object.getPrototypeOf(r[0]), null);
equal(Iterator.zipKeyed({a: [1], b: []}, {mode: 'longest', padding: {b: 'z'}}).toArray(), [{a: 1, b: 'z'}]);
equal(Iterator.zipKeyed({a: [1], u: undefined}).toArray(), [{a: 1}]);
throws(TypeError, () => Iterator.zipKeyed({a: [1], b: []}, {mode: 'strict'}).toArray());
throws(TypeError, () => Iterator.zipKeyed(1));
