// Reflect.isExtensible: https://tc39.es/ecma262/#sec-reflect.isextensible
method(Reflect, 'isExtensible', 1);
same(Reflect.isExtensible({}), true);
same(Reflect.isExtensible(Object.seal({})), false);
throws(TypeError, () => Reflect.isExtensible(1));
