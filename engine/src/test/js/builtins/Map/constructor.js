// The Map constructor
constructor(globalThis, 'Map', 0);
throws(TypeError, () => Map());
same(new Map().size, 0);
same(new Map(null).size, 0);
equal(new Map([[1, 'a'], [NaN, 'b'], [1, 'c']]), new Map([[1, 'c'], [NaN, 'b']]));
throws(TypeError, () => new Map(5));
throws(TypeError, () => new Map([1]));
throws(TypeError, () => new Map(iterator([1])));
orderIs('it.next it.return');
class M extends Map { set(k, v) { order.push(k); return super.set(k, v); } }
new M([['x', 1]]);
orderIs('x');
tag(Map.prototype, 'Map');
same(Map.prototype[Symbol.iterator], Map.prototype.entries);
class Broken extends Map { get set() { return 5; } }
throws(TypeError, () => new Broken([]));
same(new Broken().size, 0);
