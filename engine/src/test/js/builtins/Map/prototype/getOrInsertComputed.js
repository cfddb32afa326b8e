// Map.prototype.getOrInsertComputed: https://tc39.es/ecma262/#sec-map.prototype.getorinsertcomputed
method(Map.prototype, 'getOrInsertComputed', 2);
const m = new Map([[1, 'a']]);
same(m.getOrInsertComputed(1, () => fail('called')), 'a');
same(m.getOrInsertComputed(2, (k) => 'computed ' + k), 'computed 2');
same(m.getOrInsertComputed(3, () => { m.set(3, 'inner'); return 'outer'; }), 'outer');
same(m.get(3), 'outer');
throws(TypeError, () => m.getOrInsertComputed(1, 5), 'checked first');
throws(RangeError, () => m.getOrInsertComputed(9, () => { throw new RangeError(); }));
same(m.has(9), false);
m.getOrInsertComputed(-0, (k) => same(k, 0));
refuses(Map.prototype.getOrInsertComputed, {}, new WeakMap());
