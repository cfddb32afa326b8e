// Set.prototype.union: https://tc39.es/ecma262/#sec-set.prototype.union
method(Set.prototype, 'union', 1);
equal(new Set([1, 2]).union(new Set([2, 3])), new Set([1, 2, 3]));
equal(new Set([1]).union(new Map([[5, 'x']])), new Set([1, 5]));
class S extends Set {}
same(new S().union(new Set()) instanceof S, false);
const like = {size: 1, has() { fail('has'); }, keys() { return [-0].values(); }};
same(Object.is([...new Set().union(like)][0], 0), true);
for (const bad of [5, [], 'ab', {size: NaN, has() {}, keys() {}}, {size: 1, keys() {}}, {size: 1, has() {}}]) throws(TypeError, () => new Set().union(bad));
throws(RangeError, () => new Set().union({size: -1, has() {}, keys() {}}));
new Set().union({get size() { order.push('size'); return 0; }, get has() { order.push('has'); return () => 0; }, get keys() { order.push('keys'); return () => [].values(); }});
orderIs('size has keys');
refuses(Set.prototype.union, {}, new Map());
