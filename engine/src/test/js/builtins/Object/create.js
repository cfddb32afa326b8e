// Object.create: https://tc39.es/ecma262/#sec-object.create
method(Object, 'create', 2);
const p = {x: 1};
const o = Object.create(p, {y: {value: 2}, z: {get() { return 3; }, enumerable: true}});
same(o.x + o.y + o.z, 6);
attributes(o, 'y', '');
attributes(o, 'z', 'e');
same(Object.getPrototypeOf(Object.create(null)), null);
throws(TypeError, () => Object.create());
throws(TypeError, () => Object.create(1));
throws(TypeError, () => Object.create({}, null));
throws(TypeError, () => Object.create({}, {a: 1}));
