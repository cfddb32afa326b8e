// Set.prototype.symmetricDifference: https://tc39.es/ecma262/#sec-set.prototype.symmetricdifference
method(Set.prototype, 'symmetricDifference', 1);
equal(new Set([1, 2]).symmetricDifference(new Set([2, 3])), new Set([1, 3]));
equal(new Set([1]).symmetricDifference({size: 2, has() { fail('has'); }, keys: () => [1, 1].values()}), new Set());
throws(TypeError, () => new Set().symmetricDifference(null));
refuses(Set.prototype.symmetricDifference, {}, new Map());
