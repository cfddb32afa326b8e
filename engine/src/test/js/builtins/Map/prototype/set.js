// Map.prototype.set: https://tc39.es/ecma262/#sec-map.prototype.set
method(Map.prototype, 'set', 2);
const m = new Map();
same(m.set(-0, 1), m);
same(Object.is([...m.keys()][0], 0), true, '-0 becomes 0');
m.set('a', 1).set('b', 2).set('a', 3);
equal([...m], [[0, 1], ['a', 3], ['b', 2]]);
for (let i = 0; i < 1000; i++) m.set(i, i * 2);
same(m.size, 1002);
same(m.get(777), 1554);
refuses(Map.prototype.set, undefined, {}, new Set());
