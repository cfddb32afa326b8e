// Reflect.set: https://tc39.es/ecma262/#sec-reflect.set
method(Reflect, 'set', 3);
const o = {};
same(Reflect.set(o, 'a', 1), true);
same(o.a, 1);
same(Reflect.set(Object.freeze({a: 1}), 'a', 2), false);
const receiver = {};
same(Reflect.set({a: 1}, 'a', 2, receiver), true);
same(receiver.a, 2);
same(Reflect.set({a: 1}, 'a', 2, 5), false, 'the receiver is a primitive');
same(Reflect.set({get a() { return 1; }}, 'a', 2), false);
let seen;
Reflect.set({set a(v) { seen = [this, v]; }}, 'a', 3, receiver);
same(seen[0], receiver);
same(Reflect.set({}, 'x', 1, Object.defineProperty({}, 'x', {value: 0, configurable: true})), false);
same(Reflect.set([], 'length', 5), true);
throws(TypeError, () => Reflect.set(1, 'a', 1));
throws(RangeError, () => Reflect.set([], 'length', -1));
