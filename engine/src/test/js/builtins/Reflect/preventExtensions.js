// Reflect.preventExtensions: https://tc39.es/ecma262/#sec-reflect.preventextensions
method(Reflect, 'preventExtensions', 1);
const o = {};
same(Reflect.preventExtensions(o), true);
same(Object.isExtensible(o), false);
same(Reflect.preventExtensions(new Proxy({}, {preventExtensions() { return false; }})), false);
throws(TypeError, () => Reflect.preventExtensions(1));
