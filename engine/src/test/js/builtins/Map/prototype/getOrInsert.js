// Map.prototype.getOrInsert: https://tc39.es/ecma262/#sec-map.prototype.getorinsert
method(Map.prototype, 'getOrInsert', 2);
const m = new Map([[1, 'a']]);
same(m.getOrInsert(1, 'b'), 'a');
same(m.getOrInsert(2, 'b'), 'b');
same(m.get(2), 'b');
same(m.getOrInsert(3), undefined);
same(m.has(3), true);
m.getOrInsert(-0, 1);
same(Object.is([...m.keys()].at(-1), 0), true);
refuses(Map.prototype.getOrInsert, {}, new Set(), new WeakMap());
