// Set.prototype.isDisjointFrom: https://tc39.es/ecma262/#sec-set.prototype.isdisjointfrom
method(Set.prototype, 'isDisjointFrom', 1);
same(new Set([1]).isDisjointFrom(new Set([2])), true);
same(new Set([1, 2]).isDisjointFrom(new Set([2])), false);
same(new Set([1, 2, 3]).isDisjointFrom({size: 1, has() {}, keys: () => iterator([1, 5])}), false);
orderIs('it.next it.return');
throws(TypeError, () => new Set().isDisjointFrom({}));
refuses(Set.prototype.isDisjointFrom, {}, new Map());
