// WeakSet.prototype.delete: https://tc39.es/ecma262/#sec-weakset.prototype.delete
method(WeakSet.prototype, 'delete', 1);
const k = {}, w = new WeakSet([k]);
same(w.delete(k), true);
same(w.delete(k), false);
same(w.delete(1), false);
refuses(WeakSet.prototype.delete, {}, new Set());
