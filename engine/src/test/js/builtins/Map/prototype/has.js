// Map.prototype.has: https://tc39.es/ecma262/#sec-map.prototype.has
method(Map.prototype, 'has', 1);
const m = new Map([[undefined, 1]]);
same(m.has(), true);
same(m.has(null), false);
refuses(Map.prototype.has, {}, new WeakMap());
