// Iterator.prototype.flatMap: https://tc39.es/ecma262/#sec-iterator.prototype.flatmap
method(Iterator.prototype, 'flatMap', 1);
equal([1, 2].values().flatMap((x) => [x, x * 10]).toArray(), [1, 10, 2, 20]);
throws(TypeError, () => ['a'].values().flatMap((x) => 'ab').next(), 'strings are refused');
throws(TypeError, () => [1].values().flatMap((x) => 5).next());
equal([1].values().flatMap(() => new String('ab')).toArray(), ['a', 'b']);
const it = Iterator.prototype.flatMap.call(iterator([1], 'outer'), () => iterator([2, 3], 'inner'));
it.next();
it.return();
orderIs('outer.next inner.next inner.return outer.return');
throws(TypeError, () => [].values().flatMap());
