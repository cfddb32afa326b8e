// Set.prototype.isSupersetOf: https://tc39.es/ecma262/#sec-set.prototype.issupersetof
method(Set.prototype, 'isSupersetOf', 1);
same(new Set([1, 2]).isSupersetOf(new Set([1])), true);
same(new Set([1]).isSupersetOf(new Set([1, 2])), false);
same(new Set([1, 2, 3]).isSupersetOf({size: 2, has() {}, keys: () => iterator([9, 1])}), false);
orderIs('it.next it.return');
throws(TypeError, () => new Set().isSupersetOf(1));
refuses(Set.prototype.isSupersetOf, {}, new Map());
