// Object.getOwnPropertySymbols: https://tc39.es/ecma262/#sec-object.getownpropertysymbols
method(Object, 'getOwnPropertySymbols', 1);
const a = Symbol('a'), b = Symbol('b');
equal(Object.getOwnPropertySymbols({[b]: 1, x: 2, [a]: 3}), [b, a]);
equal(Object.getOwnPropertySymbols(1), []);
throws(TypeError, () => Object.getOwnPropertySymbols(null));
