// Set.prototype.values: https://tc39.es/ecma262/#sec-set.prototype.values
method(Set.prototype, 'values', 0);
equal([...new Set([2, 1]).values()], [2, 1]);
refuses(Set.prototype.values, {}, new Map(), undefined);
