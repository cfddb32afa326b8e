// Object.prototype.propertyIsEnumerable: https://tc39.es/ecma262/#sec-object.prototype.propertyisenumerable
method(Object.prototype, 'propertyIsEnumerable', 1);
same({a: 1}.propertyIsEnumerable('a'), true);
same([].propertyIsEnumerable('length'), false);
same(Object.create({a: 1}).propertyIsEnumerable('a'), false);
same(Object.prototype.propertyIsEnumerable.call('a', 0), true);
refuses(Object.prototype.propertyIsEnumerable, undefined, null);
