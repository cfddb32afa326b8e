// Reflect.Reflect
// The Reflect namespace
tag(Reflect, 'Reflect');
throws(TypeError, () => Reflect());
throws(TypeError, () => new Reflect());
same(Object.getPrototypeOf(Reflect), Object.prototype);
