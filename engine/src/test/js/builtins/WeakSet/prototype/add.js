// WeakSet.prototype.add: https://tc39.es/ecma262/#sec-weakset.prototype.add
method(WeakSet.prototype, 'add', 1);
const w = new WeakSet(), s = Symbol();
same(w.add(s), w);
same(w.has(s), true);
for (const bad of [1, 'a', Symbol.for('r'), undefined]) throws(TypeError, () => w.add(bad));
refuses(WeakSet.prototype.add, {}, new Set());
