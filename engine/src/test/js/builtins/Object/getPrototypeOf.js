// Object.getPrototypeOf: https://tc39.es/ecma262/#sec-object.getprototypeof
method(Object, 'getPrototypeOf', 1);
same(Object.getPrototypeOf([]), Array.prototype);
same(Object.getPrototypeOf(1), Number.prototype);
same(Object.getPrototypeOf(Symbol()), Symbol.prototype);
same(Object.getPrototypeOf(Object.create(null)), null);
throws(TypeError, () => Object.getPrototypeOf(null));
const p = {};
same(Object.getPrototypeOf(new Proxy({}, {getPrototypeOf() { return p; }})), p);
