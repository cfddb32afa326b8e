// Object.prototype.__defineGetter__: https://tc39.es/ecma262/#sec-object.prototype.__definegetter__
method(Object.prototype, '__defineGetter__', 2);
const o = {};
same(o.__defineGetter__('a', () => 5), undefined);
same(o.a, 5);
attributes(o, 'a', 'ec');
throws(TypeError, () => o.__defineGetter__('b', 1));
throws(TypeError, () => Object.freeze({}).__defineGetter__('b', () => 0));
refuses(Object.prototype.__defineGetter__, undefined, null);
