// Map.prototype.delete: https://tc39.es/ecma262/#sec-map.prototype.delete
method(Map.prototype, 'delete', 1);
const m = new Map([[1, 1], [2, 2]]);
same(m.delete(1), true);
same(m.delete(1), false);
same(m.size, 1);
m.set(1, 'again');
equal([...m.keys()], [2, 1]);
refuses(Map.prototype.delete, {}, new Set());
