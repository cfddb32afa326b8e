// Getters and setters: https://tc39.es/ecma262/#sec-method-definitions
const o = {_v: 1, get v() { return this._v; }, set v(x) { this._v = x * 2; }};
o.v = 5;
same(o.v, 10);
same(Object.create(o).v, 10);
const only = {get g() { return 1; }};
only.g = 2;
same(only.g, 1);
(function () { 'use strict'; throws(TypeError, () => { only.g = 2; }); })();
same({set s(v) {}}.s, undefined);
const derived = Object.create(o);
derived.v = 7;
same(derived._v, 14);
same(o._v, 10);
class C { static get s() { return 'static'; } get [Symbol.toStringTag]() { return 'T'; } }
same(C.s, 'static');
same(String(new C()), '[object T]');
throws(TypeError, () => Object.getOwnPropertyDescriptor(o, 'v').get.call(null) === new (Object.getOwnPropertyDescriptor(o, 'v').get)());
