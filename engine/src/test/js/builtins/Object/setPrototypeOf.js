// Object.setPrototypeOf: https://tc39.es/ecma262/#sec-object.setprototypeof
method(Object, 'setPrototypeOf', 2);
const p = {x: 1}, o = {};
same(Object.setPrototypeOf(o, p), o);
same(o.x, 1);
same(Object.setPrototypeOf(1, p), 1);
throws(TypeError, () => Object.setPrototypeOf(undefined, p));
throws(TypeError, () => Object.setPrototypeOf(o, 1));
throws(TypeError, () => Object.setPrototypeOf(o));
throws(TypeError, () => Object.setPrototypeOf(p, o), 'a cycle');
Object.setPrototypeOf(o, null);
same(o.x, undefined);
same(Object.setPrototypeOf(Object.preventExtensions(Object.create(p)), p).x, 1, 'the same one is no change');
