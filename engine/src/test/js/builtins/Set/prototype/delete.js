// Set.prototype.delete: https://tc39.es/ecma262/#sec-set.prototype.delete
method(Set.prototype, 'delete', 1);
const s = new Set([1]);
same(s.delete(1), true);
same(s.delete(1), false);
refuses(Set.prototype.delete, {}, new Map());
