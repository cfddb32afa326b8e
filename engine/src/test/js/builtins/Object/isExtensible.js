// Object.isExtensible: https://tc39.es/ecma262/#sec-object.isextensible
method(Object, 'isExtensible', 1);
same(Object.isExtensible({}), true);
same(Object.isExtensible(1), false);
same(Object.isExtensible(Object.freeze([])), false);
throws(TypeError, () => Object.isExtensible(new Proxy({}, {isExtensible() { return false; }})));
