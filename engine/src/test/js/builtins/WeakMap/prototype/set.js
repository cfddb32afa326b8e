// WeakMap.prototype.set: https://tc39.es/ecma262/#sec-weakmap.prototype.set
method(WeakMap.prototype, 'set', 2);
const k = {}, s = Symbol(), w = new WeakMap();
same(w.set(k, 1), w);
same(w.set(s, 2).get(s), 2);
same(w.set(Symbol.iterator, 3).get(Symbol.iterator), 3);
for (const bad of [1, 'a', null, undefined, 1n, Symbol.for('registered')]) throws(TypeError, () => w.set(bad, 1));
refuses(WeakMap.prototype.set, {}, new Map());
