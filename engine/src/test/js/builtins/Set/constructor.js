// The Set constructor
constructor(globalThis, 'Set', 0);
throws(TypeError, () => Set());
equal([...new Set([1, NaN, 1, NaN, 0, -0, 'a'])], [1, NaN, 0, 'a']);
throws(TypeError, () => new Set(5));
throws(TypeError, () => new Set({}));
class S extends Set { add(v) { order.push(v); return super.add(v); } }
new S('ab');
orderIs('a b');
tag(Set.prototype, 'Set');
same(Set.prototype.keys, Set.prototype.values);
same(Set.prototype[Symbol.iterator], Set.prototype.values);
