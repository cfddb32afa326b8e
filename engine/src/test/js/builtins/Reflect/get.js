// Reflect.get: https://tc39.es/ecma262/#sec-reflect.get
method(Reflect, 'get', 2);
same(Reflect.get({a: 1}, 'a'), 1);
same(Reflect.get({}, 'a'), undefined);
same(Reflect.get({get a() { 'use strict'; return this; }}, 'a', 5), 5, 'receiver');
same(Reflect.get([1, 2], 'length'), 2);
same(Reflect.get(new Proxy({}, {get(t, k, r) { return r; }}), 'a', 7), 7);
throws(TypeError, () => Reflect.get(1, 'a'));
