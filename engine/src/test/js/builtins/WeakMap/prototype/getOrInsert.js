// WeakMap.prototype.getOrInsert: https://tc39.es/ecma262/#sec-weakmap.prototype.getorinsert
method(WeakMap.prototype, 'getOrInsert', 2);
const k = {}, w = new WeakMap();
same(w.getOrInsert(k, 1), 1);
same(w.getOrInsert(k, 2), 1);
throws(TypeError, () => w.getOrInsert(1, 1));
refuses(WeakMap.prototype.getOrInsert, {}, new Map());
