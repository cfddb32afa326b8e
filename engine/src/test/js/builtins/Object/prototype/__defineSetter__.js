// Object.prototype.__defineSetter__: https://tc39.es/ecma262/#sec-object.prototype.__definesetter__
method(Object.prototype, '__defineSetter__', 2);
let v;
const o = {};
o.__defineSetter__('a', (x) => { v = x; });
o.a = 3;
same(v, 3);
o.__defineGetter__('a', () => 4);
same(typeof Object.getOwnPropertyDescriptor(o, 'a').set, 'function', 'the setter stays');
throws(TypeError, () => o.__defineSetter__('b', {}));
