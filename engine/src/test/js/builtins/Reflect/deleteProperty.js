// Reflect.deleteProperty: https://tc39.es/ecma262/#sec-reflect.deleteproperty
method(Reflect, 'deleteProperty', 2);
const o = {a: 1};
same(Reflect.deleteProperty(o, 'a'), true);
same('a' in o, false);
same(Reflect.deleteProperty(o, 'none'), true);
same(Reflect.deleteProperty(Object.freeze({b: 1}), 'b'), false);
same(Reflect.deleteProperty([], 'length'), false);
throws(TypeError, () => Reflect.deleteProperty('s', 0));
