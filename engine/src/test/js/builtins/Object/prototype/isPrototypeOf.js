// Object.prototype.isPrototypeOf: https://tc39.es/ecma262/#sec-object.prototype.isprototypeof
method(Object.prototype, 'isPrototypeOf', 1);
same(Array.prototype.isPrototypeOf([]), true);
same(Object.prototype.isPrototypeOf([]), true);
same([].isPrototypeOf({}), false);
same(Object.prototype.isPrototypeOf.call(null, 1), false, 'a primitive comes first');
throws(TypeError, () => Object.prototype.isPrototypeOf.call(null, {}));
