// WeakMap.prototype.delete: https://tc39.es/ecma262/#sec-weakmap.prototype.delete
method(WeakMap.prototype, 'delete', 1);
const k = {}, w = new WeakMap([[k, 1]]);
same(w.delete(k), true);
same(w.delete(k), false);
same(w.delete(1), false);
refuses(WeakMap.prototype.delete, {}, new Map());
