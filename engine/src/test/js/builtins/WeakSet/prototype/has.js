// WeakSet.prototype.has: https://tc39.es/ecma262/#sec-weakset.prototype.has
method(WeakSet.prototype, 'has', 1);
same(new WeakSet().has(1), false);
same(new WeakSet().has({}), false);
refuses(WeakSet.prototype.has, {}, new Set(), new WeakMap());
