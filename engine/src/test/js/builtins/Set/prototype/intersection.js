// Set.prototype.intersection: https://tc39.es/ecma262/#sec-set.prototype.intersection
method(Set.prototype, 'intersection', 1);
equal(new Set([1, 2, 3]).intersection(new Set([3, 2])), new Set([3, 2]));
equal(new Set([1]).intersection({size: Infinity, has: (v) => v === 1, keys() { fail('keys'); }}), new Set([1]));
equal(new Set([1, 2, 3]).intersection({size: 1, has() { fail('has'); }, keys: () => iterator([3, 9])}), new Set([3]));
orderIs('it.next it.next it.next');
throws(TypeError, () => new Set().intersection([1]));
refuses(Set.prototype.intersection, {}, new Map());
