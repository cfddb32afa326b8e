// Object.assign: https://tc39.es/ecma262/#sec-object.assign
method(Object, 'assign', 2);
const target = {a: 1};
same(Object.assign(target, null, {b: 2}, undefined, 'xy', 5), target);
equal(target, {0: 'x', 1: 'y', a: 1, b: 2});
throws(TypeError, () => Object.assign(null));
throws(TypeError, () => Object.assign(Object.freeze({a: 1}), {a: 2}));
const s = Symbol();
same(Object.assign({}, {[s]: 1})[s], 1);
same(Object.hasOwn(Object.assign({}, Object.defineProperty({}, 'h', {value: 1})), 'h'), false);
Object.assign({set z(v) { order.push('set z'); }}, {get y() { order.push('get y'); }, get z() { order.push('get z'); }});
orderIs('get y get z set z');
same(typeof Object.assign(1, {a: 1}), 'object');
