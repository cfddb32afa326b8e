// WeakMap.prototype.has: https://tc39.es/ecma262/#sec-weakmap.prototype.has
method(WeakMap.prototype, 'has', 1);
const k = Object.freeze({}), w = new WeakMap([[k, undefined]]);
same(w.has(k), true);
same(w.has({}), false);
same(w.has('x'), false);
refuses(WeakMap.prototype.has, {}, new Map(), new WeakSet());
