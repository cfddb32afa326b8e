// Set.prototype.has: https://tc39.es/ecma262/#sec-set.prototype.has
method(Set.prototype, 'has', 1);
same(new Set([NaN]).has(NaN), true);
same(new Set([0]).has(-0), true);
same(new Set().has(), false);
refuses(Set.prototype.has, {}, new Map(), undefined);
