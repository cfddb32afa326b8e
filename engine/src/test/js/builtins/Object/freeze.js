// Object.freeze: https://tc39.es/ecma262/#sec-object.freeze
method(Object, 'freeze', 1);
const o = Object.freeze({a: 1, get b() { return 1; }, c: {d: 1}});
attributes(o, 'a', 'e');
attributes(o, 'b', 'e');
o.a = 2;
same(o.a, 1);
(function () { 'use strict'; throws(TypeError, () => { o.a = 2; }); throws(TypeError, () => { delete o.a; }); throws(TypeError, () => { o.n = 1; }); })();
o.c.d = 2;
same(o.c.d, 2);
const array = Object.freeze([1, 2]);
throws(TypeError, () => array.push(3));
throws(TypeError, () => array.sort());
throws(TypeError, () => array.pop());
same(Object.freeze(5), 5);
throws(TypeError, () => Object.freeze(new Uint8Array(1)));
same(Object.isFrozen(Object.freeze(new Uint8Array(0))), true);
