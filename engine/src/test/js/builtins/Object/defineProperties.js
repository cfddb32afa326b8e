// Object.defineProperties: https://tc39.es/ecma262/#sec-object.defineproperties
method(Object, 'defineProperties', 2);
const o = Object.defineProperties({}, {a: {value: 1, enumerable: true}, b: {get() { return 2; }}});
attributes(o, 'a', 'e');
attributes(o, 'b', '');
throws(TypeError, () => Object.defineProperties(1, {}));
throws(TypeError, () => Object.defineProperties({}, undefined));
const half = {};
throws(TypeError, () => Object.defineProperties(half, {a: {value: 1}, b: 5}));
same(Object.hasOwn(half, 'a'), false, 'all descriptors are read first');
