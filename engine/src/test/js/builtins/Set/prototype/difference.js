// Set.prototype.difference: https://tc39.es/ecma262/#sec-set.prototype.difference
method(Set.prototype, 'difference', 1);
equal(new Set([1, 2, 3]).difference(new Set([2])), new Set([1, 3]));
equal(new Set([1, 2]).difference({size: 9, has: (v) => v === 2, keys() { fail('keys'); }}), new Set([1]));
throws(TypeError, () => new Set().difference());
refuses(Set.prototype.difference, {}, new Map());
