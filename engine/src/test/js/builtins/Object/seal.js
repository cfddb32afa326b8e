// Object.seal: https://tc39.es/ecma262/#sec-object.seal
method(Object, 'seal', 1);
const o = Object.seal({a: 1, get b() { return 1; }});
attributes(o, 'a', 'we');
attributes(o, 'b', 'e');
same(delete o.a, false);
o.a = 5;
same(o.a, 5);
same(Object.seal('s'), 's');
same(Object.isSealed(Object.seal([1, 2])), true);
throws(TypeError, () => Object.seal(new Proxy({}, {preventExtensions() { return false; }})));
