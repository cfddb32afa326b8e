// Set.prototype.clear: https://tc39.es/ecma262/#sec-set.prototype.clear
method(Set.prototype, 'clear', 0);
const s = new Set([1, 2]);
same(s.clear(), undefined);
same(s.size, 0);
refuses(Set.prototype.clear, {}, new Map());
