// The Object constructor
constructor(globalThis, 'Object', 1);
same(typeof Object(1), 'object');
const o = {};
same(Object(o), o);
same(new Object(o), o);
same(Object.getPrototypeOf(Object(null)), Object.prototype);
same(Object.getPrototypeOf(new Object()), Object.prototype);
same(typeof Object(1n), 'object');
same(Object('ab')[1], 'b');
class A extends Object { constructor() { super({ignored: 1}); } }
same(new A().ignored, undefined);
same(new A() instanceof A, true);
same(Object.getPrototypeOf(Object.prototype), null);
throws(TypeError, () => Object.setPrototypeOf(Object.prototype, {}), 'immutable');
same(Reflect.setPrototypeOf(Object.prototype, null), true);
