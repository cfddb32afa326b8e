// Object.getOwnPropertyDescriptors: https://tc39.es/ecma262/#sec-object.getownpropertydescriptors
method(Object, 'getOwnPropertyDescriptors', 1);
const s = Symbol('s');
equal(Object.getOwnPropertyDescriptors({a: 1, [s]: 2}), {a: {value: 1, writable: true, enumerable: true, configurable: true}, [s]: {value: 2, writable: true, enumerable: true, configurable: true}});
equal(Object.getOwnPropertyDescriptors(1), {});
equal(Object.keys(Object.getOwnPropertyDescriptors(new Proxy({}, {ownKeys() { return ['x', 'y']; }}))), [], 'undefined descriptors are left out');
throws(TypeError, () => Object.getOwnPropertyDescriptors(null));
