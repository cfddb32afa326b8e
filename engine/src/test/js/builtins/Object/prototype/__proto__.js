// Object.prototype.__proto__: https://tc39.es/ecma262/#sec-get-object.prototype.__proto__
accessor(Object.prototype, '__proto__', 'get set');
const o = {}, p = {x: 1};
o.__proto__ = p;
same(o.x, 1);
same(o.__proto__, p);
o.__proto__ = 5;
same(o.__proto__, p, 'no object: ignored');
o.__proto__ = null;
same('__proto__' in o, false);
same((5).__proto__, Number.prototype);
const {get, set} = Object.getOwnPropertyDescriptor(Object.prototype, '__proto__');
refuses(get, undefined, null);
throws(TypeError, () => set.call(undefined, {}));
same(set.call(1, {}), undefined);
throws(TypeError, () => { p.__proto__ = Object.create(p); });
throws(TypeError, () => { Object.preventExtensions({}).__proto__ = {}; });
