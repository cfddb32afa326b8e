// Object.*, integrity levels, order of keys, and the fast paths against what they stand for.
function assertEq(actual, expected, what) {
  if (actual !== expected) throw new Error(what + ': expected ' + expected + ', got ' + actual);
}
function message(f) { try { f(); } catch (e) { return e.message; } return 'nothing thrown'; }
const sym = Symbol('s');
const o = {b: 1, 2: 'two', a: 2.5, 1: 'one', [sym]: 1};
assertEq(Object.keys(o).join(), '1,2,b,a', 'keys');
assertEq(Object.values(o).join(), 'one,two,1,2.5', 'values');
assertEq(JSON.stringify(Object.entries(o)), '[["1","one"],["2","two"],["b",1],["a",2.5]]', 'entries');
assertEq(Reflect.ownKeys(o).length, 5, 'ownKeys');
const copy = Object.assign({}, o);
assertEq(Object.keys(copy).join() + copy[sym], '1,2,b,a1', 'assign');
const hidden = Object.defineProperty({x: 1}, 'h', {value: 2});
assertEq(Object.keys(Object.assign({}, hidden)).join(), 'x', 'assign skips what is not enumerable');
// A getter in the source, a setter in the target that changes the source.
const source = {get g() { return 'got'; }, z: 1};
assertEq(Object.assign({}, source).g, 'got', 'getter');
const src = {p: 1, q: 2, r: 3};
const order = [];
Object.assign({set p(v) { delete src.q; order.push('p' + v); }, set r(v) { order.push('r' + v); }, set q(v) { order.push('q' + v); }}, src);
assertEq(order.join(), 'p1,r3', 'source changed on the way');
// keys that getters change
const tricky = {get a() { delete this.b; return 1; }, b: 2, c: 3};
assertEq(Object.values(tricky).join(), '1,3', 'values with a deleting getter');
// Many properties: dictionary
const many = {};
for (let i = 0; i < 1000; i++) many['k' + i] = i;
for (let i = 0; i < 1000; i += 2) delete many['k' + i];
many.k0 = 'again';
const ks = Object.keys(many);
assertEq(ks.length + ks[0] + ks[499] + ks[500], '501k1k999k0', 'order in a dictionary');
// Integrity
const fr = Object.freeze([1, 2, {x: 1}]);
assertEq(Object.isFrozen(fr), true, 'frozen');
assertEq(message(() => { 'use strict'; fr[0] = 2; }), "Cannot assign to read only property '0' of object '[object Array]'", 'frozen element');
assertEq(message(() => { 'use strict'; fr.push(1); }), 'Cannot add property 3, object is not extensible', 'frozen push');
assertEq(fr.map(x => typeof x).join(), 'number,number,object', 'reading a frozen array');
const sealed = Object.seal({a: 1, 0: 5});
sealed.a = 2; sealed[0] = 6;
assertEq(sealed.a + sealed[0], 8, 'sealed is writable');
assertEq(delete sealed.a, false, 'sealed is not deletable');
assertEq(Object.isSealed(sealed) && !Object.isFrozen(sealed), true, 'isSealed');
assertEq(message(() => Object.freeze(new Uint8Array(2))), 'Cannot freeze array buffer views with elements', 'typed array');
// fromEntries, groupBy
assertEq(JSON.stringify(Object.fromEntries(new Map([['a', 1], [0, 2]]))), '{"0":2,"a":1}', 'fromEntries');
assertEq(JSON.stringify(Object.groupBy([1, 2, 3], x => x % 2 ? 'odd' : 'even')), '{"odd":[1,3],"even":[2]}', 'groupBy');
assertEq(Object.getPrototypeOf(Object.groupBy([], x => x)), null, 'groupBy has no prototype');
let closed = false;
const it = {[Symbol.iterator]() { return {next: () => ({value: 1, done: false}), return() { closed = true; return {}; }}; }};
assertEq(message(() => Object.fromEntries(it)), 'Iterator value 1 is not an entry object', 'fromEntries item');
assertEq(closed, true, 'closed');
// Prototypes
assertEq(message(() => { const a = {}; a.__proto__ = Object.create(a); }), 'Cyclic __proto__ value', 'cycle');
assertEq(message(() => { Object.prototype.__proto__ = {}; }), "Immutable prototype object 'Object.prototype' cannot have their prototype set", 'immutable');
assertEq(message(() => Object.setPrototypeOf(Object.preventExtensions({}), {})), '#<Object> is not extensible', 'not extensible');
assertEq(message(() => Object.setPrototypeOf({}, 1)), 'Object prototype may only be an Object or null: 1', 'no prototype');
assertEq(message(() => Object.defineProperty({}, 'a', {get() {}, value: 1})), 'Invalid property descriptor. Cannot both specify accessors and a value or writable attribute, #<Object>', 'both');
// Representations: a field that was int32, then double, then anything
function point(x) { const p = {}; p.x = x; return p; }
const ps = [point(1), point(2.5), point('s'), point(undefined), point(-0)];
assertEq(ps.map(p => Object.is(p.x, -0) ? '-0' : String(p.x)).join(), '1,2.5,s,undefined,-0', 'representations');
// Functions
function f(a, b) { return this.k + a + b; }
const bound = f.bind({k: 1}, 2);
assertEq(bound(3) + bound.name + bound.length, '6bound f1', 'bind');
assertEq(Function('a', 'b', 'return a + b').toString(), 'function anonymous(a,b\n) {\nreturn a + b\n}', 'Function');
assertEq(f.toString(), 'function f(a, b) { return this.k + a + b; }', 'source text');
assertEq(String(Math.max), 'function max() { [native code] }', 'native code');
assertEq(message(() => Function.prototype.caller), "'caller', 'callee', and 'arguments' properties may not be accessed on strict mode functions or the arguments objects for calls to them", 'poison');
