// Reflect.getOwnPropertyDescriptor: https://tc39.es/ecma262/#sec-reflect.getownpropertydescriptor
method(Reflect, 'getOwnPropertyDescriptor', 2);
equal(Reflect.getOwnPropertyDescriptor({a: 1}, 'a'), {value: 1, writable: true, enumerable: true, configurable: true});
same(Reflect.getOwnPropertyDescriptor({}, 'a'), undefined);
throws(TypeError, () => Reflect.getOwnPropertyDescriptor('ab', 'length'));
