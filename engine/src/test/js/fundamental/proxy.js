// Traps, their arguments, and the messages of broken invariants.
function assertEq(actual, expected, what) {
  if (actual !== expected) throw new Error(what + ': expected ' + expected + ', got ' + actual);
}
function message(f) { try { f(); } catch (e) { return e.constructor.name + ': ' + e.message; } return 'nothing thrown'; }

const log = [];
const target = function () { return 'called'; };
const all = new Proxy({}, { get(_, trap) { return (...args) => { log.push(trap); return Reflect[trap](...args); }; } });
const p = new Proxy(target, all);
p.a = 1; p.a; 'a' in p; delete p.a; p(); new p; Object.getPrototypeOf(p); Object.setPrototypeOf(p, Function.prototype);
Object.isExtensible(p); Object.keys(p); Object.getOwnPropertyDescriptor(p, 'x'); Object.defineProperty(p, 'z', {value: 1, configurable: true});
Object.preventExtensions(p);
assertEq(log.join(), 'set,getOwnPropertyDescriptor,defineProperty,get,has,deleteProperty,apply,construct,get,getPrototypeOf,setPrototypeOf,' +
  'isExtensible,ownKeys,getOwnPropertyDescriptor,getOwnPropertyDescriptor,getOwnPropertyDescriptor,getOwnPropertyDescriptor,defineProperty,' +
  'preventExtensions', 'traps');

const frozen = Object.freeze({x: 1});
const lies = {
  get: () => 2, has: () => false, deleteProperty: () => true, getOwnPropertyDescriptor: () => undefined, ownKeys: () => [],
  defineProperty: () => true, set: () => true, isExtensible: () => true, getPrototypeOf: () => null, setPrototypeOf: () => true,
};
const q = new Proxy(frozen, lies);
assertEq(message(() => q.x), "TypeError: 'get' on proxy: property 'x' is a read-only and non-configurable data property on the proxy target but the proxy did not return its actual value (expected '1' but got '2')", 'get');
assertEq(message(() => 'x' in q), "TypeError: 'has' on proxy: trap returned falsish for property 'x' which exists in the proxy target as non-configurable", 'has');
assertEq(message(() => delete q.x), "TypeError: 'deleteProperty' on proxy: trap returned truish for property 'x' which is non-configurable in the proxy target", 'delete');
assertEq(message(() => Object.getOwnPropertyDescriptor(q, 'x')), "TypeError: 'getOwnPropertyDescriptor' on proxy: trap returned undefined for property 'x' which is non-configurable in the proxy target", 'gopd');
assertEq(message(() => Object.keys(q)), "TypeError: 'ownKeys' on proxy: trap result did not include 'x'", 'ownKeys');
assertEq(message(() => Object.defineProperty(q, 'y', {value: 1})), "TypeError: 'defineProperty' on proxy: trap returned truish for adding property 'y'  to the non-extensible proxy target", 'define');
assertEq(message(() => { q.x = 3; }), "TypeError: 'set' on proxy: trap returned truish for property 'x' which exists in the proxy target as a non-configurable and non-writable data property with a different value", 'set');
assertEq(message(() => Object.isExtensible(q)), "TypeError: 'isExtensible' on proxy: trap result does not reflect extensibility of proxy target (which is 'false')", 'isExtensible');
assertEq(message(() => Object.getPrototypeOf(q)), "TypeError: 'getPrototypeOf' on proxy: proxy target is non-extensible but the trap did not return its actual prototype", 'getPrototypeOf');
assertEq(message(() => Object.setPrototypeOf(q, {})), "TypeError: 'setPrototypeOf' on proxy: trap returned truish for setting a new prototype on the non-extensible proxy target", 'setPrototypeOf');

const r = Proxy.revocable({}, {});
r.revoke(); r.revoke();
assertEq(message(() => r.proxy.x), "TypeError: Cannot perform 'get' on a proxy that has been revoked", 'revoked');
assertEq(message(() => new Proxy(1, {})), 'TypeError: Cannot create proxy with a non-object as target or handler', 'no object');
assertEq(message(() => Proxy({}, {})), "TypeError: Constructor Proxy requires 'new'", 'call');
assertEq(message(() => { 'use strict'; new Proxy({}, {set: () => false}).a = 1; }), "TypeError: 'set' on proxy: trap returned falsish for property 'a'", 'strict set');
assertEq(message(() => { 'use strict'; delete new Proxy({}, {deleteProperty: () => false}).a; }), "TypeError: 'deleteProperty' on proxy: trap returned falsish for property 'a'", 'strict delete');
assertEq(message(() => Object.defineProperty(new Proxy({}, {defineProperty: () => false}), 'a', {})), "TypeError: 'defineProperty' on proxy: trap returned falsish for property 'a'", 'define false');
assertEq(message(() => new Proxy({}, {get: 5}).x), "TypeError: '5' returned for property 'get' of object '#<Object>' is not a function", 'trap is no function');
assertEq(JSON.stringify(new Proxy([1, {a: 2}], {})), '[1,{"a":2}]', 'JSON of a proxy');
assertEq(Array.isArray(new Proxy([], {})), true, 'isArray');
assertEq(Object.prototype.toString.call(new Proxy([], {})), '[object Array]', 'toString');
assertEq(Object.prototype.toString.call(new Proxy(function () {}, {})), '[object Function]', 'toString of a function');
