// Map.prototype.clear: https://tc39.es/ecma262/#sec-map.prototype.clear
method(Map.prototype, 'clear', 0);
const m = new Map([[1, 1]]);
same(m.clear(), undefined);
same(m.size, 0);
m.set(1, 2);
same(m.get(1), 2);
refuses(Map.prototype.clear, {}, new Set());
