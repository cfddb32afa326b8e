// Proxy.invariants
// What a trap may not claim
const fixed = Object.freeze({a: 1});
const bad = (target, handler, f) => throws(TypeError, () => f(new Proxy(target, handler)), Object.keys(handler)[0]);
bad(fixed, {get: () => 2}, (p) => p.a);
bad(Object.defineProperty({}, 'a', {set() {}}), {get: () => 2}, (p) => p.a);
bad(fixed, {has: () => false}, (p) => 'a' in p);
bad(fixed, {deleteProperty: () => true}, (p) => delete p.a);
bad(fixed, {ownKeys: () => []}, Object.keys);
bad({}, {ownKeys: () => ['a', 'a']}, Object.keys);
bad({}, {ownKeys: () => [1]}, Object.keys);
bad({}, {ownKeys: () => 5}, Object.keys);
bad(fixed, {ownKeys: () => ['a', 'b']}, Object.keys);
bad({}, {getPrototypeOf: () => 1}, Object.getPrototypeOf);
bad(fixed, {getPrototypeOf: () => null}, Object.getPrototypeOf);
bad(fixed, {setPrototypeOf: () => true}, (p) => Object.setPrototypeOf(p, null));
bad({}, {setPrototypeOf: () => false}, (p) => Object.setPrototypeOf(p, null));
bad({}, {isExtensible: () => false}, Object.isExtensible);
bad({}, {preventExtensions: () => true}, Object.preventExtensions);
bad(fixed, {getOwnPropertyDescriptor: () => undefined}, (p) => Object.getOwnPropertyDescriptor(p, 'a'));
bad({}, {getOwnPropertyDescriptor: () => ({value: 1, configurable: false})}, (p) => Object.getOwnPropertyDescriptor(p, 'a'));
bad({}, {getOwnPropertyDescriptor: () => 1}, (p) => Object.getOwnPropertyDescriptor(p, 'a'));
bad(Object.preventExtensions({}), {defineProperty: () => true}, (p) => Object.defineProperty(p, 'a', {value: 1}));
bad({}, {defineProperty: () => true}, (p) => Object.defineProperty(p, 'a', {value: 1, configurable: false}));
bad(fixed, {set: () => true}, (p) => { p.a = 2; });
bad(class {}, {construct: () => 1}, (p) => new p());
(function () {
  'use strict';
  throws(TypeError, () => { new Proxy({}, {set: () => false}).a = 1; });
  throws(TypeError, () => { delete new Proxy({}, {deleteProperty: () => false}).a; });
})();
