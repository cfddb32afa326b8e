// Set.prototype.isSubsetOf: https://tc39.es/ecma262/#sec-set.prototype.issubsetof
method(Set.prototype, 'isSubsetOf', 1);
same(new Set([1]).isSubsetOf(new Set([1, 2])), true);
same(new Set([1, 3]).isSubsetOf(new Set([1, 2])), false);
same(new Set().isSubsetOf(new Set()), true);
same(new Set([1, 2]).isSubsetOf({size: 1, has() { fail('has'); }, keys() {}}), false);
throws(TypeError, () => new Set().isSubsetOf([]));
refuses(Set.prototype.isSubsetOf, {}, new Map());
