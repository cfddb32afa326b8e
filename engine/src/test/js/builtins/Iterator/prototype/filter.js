// Iterator.prototype.filter: https://tc39.es/ecma262/#sec-iterator.prototype.filter
method(Iterator.prototype, 'filter', 1);
equal([1, 2, 3].values().filter((x, i) => i !== 1).toArray(), [1, 3]);
throws(TypeError, () => [].values().filter());
throws(RangeError, () => Iterator.prototype.filter.call(iterator([1]), () => { throw new RangeError(); }).next());
orderIs('it.next it.return');
