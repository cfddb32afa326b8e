// Function.prototype.bind: https://tc39.es/ecma262/#sec-function.prototype.bind
method(Function.prototype, 'bind', 1);
function f() { 'use strict'; return [this, [...arguments], new.target !== undefined]; }
const b = f.bind(1, 2, 3);
equal(b(4), [1, [2, 3, 4], false]);
same(b.name, 'bound f');
same(((a, b, c) => 0).bind(null, 1).length, 2);
same(((a) => 0).bind(null, 1, 2, 3).length, 0);
same(Object.hasOwn(b, 'prototype'), false);
function P(x, y) { this.sum = x + y; }
const BP = P.bind(null, 1);
same(new BP(2).sum, 3);
same(new BP(2) instanceof P, true);
same(new BP(2) instanceof BP, true);
same(BP.bind().bind(7, 5).name, 'bound bound bound P');
same(Object.getPrototypeOf((class A extends P {}).bind()), P);
const odd = Object.defineProperties(function () {}, {length: {value: 2 ** 40}, name: {value: 5}});
same(odd.bind().length, 2 ** 40);
same(odd.bind().name, 'bound ');
same(Object.defineProperty(() => 0, 'length', {value: -Infinity}).bind().length, 0);
throws(TypeError, () => Function.prototype.bind.call({}));
throws(TypeError, () => new ((() => 0).bind())());
same(Reflect.construct(BP, [4], Array) instanceof Array, true);
