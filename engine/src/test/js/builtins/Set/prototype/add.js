// Set.prototype.add: https://tc39.es/ecma262/#sec-set.prototype.add
method(Set.prototype, 'add', 1);
const s = new Set();
same(s.add(-0), s);
same(Object.is([...s][0], 0), true);
same(s.add(1).add(1).size, 2);
refuses(Set.prototype.add, {}, new Map(), new WeakSet());
