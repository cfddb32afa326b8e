// Object.preventExtensions: https://tc39.es/ecma262/#sec-object.preventextensions
method(Object, 'preventExtensions', 1);
const o = {a: 1};
same(Object.preventExtensions(o), o);
same(Object.isExtensible(o), false);
o.b = 1;
same(o.b, undefined);
(function () { 'use strict'; throws(TypeError, () => { o.b = 1; }); })();
o.a = 2;
same(o.a, 2);
same(delete o.a, true);
throws(TypeError, () => Object.setPrototypeOf(o, {}));
same(Object.preventExtensions(1), 1);
const array = Object.preventExtensions([1]);
throws(TypeError, () => array.push(2));
throws(TypeError, () => Object.preventExtensions(new Proxy({}, {preventExtensions() { return false; }})));
