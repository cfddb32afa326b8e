// Iterator.prototype.every: https://tc39.es/ecma262/#sec-iterator.prototype.every
method(Iterator.prototype, 'every', 1);
same([1, 2].values().every((x) => x > 0), true);
same([].values().every(() => false), true);
Iterator.prototype.every.call(iterator([1, 2]), () => false);
orderIs('it.next it.return');
throws(TypeError, () => [].values().every());
