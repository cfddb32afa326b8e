// WeakMap.prototype.getOrInsertComputed: https://tc39.es/ecma262/#sec-weakmap.prototype.getorinsertcomputed
method(WeakMap.prototype, 'getOrInsertComputed', 2);
const k = {}, w = new WeakMap();
same(w.getOrInsertComputed(k, (x) => x), k);
same(w.getOrInsertComputed(k, () => fail('called')), k);
throws(TypeError, () => w.getOrInsertComputed(1, () => fail('called')));
throws(TypeError, () => w.getOrInsertComputed({}, 1));
refuses(WeakMap.prototype.getOrInsertComputed, {}, new Map());
